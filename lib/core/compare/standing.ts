import type { Direction, RecordedClaim, Strength } from '../types/index.ts';
import type { Topic } from './types.ts';

/** What stands behind a claim. */
export interface Standing {
  readonly strength: Strength;
  readonly direction: Direction;
}

const NOTHING: Standing = { strength: 'none', direction: 'not-applicable' };

/**
 * What stands behind a claim on one of its topics: trials on the disc are nothing for the knee that the same sentence
 * names, and trials of one product nothing for the other. Its outcomes are not told apart: a study counts for a claim
 * where it measured any of them.
 */
export function standingOn(claim: RecordedClaim, { intervention, condition }: Topic): Standing {
  if (intervention !== null && claim.untested?.includes(intervention) === true) return NOTHING;
  const part = claim.parts?.find(({ conditions }) => condition !== null && conditions.includes(condition));
  const { strength, direction } = part ?? claim;
  return { strength, direction };
}
