import type { RecordedClaim } from '../types/index.ts';
import { WORDINGS, type Wording } from './types.ts';

/**
 * How much a claim's own words promise. What is reported, doubted or conditional comes first: of those words we cannot
 * say that the page itself asserts or denies them. "Beyond" is the flag `beyond-evidence`, which flat assertions alone
 * can have.
 */
export function wordingOf({
  stance,
  oblique,
  flags,
}: Pick<RecordedClaim, 'stance' | 'oblique' | 'flags'>): Wording {
  if (oblique === true) return 'reports';
  if (stance === 'denies' || stance === 'hedges') return stance;
  return flags.some(({ id }) => id === 'beyond-evidence') ? 'beyond' : 'asserts';
}

/** Its place in `WORDINGS`, from the least that is promised. */
export const promiseOf = (wording: Wording): number => WORDINGS.indexOf(wording);
