import { say } from '../messages/index.ts';
import type { ClaimFrame } from '../types/index.ts';
import { benefit } from './benefit.ts';
import type { Predicate } from './grammar/index.ts';
import { list } from './numbers.ts';
import { bothForms, predicate } from './predicate.ts';
import { shortened } from './quote.ts';

/** The other treatments in the page's own words. */
function printed(frame: ClaimFrame): readonly string[] {
  return [...new Set(frame.comparators.map((mention) => shortened(mention.text, 40)))];
}

/** Whether the other treatment is the subject: "steroid relieved pain better than PRP". */
function otherWayRound(frame: ClaimFrame): boolean {
  const product = frame.interventions.find((mention) => mention.source === 'sentence');
  const other = frame.comparators.find((mention) => mention.source === 'sentence');
  return product !== undefined && other !== undefined && other.start < product.start;
}

/** "is an alternative to surgery", "does better than steroid" */
function besides(what: 'alternative' | 'better', other: string): Predicate {
  return {
    ...bothForms((n) => say(`comparison.${what}`, { n, other })),
    base: say(`comparison.${what}.base`, { other }),
    denied: bothForms((n) => say(`comparison.${what}.denied`, { n, other })),
  };
}

/** "eases pain better than steroid" */
function doesBetter({ one, many, base, denied }: Predicate, other: string): Predicate {
  const better = (does: string): string => say('comparison.does-better', { does, other });
  const forms = { one: better(one), many: better(many), base: better(base) };
  return denied === undefined
    ? forms
    : { ...forms, denied: { one: better(denied.one), many: better(denied.many) } };
}

/**
 * What a comparative claim says: "ease pain better than steroid", "be an alternative to surgery".
 * Null when the words do not tell plainly who is said to do better than whom.
 */
export function comparison(frame: ClaimFrame): Predicate | null {
  const outcomes = new Set(frame.outcomes.map((mention) => mention.concept));
  const others = printed(frame);
  const named = others.length > 0;
  const other = list(others.map((words) => say('comparison.page-words', { words })));
  const surgery = others.some((words) => /surg|operat|replacement|fusion/i.test(words));
  if (/\balternative\b|\binstead of\b/i.test(frame.text) && named) return besides('alternative', other);
  if (outcomes.has('avoiding-surgery') && (!named || surgery)) return predicate('avoid-surgery');
  if (!named || otherWayRound(frame)) return null;
  if (!/\b(?:better|outlast|outperform|superior|more effective|beat)/i.test(frame.text)) return null;
  const promised = benefit(frame);
  return promised === null ? besides('better', other) : doesBetter(promised, other);
}
