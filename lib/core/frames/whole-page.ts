import { ofThePage, type Placed } from '../context.ts';
import type { Found } from '../lexicon/index.ts';
import { onceFor } from '../once.ts';
import type { BlockText } from '../page-text.ts';
import type { ConditionId } from '../types/index.ts';
import { animalsOf } from './animals.ts';

/** The product that a page as a whole is about, for sentences where nothing near names one. */
export const productOfPage = onceFor((page: readonly BlockText[]) =>
  ofThePage(page, ({ interventions }) => interventions),
);
export const conditionOfPage = onceFor((page: readonly BlockText[]) =>
  ofThePage(page, ({ conditions }) => conditions),
);
/** Where its animals are its patients, their first mention. */
export function animalOfPage(page: readonly BlockText[]): Placed<Found<ConditionId>> | undefined {
  return animalsOf(page)[0];
}

/**
 * Tells two pages apart in all that a sentence may take from its page as a whole. Whatever is added to this file
 * belongs in it: where it is equal, claims whose own surroundings are the same are not looked for again.
 */
export function wholePageKey(page: readonly BlockText[]): string {
  const animal = animalOfPage(page);
  const placed = [productOfPage(page), conditionOfPage(page), animal === undefined ? [] : [animal]];
  return JSON.stringify(
    placed.map((all) => all.map(({ found, block, source }) => [found, block.block, source])),
  );
}
