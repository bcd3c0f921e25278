import type { ConditionId, DisorderId } from '../types/index.ts';
import { MOVEMENT_DISORDERS } from './disorders-of-movement.ts';
import { NERVE_DISORDERS } from './disorders-of-nerves.ts';
import { SKIN_DISORDERS } from './disorders-of-skin.ts';
import { BODY_DISORDERS } from './disorders-of-the-body.ts';
import type { Concept } from './types.ts';

export interface DisorderConcept extends Concept<DisorderId> {
  /** The sites and tissues that it lies in; a claim that names it names these too. */
  readonly at: readonly ConditionId[];
}

/** Disorders, the second facet of a condition: they bind (rules, section 3, and the notes on care beyond the spine). */
export const DISORDER_CONCEPTS: readonly DisorderConcept[] = [
  ...MOVEMENT_DISORDERS,
  ...SKIN_DISORDERS,
  ...NERVE_DISORDERS,
  ...BODY_DISORDERS,
];
