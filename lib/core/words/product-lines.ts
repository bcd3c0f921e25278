import { testedProduct } from '../match/reasons.ts';
import { say } from '../messages/index.ts';
import type { AssessedProduct, Assessment } from '../types/index.ts';
import { STRENGTHS } from '../types/index.ts';
import { count, sentenceCase } from './numbers.ts';

/**
 * What the studies say of each product that a broad name stands for, strongest first: "Bone marrow concentrate:
 * compared in people, 2 studies, points the other way." Empty where the name is not broad.
 */
export function productLines({ products = [] }: Assessment): readonly string[] {
  return [...products]
    .sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength))
    .map((product) =>
      say('products.line', {
        product: sentenceCase(testedProduct(product)),
        kind: say(`products.${product.strength === 'none' ? 'on-record' : product.strength}`),
        n: product.studyIds.length,
        count: count(product.studyIds.length),
        found: found(product),
      }),
    );
}

/** A study whose result was not read lends no weight to the others' direction. */
function found({ direction, studyIds, silent }: AssessedProduct): string {
  const n = studyIds.length - silent;
  if (silent === 0 || n === 0 || direction === 'not-applicable') return say(`products.${direction}`);
  return say(`products.others-${direction}`, { n, count: count(n), silent: count(silent) });
}
