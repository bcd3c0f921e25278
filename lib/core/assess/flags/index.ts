import type { Flag } from '../../types/index.ts';
import { animalsOrLaboratory } from './animals-or-laboratory.ts';
import { authorsSellIt } from './authors-sell-it.ts';
import { beyondEvidence } from './beyond-evidence.ts';
import { countOfCells } from './count-of-cells.ts';
import { noControlGroup } from './no-control-group.ts';
import { offshore } from './offshore.ts';
import { otherCondition } from './other-condition.ts';
import { otherProduct } from './other-product.ts';
import { ownCells } from './own-cells.ts';
import { productVaries } from './product-varies.ts';
import { rankInflation } from './rank-inflation.ts';
import { regulatory } from './regulatory.ts';
import { short } from './short.ts';
import { small } from './small.ts';
import { sourceDiffers } from './source-differs.ts';
import { testimonial } from './testimonial.ts';
import { trialRegistration } from './trial-registration.ts';
import type { FlagContext, FlagRule } from './types.ts';

/** Every flag, in the order in which a reader meets them: what the page says of its source first. */
export const FLAG_RULES: readonly FlagRule[] = [
  rankInflation,
  sourceDiffers,
  beyondEvidence,
  otherProduct,
  animalsOrLaboratory,
  otherCondition,
  authorsSellIt,
  noControlGroup,
  small,
  short,
  regulatory,
  trialRegistration,
  offshore,
  ownCells,
  countOfCells,
  testimonial,
  productVaries,
];

/** @returns every flag that the claim raises, each with its reason */
export function flagsOf(context: FlagContext): Flag[] {
  return FLAG_RULES.flatMap((rule) => rule.raise(context).map((flag) => ({ id: rule.id, ...flag })));
}

export type { CitedStudy, FlagContext, FlagRule } from './types.ts';
