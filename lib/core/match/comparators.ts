import type { ClaimFrame, FindingEntry } from '../types/index.ts';

/** Inert controls by any name, and the same care without the product: rules, section 12.11. */
const INERT =
  /placebo|sham|saline|contrast dye|dry-?needle|vehicle without|untreated|nothing|\bno (?:injection|prp|platelet)|without (?:prp|platelet)|\balone$/i;
/** People left without the product, cared for in ways that were not read. */
const CONTROL =
  /\b(?:usual|standard) (?:care|treatment)|\bcontrols?\b|comparison group|control (?:group|injections)/i;

export type ComparatorClass =
  | 'placebo'
  | 'control'
  | 'steroid'
  | 'prp'
  | 'hyaluronic-acid'
  | 'surgery'
  | 'other';

/** By the comparators of the packs: each is asked for again with every claim. */
const known = new Map<string, ComparatorClass>();

/** @returns null where nobody was compared, or with nothing in particular ("varied") */
export function comparatorClass(comparator: string | null): ComparatorClass | null {
  if (comparator === null || comparator === 'varied') return null;
  const before = known.get(comparator);
  if (before !== undefined) return before;
  const found = classOf(comparator);
  known.set(comparator, found);
  return found;
}

function classOf(comparator: string): ComparatorClass {
  if (/hyaluron/i.test(comparator)) return INERT.test(comparator) ? 'other' : 'hyaluronic-acid';
  if (INERT.test(comparator)) return 'placebo';
  if (CONTROL.test(comparator)) return 'control';
  if (/steroid|cortisone/i.test(comparator)) return 'steroid';
  if (/surgery|sling/i.test(comparator)) return 'surgery';
  return /^prp$/i.test(comparator) ? 'prp' : 'other';
}

/** Whether the comparison was with people who did not get the product or anything that works in its place. */
export function isWithout(found: ComparatorClass | null): boolean {
  return found === 'placebo' || found === 'control';
}

/**
 * Whether a finding answers the comparison that a claim makes. "Better than steroid" is answered only where
 * steroid was the comparison; "an alternative to surgery" only by a study against surgery (rules, section 4).
 * What is no comparison is answered by any finding.
 */
export function answersComparison(frame: ClaimFrame, finding: FindingEntry): boolean {
  const found = comparatorClass(finding.comparator);
  const inert = frame.comparators.some((c) => c.concept === 'placebo');
  if (frame.kind !== 'comparative') return !inert || !setsAgainst(frame) || found === 'placebo';
  if (isAvoiding(frame)) return true;
  if (found === null) return false;
  if (found === 'control')
    return /usual|standard/i.test(finding.comparator ?? '') && compares(frame, 'usual-care');
  return compares(frame, found);
}

const compares = (frame: ClaimFrame, concept: string): boolean =>
  frame.comparators.some((c) => c.concept === concept);

/** "No better than placebo" is a question of effect, and only a study against one answers it. */
function setsAgainst(frame: ClaimFrame): boolean {
  return frame.cues.some((cue) => cue.ruleId === 'better-than');
}

/** "Patients avoided surgery" says what happened to them; nobody is compared. */
function isAvoiding(frame: ClaimFrame): boolean {
  return frame.outcomes.some((o) => o.concept === 'avoiding-surgery');
}
