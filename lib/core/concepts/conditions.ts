import { BODY } from './body.ts';
import { JOINTS } from './joints.ts';
import { SPINE } from './spine.ts';
import { TISSUE_CONCEPTS } from './tissues.ts';
import type { ConditionConcept } from './types.ts';

/** Sites and tissues, after the matching rules, section 3; what lies in a site is below it. */
export const CONDITION_CONCEPTS: readonly ConditionConcept[] = [
  ...SPINE,
  ...JOINTS,
  ...TISSUE_CONCEPTS,
  ...BODY,
];
