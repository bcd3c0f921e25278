import type { ConditionId } from './types/index.ts';

/** What each condition is a part of: rules, section 3. */
export const PART_OF: Partial<Record<ConditionId, ConditionId>> = {
  disc: 'spine',
  radiculopathy: 'spine',
  facet: 'spine',
  'si-joint': 'spine',
  'spine-muscle': 'spine',
  stenosis: 'spine',
  knee: 'joint',
  hip: 'joint',
  shoulder: 'joint',
  elbow: 'joint',
  'foot-ankle': 'joint',
  'hand-wrist': 'joint',
};

/** Tissues, which can be at many sites. */
export const TISSUES: ReadonlySet<ConditionId> = new Set(['tendon', 'ligament', 'muscle', 'cartilage']);
