import type { ClaimFrame, OutcomeId } from '../types/index.ts';
import type { Predicate } from './grammar/index.ts';
import { type PredicateName, predicate, together } from './predicate.ts';

const BENEFITS: Partial<Readonly<Record<OutcomeId, PredicateName>>> = {
  pain: 'ease-pain',
  function: 'improve-function',
  muscle: 'build-muscle',
  appearance: 'improve-looks',
  healing: 'heal',
  fertility: 'have-children',
  'disease-course': 'change-course',
  'avoiding-surgery': 'avoid-surgery',
};

/** What an efficacy claim promises, from its outcomes; null where it names none, or none of benefit. */
export function benefit(frame: ClaimFrame): Predicate | null {
  const outcomes = new Set(frame.outcomes.map((mention) => mention.concept));
  const [first, ...others] = [...outcomes]
    .flatMap((outcome) => structural(outcome, frame) ?? BENEFITS[outcome] ?? [])
    .map(predicate);
  return first === undefined ? null : together(first, ...others);
}

function structural(outcome: OutcomeId, frame: ClaimFrame): PredicateName | null {
  if (outcome !== 'structure') return null;
  return /\bbulg/i.test(frame.text) ? 'shrink-bulges' : 'mend-tissue';
}
