import type { CollectedBlock } from '../core/collect/index.ts';
import type { BlockSpan } from '../core/types/index.ts';
import { toRange } from '../page/locate.ts';

/** Something that the analysis found, with its place on the page. */
export interface Located {
  readonly collected: CollectedBlock<Node>;
  readonly range: Range;
}

/** How many are placed before the page gets its thread back. */
const AT_ONCE = 16;

/**
 * Places what an analysis found on the page, in reading order. What cannot be placed is left out: it is not shown at
 * all rather than at the wrong words.
 *
 * @param place makes the located thing; null when it cannot be placed
 * @param wait what stands for one whose block is another one now, until that is analysed; null when nothing may
 * @returns in reading order
 */
export function* locateAll<T, L extends Located>(
  found: readonly T[],
  blocks: readonly CollectedBlock<Node>[],
  spanOf: (one: T) => BlockSpan,
  place: (one: T, collected: CollectedBlock<Node>) => L | null,
  wait: (one: T) => L | null,
): Generator<void, L[]> {
  const places = new Map(blocks.map((collected, index) => [collected.block.id, { collected, index }]));
  const located: { one: L; index: number; start: number }[] = [];
  let placed = 0;
  let index = -1;
  for (const one of found) {
    const { blockId, start } = spanOf(one);
    const at = places.get(blockId);
    const there = at ? place(one, at.collected) : wait(one);
    // It stands behind what was found before it.
    index = at?.index ?? Math.floor(index) + 0.5;
    if (there !== null) located.push({ one: there, index, start });
    if (++placed % AT_ONCE === 0) yield;
  }
  located.sort((a, b) => a.index - b.index || a.start - b.start);
  return located.map(({ one }) => one);
}

/**
 * The range of a span; the one of before where it is the same: the page moves a live range when it touches the text,
 * even if the words are the same afterwards.
 */
export function rangeOf(
  collected: CollectedBlock<Node>,
  span: BlockSpan,
  before: Range | undefined,
): Range | null {
  const now = toRange(collected, span);
  return now !== null && before !== undefined && sameRange(before, now) ? before : now;
}

/** What was placed before, where the page still has its words in the same place, whatever has changed beside them. */
export function ifStanding<L extends Located>(before: L | undefined, span: BlockSpan): L | null {
  return before !== undefined && rangeOf(before.collected, span, before.range) === before.range
    ? before
    : null;
}

/** Where something stands right now; null when the page has changed under it or does not draw it. */
export function rangeNow({ collected, range }: Located, span: BlockSpan): Range | null {
  const now = rangeOf(collected, span, range);
  return now === null || now.getClientRects().length === 0 ? null : now;
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
