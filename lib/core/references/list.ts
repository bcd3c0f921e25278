import type { TextBlock } from '../types/index.ts';
import { readLinkedNotes } from './linked-notes.ts';
import { isReferenceHeading } from './list-heading.ts';
import type { FoundList, Line } from './list-types.ts';
import { readNumberedList } from './numbered-list.ts';
import { readPositionalList } from './positional-list.ts';
import { readSourcesParagraph } from './sources-paragraph.ts';
import { readSymbolList } from './symbol-list.ts';

export interface FoundLists {
  /** In the order of the page. */
  readonly lists: readonly FoundList[];
  /** Every block that is part of a list, its heading too: no place to look for claims. */
  readonly blockIds: ReadonlySet<number>;
}

/**
 * Finds the reference lists of a page: numbered lines or blocks that look bibliographic, under a heading or not;
 * unnumbered entries under a heading that announces them; a paragraph that begins with "Sources:"; footnotes by symbol;
 * and notes that the page's own marks link to. A list of anything else is left alone.
 * @returns No lists when the page has none. Linear in the page's text.
 */
export function findReferenceLists(blocks: readonly TextBlock[]): FoundLists {
  const lines = blocks.flatMap(linesOf);
  const seen = listsBySight(lines);
  const taken = new Set(seen.flatMap(({ from, to }) => lines.slice(from, to)));
  const lists = [...seen, ...readLinkedNotes(lines, taken)].sort((a, b) => a.from - b.from);
  return { lists, blockIds: blocksOf(lists, lines) };
}

function linesOf(block: TextBlock): Line[] {
  let at = 0;
  return block.text.split('\n').flatMap((text) => {
    const line = { text, block, at };
    at += text.length + 1;
    return text.trim() === '' ? [] : [line];
  });
}

function listsBySight(lines: readonly Line[]): FoundList[] {
  const lists: FoundList[] = [];
  let at = 0;
  while (at < lines.length) {
    const headed = isReferenceHeading(lines[at]?.text ?? '');
    let from = headed ? at + 1 : at;
    if (headed && lines[from]?.text.trimEnd().endsWith(':')) from++;
    const list =
      readNumberedList(lines, from, headed) ??
      (headed
        ? readPositionalList(lines, from)
        : (readSourcesParagraph(lines, at) ?? readSymbolList(lines, at)));
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
