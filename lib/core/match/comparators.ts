import type { ClaimFrame, FindingEntry } from '../types/index.ts';

/** Inert controls by any name: rules, section 12.11. */
const INERT = /placebo|sham|saline|contrast dye|dry-?needle|untreated|nothing/i;

export type ComparatorClass = 'placebo' | 'steroid' | 'prp' | 'hyaluronic-acid' | 'surgery' | 'other';

/** @returns null where nobody was compared, or with nothing in particular ("varied") */
export function comparatorClass(comparator: string | null): ComparatorClass | null {
  if (comparator === null || comparator === 'varied') return null;
  if (/hyaluron/i.test(comparator)) return INERT.test(comparator) ? 'other' : 'hyaluronic-acid';
  if (INERT.test(comparator)) return 'placebo';
  if (/steroid|cortisone/i.test(comparator)) return 'steroid';
  if (/surgery/i.test(comparator)) return 'surgery';
  return /^prp$/i.test(comparator) ? 'prp' : 'other';
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
  return found !== null && frame.comparators.some((c) => c.concept === found);
}

/** "No better than placebo" is a question of effect, and only a study against one answers it. */
function setsAgainst(frame: ClaimFrame): boolean {
  return frame.cues.some((cue) => cue.ruleId === 'better-than');
}

/** "Patients avoided surgery" says what happened to them; nobody is compared. */
function isAvoiding(frame: ClaimFrame): boolean {
  return frame.outcomes.some((o) => o.concept === 'avoiding-surgery');
}
