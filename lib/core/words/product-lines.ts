import { testedProduct } from '../match/reasons.ts';
import type { AssessedProduct, Assessment } from '../types/index.ts';
import { DIRECTION_WORDS } from './direction.ts';
import { count, counted, sentenceCase } from './numbers.ts';
import { STRENGTH_SHORT } from './strength.ts';

/**
 * What the studies say of each product that a broad name stands for, strongest first: "Bone marrow concentrate:
 * compared in people, 2 studies, points the other way." Empty where the name is not broad.
 */
export function productLines({ products = [] }: Assessment): readonly string[] {
  const order = Object.keys(STRENGTH_SHORT);
  return [...products]
    .sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength))
    .map((product) => `${sentenceCase(testedProduct(product))}: ${kindOf(product)}, ${found(product)}.`);
}

function kindOf({ strength, studyIds }: AssessedProduct): string {
  const kind = strength === 'none' ? 'on record' : STRENGTH_SHORT[strength].toLowerCase();
  return `${kind}, ${counted(studyIds.length, 'study', 'studies')}`;
}

/** A study whose result was not read lends no weight to the others' direction. */
function found({ direction, studyIds, silent }: AssessedProduct): string {
  const speaking = studyIds.length - silent;
  if (silent === 0 || speaking === 0 || direction === 'not-applicable') return DIRECTION_WORDS[direction];
  const rest = speaking === 1 ? 'the other' : `the other ${count(speaking)}`;
  const words =
    speaking === 1 ? DIRECTION_WORDS[direction] : DIRECTION_WORDS[direction].replace(/^points/, 'point');
  return `the result of ${count(silent)} not read or not settling it, ${rest} ${words}`;
}
