import type { TextBlock } from '../types/index.ts';
import { findDoi } from './doi.ts';
import { isReferenceHeading } from './list-heading.ts';
import type { FoundList, Line } from './list-types.ts';
import { mergeLists } from './merge-lists.ts';
import { readNumberedList } from './numbered-list.ts';
import { readPositionalList } from './positional-list.ts';

/** One entry of a page's reference list, not yet matched with the evidence. */
export interface RawReference {
  /** As printed, else its position in the list, from 1. */
  readonly number: number;
  /** Without its number, in one line. */
  readonly text: string;
  /** The block that it begins in. */
  readonly blockId: number;
  /** Cleaned, lower case; null when none is printed. */
  readonly doi: string | null;
}

export interface RawReferences {
  /** In the order of the page, each number once. */
  readonly entries: readonly RawReference[];
  /** Every block that is part of a list, its heading too: no place to look for claims. */
  readonly blockIds: ReadonlySet<number>;
}

/**
 * Finds the reference list of a page: numbered lines or blocks that look bibliographic, under a heading or not,
 * and unnumbered entries under a heading that announces them. A numbered list of anything else is left alone.
 * @returns No entries when the page has no such list. Linear in the page's text.
 */
export function findReferenceList(blocks: readonly TextBlock[]): RawReferences {
  const lines = blocks.flatMap((block) =>
    block.text
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text): Line => ({ text, block })),
  );
  const lists = findLists(lines);
  const entries = mergeLists(lists).map(({ number, parts, blockId }): RawReference => {
    const text = parts.join(' ').replace(/\s+/g, ' ').trim();
    return { number, text, blockId, doi: findDoi(text) };
  });
  return { entries, blockIds: blocksOf(lists, lines) };
}

function findLists(lines: readonly Line[]): FoundList[] {
  const lists: FoundList[] = [];
  let at = 0;
  while (at < lines.length) {
    const headed = isReferenceHeading(lines[at]?.text ?? '');
    let from = headed ? at + 1 : at;
    if (headed && lines[from]?.text.trimEnd().endsWith(':')) from++;
    const list = readNumberedList(lines, from, headed) ?? (headed ? readPositionalList(lines, from) : null);
    if (list?.accepted) lists.push({ ...list, from: at });
    at = Math.max(list?.to ?? 0, at + 1);
  }
  return lists;
}

/** A block that also holds the page's prose belongs to the list only if the list is the greater part of it. */
function blocksOf(lists: readonly FoundList[], lines: readonly Line[]): ReadonlySet<number> {
  const listed = new Map<TextBlock, number>();
  for (const { from, to } of lists) {
    for (const { block, text } of lines.slice(from, to)) {
      listed.set(block, (listed.get(block) ?? 0) + text.length);
    }
  }
  const ids = Array.from(listed).flatMap(([block, length]) =>
    length * 2 > block.text.length ? [block.id] : [],
  );
  return new Set(ids);
}
