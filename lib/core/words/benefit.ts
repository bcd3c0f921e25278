import type { ClaimFrame, OutcomeId } from '../types/index.ts';
import { list } from './numbers.ts';
import { type Predicate, verb } from './verb.ts';

const BENEFITS: Partial<Readonly<Record<OutcomeId, Predicate>>> = {
  pain: verb('ease', 'pain'),
  function: verb('improve', 'function'),
  muscle: verb('build', 'up muscle'),
  appearance: verb('improve', 'how it looks'),
  healing: verb('help', 'it heal'),
  fertility: verb('help', 'people have children'),
  'disease-course': verb('change', 'the course of the disease'),
  'avoiding-surgery': verb('help', 'people avoid surgery'),
};

/** What an efficacy claim promises, from its outcomes; with none, or none of benefit, that it "helps". */
export function benefit(frame: ClaimFrame): Predicate {
  const outcomes = new Set(frame.outcomes.map((mention) => mention.concept));
  const promised = [...outcomes].flatMap((outcome) => structural(outcome, frame) ?? BENEFITS[outcome] ?? []);
  if (promised.length === 0) return verb('help');
  return { base: list(promised.map((p) => p.base)), third: list(promised.map((p) => p.third)) };
}

function structural(outcome: OutcomeId, frame: ClaimFrame): Predicate | null {
  if (outcome !== 'structure') return null;
  return /\bbulg/i.test(frame.text) ? verb('shrink', 'disc bulges') : verb('mend', 'the tissue');
}
