import { CONDITION_CONCEPTS } from './concepts/index.ts';
import { TISSUE_CONCEPTS } from './concepts/tissues.ts';
import type { ConditionId } from './types/index.ts';

/** What each condition is a part of, from the graph; a root has no entry. */
export const PART_OF: Partial<Record<ConditionId, ConditionId>> = Object.fromEntries(
  CONDITION_CONCEPTS.flatMap(({ id, broader }) => (broader[0] === undefined ? [] : [[id, broader[0]]])),
);

/** Tissues, which can be at many sites. */
export const TISSUES: ReadonlySet<ConditionId> = new Set(TISSUE_CONCEPTS.map(({ id }) => id));
