import type { CollectedBlock, TextRun } from '../core/collect/index.ts';

/**
 * Gives blocks that were read again the identity that they had, so that marks and an open popover stay.
 *
 * @param before blocks that were dropped, in reading order
 * @param now blocks that were read in their place, in reading order
 * @returns `now`, with the old object where nothing changed, and with the old `block` and id where the words are
 *   the same but stand in other nodes
 */
export function keepUnchanged<N>(
  before: readonly CollectedBlock<N>[],
  now: readonly CollectedBlock<N>[],
): CollectedBlock<N>[] {
  const byWords = new Map<string, CollectedBlock<N>[]>();
  for (const collected of before) {
    const words = key(collected);
    const same = byWords.get(words);
    if (same === undefined) byWords.set(words, [collected]);
    else same.push(collected);
  }
  return now.map((collected) => {
    const same = byWords.get(key(collected))?.shift();
    if (same === undefined) return collected;
    return isSame(same, collected) ? same : { ...collected, block: same.block };
  });
}

function key({ block }: CollectedBlock<unknown>): string {
  const { role, level, text, links, raised, notes, anchors, ordinals } = block;
  const markup = [links, raised, notes, anchors, ordinals];
  // Hardly any block has markup, and words alone are cheaper to compare.
  return `${role} ${level} ${text}${markup.every((part) => part === undefined) ? '' : JSON.stringify(markup)}`;
}

function isSame<N>(a: CollectedBlock<N>, b: CollectedBlock<N>): boolean {
  return (
    a.element === b.element &&
    a.runs.length === b.runs.length &&
    a.runs.every((run, i) => isSameRun(run, b.runs[i]))
  );
}

function isSameRun<N>(a: TextRun<N>, b: TextRun<N> | undefined): boolean {
  return a.node === b?.node && a.nodeStart === b.nodeStart && a.blockStart === b.blockStart;
}
