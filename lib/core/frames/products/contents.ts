import { above, before, type Place, type Placed } from '../../context.ts';
import { notCompared } from './compared.ts';
import type { Product, Take } from './types.ts';

const THERE_ARE = /^\W*(?:but[ ]+)?there[ -]+(?:is|are)[ -]+(?:no|any)[ -]+(?:\w+[ -]+){0,3}?$/;

/** "PRP contains no stem cells": what is in a product is no second product. */
const HOLDS =
  /\b(?:contain(?:s|ed|ing)?|rich[ -]+in|full[ -]+of|loaded[ -]+with|made[ -]+of|(?:has|have)[ -]+(?:no|any|living|live)|devoid[ -]+of|free[ -]+of|needs?[ -]+no)\b/;

/** The clause's subject is "it", "they", "these": also behind "unlike stem cells,". */
export const LEANS_BACK =
  /^\W*(?:unlike[ ][^,]{0,40},[ ])?(?:but[ ]+|and[ ]+)?(?:it|its|they|this|these|those|there)\b/;

export function withoutContents(placed: readonly Placed<Product>[]): readonly Placed<Product>[] {
  const [first] = placed;
  if (first === undefined) return placed;
  return placed.filter(
    (p) => p.block !== first.block || !HOLDS.test(p.block.text.slice(first.found.end, p.found.start)),
  );
}

/** What "it" is, where that is another product than those named here. */
export function subjectsBefore(
  place: Place,
  take: Take,
  here: readonly Placed<Product>[],
): Placed<Product>[] {
  const others: Take = (block) =>
    notCompared(take)(block).filter(({ concept }) => here.every((p) => p.found.concept !== concept));
  const linked = before(place, others);
  return linked.length > 0 ? linked : above(place, others, true);
}

/**
 * What is in a product that was named before: "They contain no stem cells" names no second product.
 *
 * @param text the clause, folded and in lower case
 * @param here the products that its sentence names
 * @returns those of them that "it" or "they" holds, or does not
 */
export function itsContents(
  place: Place,
  text: string,
  here: readonly Placed<Product>[],
): readonly Placed<Product>[] {
  if (!LEANS_BACK.test(text)) return [];
  return here.filter(({ found, block }) => {
    const lead = block.text.slice(place.clause.start, found.start);
    return found.start >= place.clause.start && (HOLDS.test(lead) || THERE_ARE.test(lead));
  });
}
