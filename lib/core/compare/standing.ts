import { type Direction, type RecordedClaim, STRENGTHS, type Strength } from '../types/index.ts';
import type { Topic } from './types.ts';

/** What stands behind a claim. */
export interface Standing {
  readonly strength: Strength;
  readonly direction: Direction;
}

const NOTHING: Standing = { strength: 'none', direction: 'not-applicable' };

/**
 * What stands behind a claim on one of its topics: trials on the disc are nothing for the knee that the same sentence
 * names, and trials of one product nothing for the other.
 */
export function standingOn(claim: RecordedClaim, { intervention, condition }: Topic): Standing {
  if (intervention !== null && claim.untested?.includes(intervention) === true) return NOTHING;
  const parts = (claim.parts ?? []).filter(
    ({ conditions }) => condition !== null && conditions.includes(condition),
  );
  const { strength, direction } = weakestOf(parts, claim);
  return { strength, direction };
}

/**
 * Several parts of one place are of its disorders, or of animals' joints: which is which is not in the record, so the
 * one with the least behind it speaks for all, and of harm the one that warns (rules, sections 12.1 and 12.9).
 */
function weakestOf(parts: readonly Standing[], claim: RecordedClaim): Standing {
  const [first, ...rest] = parts;
  if (first === undefined) return claim;
  const warns = (way: Direction): Standing | undefined =>
    claim.kind === 'safety' ? parts.find(({ direction }) => direction === way) : undefined;
  return (
    warns('against') ??
    warns('mixed') ??
    rest.reduce((a, b) => (STRENGTHS.indexOf(b.strength) > STRENGTHS.indexOf(a.strength) ? b : a), first)
  );
}

/**
 * Whether what stands behind a claim was found for more than the topic: for all outcomes that it names together, where
 * a study counts that measured any of them, or for several products, where it counts that tested any. A cell says so,
 * or a study of pain would pass for one of regrowth.
 */
export function isForMore(claim: RecordedClaim, { strength, direction }: Standing): boolean {
  if (strength === 'none' && direction === 'not-applicable') return false;
  const products = claim.interventions.filter((one) => claim.untested?.includes(one) !== true);
  return new Set(claim.outcomes).size > 1 || new Set(products).size > 1;
}
