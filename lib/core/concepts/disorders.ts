import { MOVEMENT_DISORDERS } from './disorders-of-movement.ts';
import { NERVE_DISORDERS } from './disorders-of-nerves.ts';
import { SKIN_DISORDERS } from './disorders-of-skin.ts';
import { BODY_DISORDERS } from './disorders-of-the-body.ts';
import type { DisorderConcept } from './types.ts';

/** Disorders, the second facet of a condition: they bind (rules, section 3, and the notes on care beyond the spine). */
export const DISORDER_CONCEPTS: readonly DisorderConcept[] = [
  ...MOVEMENT_DISORDERS,
  ...SKIN_DISORDERS,
  ...NERVE_DISORDERS,
  ...BODY_DISORDERS,
];
