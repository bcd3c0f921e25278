import { testedProduct } from '../match/reasons.ts';
import type { Assessment } from '../types/index.ts';
import { DIRECTION_WORDS } from './direction.ts';
import { counted, sentenceCase } from './numbers.ts';
import { STRENGTH_SHORT } from './strength.ts';

/**
 * What the studies say of each product that a broad name stands for, strongest first: "Bone marrow concentrate:
 * compared in people, 2 studies, points the other way." Empty where the name is not broad.
 */
export function productLines({ products = [] }: Assessment): readonly string[] {
  const order = Object.keys(STRENGTH_SHORT);
  return [...products]
    .sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength))
    .map((product) => {
      const name = sentenceCase(testedProduct(product));
      const kind = product.strength === 'none' ? 'on record' : STRENGTH_SHORT[product.strength].toLowerCase();
      const studies = counted(product.studyIds.length, 'study', 'studies');
      return `${name}: ${kind}, ${studies}, ${DIRECTION_WORDS[product.direction]}.`;
    });
}
