import { testedProduct } from '../match/reasons.ts';
import { type AssessedProduct, type Assessment, STRENGTHS } from '../types/index.ts';
import { directionWords } from './direction.ts';
import { count, counted, sentenceCase } from './numbers.ts';
import { strengthShort } from './strength.ts';

/**
 * What the studies say of each product that a broad name stands for, strongest first: "Bone marrow concentrate:
 * compared in people, 2 studies, points the other way." Empty where the name is not broad.
 */
export function productLines({ products = [] }: Assessment): readonly string[] {
  return [...products]
    .sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength))
    .map((product) => `${sentenceCase(testedProduct(product))}: ${kindOf(product)}, ${found(product)}.`);
}

function kindOf({ strength, studyIds }: AssessedProduct): string {
  const kind = strength === 'none' ? 'on record' : strengthShort(strength).toLowerCase();
  return `${kind}, ${counted(studyIds.length, 'study', 'studies')}`;
}

/** A study whose result was not read lends no weight to the others' direction. */
function found({ direction, studyIds, silent }: AssessedProduct): string {
  const speaking = studyIds.length - silent;
  if (silent === 0 || speaking === 0 || direction === 'not-applicable') return directionWords(direction);
  const rest = speaking === 1 ? 'the other' : `the other ${count(speaking)}`;
  const words =
    speaking === 1 ? directionWords(direction) : directionWords(direction).replace(/^points/, 'point');
  return `the result of ${count(silent)} not read or not settling it, ${rest} ${words}`;
}
