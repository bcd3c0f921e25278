import type { BlockText } from './page-text.ts';

/** Blocks of a page, by their indexes: from the first up to, without, the second. */
export interface PagePart {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a page into parts whose claims are found each by itself: a block with the items of the list that follow it,
 * which it may introduce. Beyond its own blocks a part depends on the block before it ("these injections" may point
 * there), on the headings above it and on what holds for the whole page (`frames/whole-page.ts`); on nothing else.
 */
export function partsOf(page: readonly BlockText[]): PagePart[] {
  const starts = page.flatMap(({ block }, i) => (i === 0 || block.role !== 'list-item' ? [i] : []));
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? page.length }));
}
