import type { Placed } from '../../context.ts';
import type { Product } from './types.ts';

/** What stands between two products that are given together. */
const TOGETHER =
  /^[ -]+(?:\w+[ -]+){0,2}?(?:combined[ -]+with|in[ -]+combination[ -]+with|together[ -]+with|along[ -]+with|with|plus|followed[ -]+by|added[ -]+to|mixed[ -]+with|\+)[ -]+(?:\w+[ -]+){0,2}$/;

/** "PRP combined with hyaluronic acid": what stands between a product and another treatment given with it. */
const WITH_ANOTHER =
  /^[ -]+(?:\w+[ -]+){0,2}?(?:combined[ -]+with|in[ -]+combination[ -]+with|together[ -]+with|along[ -]+with|plus|mixed[ -]+with|\+)[ -]+(?:\w+[ -]+){0,2}$/;

/** Whether products are given as one treatment, or one of them with another treatment. */
export function isCombined(placed: readonly Placed<Product>[]): boolean {
  const withAnother = placed.some(({ block, found }) =>
    block.comparators.some(
      (c) =>
        c.concept !== 'placebo' &&
        c.start > found.end &&
        WITH_ANOTHER.test(block.text.slice(found.end, c.start)),
    ),
  );
  if (withAnother) return true;
  return placed.some((a) =>
    placed.some(
      (b) =>
        a.block === b.block &&
        a.found.concept !== b.found.concept &&
        a.found.end < b.found.start &&
        TOGETHER.test(a.block.text.slice(a.found.end, b.found.start)),
    ),
  );
}
