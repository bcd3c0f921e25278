import { groupBy } from '../group-by.ts';
import type { CitationMark, EvidenceIndex, PageReference, TextBlock } from '../types/index.ts';
import { authorYearMarks } from './author-year-marks.ts';
import { blockMarks, type Known } from './block-marks.ts';
import { bracketedMarks } from './bracketed-marks.ts';
import { type Entries, type RawReference, readEntries } from './entries.ts';
import { isIdentified } from './identity.ts';
import { sourcesInText } from './linked-sources.ts';
import { type FoundLists, findReferenceLists } from './list.ts';
import type { FoundList } from './list-types.ts';
import { markStyles } from './mark-styles.ts';
import { findNumberMarks } from './marks.ts';
import { numberScopes } from './number-scopes.ts';
import { createRegistry } from './registry.ts';
import { firstFrom } from './spans.ts';

export interface PageReferences {
  /** Those of lists in the order of the page, then those that running text gives. */
  readonly references: readonly PageReference[];
  /** Blocks that are part of a reference list. */
  readonly listBlockIds: ReadonlySet<number>;
  /** The citation marks of any block of this page, in order; none in the reference lists themselves. */
  marksIn(block: TextBlock): CitationMark[];
}

/**
 * Reads a page's sources, matches them with the evidence, and prepares the reading of its marks.
 * @param blocks All blocks of the page, in order.
 */
export function readReferences(blocks: readonly TextBlock[], index: EvidenceIndex): PageReferences {
  const found = findReferenceLists(blocks);
  const prose = blocks.filter(({ id }) => !found.blockIds.has(id));
  const entries = withStyle(readEntries(found.lists), found, prose);
  const registry = createRegistry(entries.references, index);
  for (const block of prose) for (const source of sourcesInText(block)) registry.add(source, block.id);
  const known: Known = {
    ...numbersOf(entries.references, found, blocks, prose),
    ofAnchor: anchorsOf(blocks, entries),
    ofSource: registry.idOf,
    isBare: (id) => {
      const entry = entries.references[id - 1];
      return entry !== undefined && !isIdentified(entry);
    },
    bySymbol: symbolsOf(entries.references),
    named: namedOf(entries.references),
  };
  return {
    references: registry.references,
    listBlockIds: found.blockIds,
    marksIn: (block) =>
      found.blockIds.has(block.id)
        ? []
        : blockMarks(block, known).map(({ start, end, references }) => ({
            blockId: block.id,
            start,
            end,
            text: block.text.slice(start, end),
            references,
          })),
  };
}

/**
 * A list that nobody numbers is counted only where nothing else numbers: not beside a list that prints them. On a page
 * that cites by author and year, the numbers of an `ol` do not count either.
 */
function withStyle(entries: Entries, { lists }: FoundLists, prose: readonly TextBlock[]): Entries {
  const { references } = entries;
  const of = (...kinds: FoundList['numbering'][]) =>
    new Set(lists.flatMap(({ numbering }, list) => (kinds.includes(numbering) ? [list] : [])));
  const unprinted = of('item', 'position');
  if (unprinted.size === 0) return entries;
  const counted = isCitedByName(references, prose)
    ? unprinted
    : of('printed').size > 0
      ? of('position')
      : of();
  if (counted.size === 0) return entries;
  return {
    ...entries,
    references: references.map((one) =>
      counted.has(one.list) ? { ...one, number: null, label: one.named } : one,
    ),
  };
}

/** Whether more marks give author and year than a number. */
function isCitedByName(references: readonly RawReference[], prose: readonly TextBlock[]): boolean {
  const numbers = numbersIn(references);
  const named = namedOf(references);
  const byName = prose.reduce((sum, { text }) => sum + authorYearMarks(text, named).length, 0);
  const byNumber = prose.reduce((sum, { text }) => sum + bracketedMarks(text, numbers).length, 0);
  return byName > byNumber;
}

type Numbers = Pick<Known, 'numbers' | 'styles' | 'ofNumber' | 'ofNumberBeside'>;

function numbersOf(
  references: readonly RawReference[],
  { lists }: FoundLists,
  blocks: readonly TextBlock[],
  prose: readonly TextBlock[],
): Numbers {
  const numbers = numbersIn(references);
  const styles = markStyles(prose, numbers, namedOf(references));
  const order = new Map(blocks.map(({ id }, i) => [id, i]));
  const cited = () =>
    prose.flatMap((block) => {
      const marks = findNumberMarks(block, numbers, styles);
      return marks.length === 0
        ? []
        : [{ block: order.get(block.id) ?? 0, numbers: marks.flatMap((mark) => mark.numbers) }];
    });
  const listStarts = lists.map(({ entries }) => order.get(entries[0]?.lines[0]?.block.id ?? -1) ?? 0);
  return {
    numbers,
    styles,
    ofNumber: numberScopes({ references, listStarts, order, cited }),
    ofNumberBeside: (number, beside) => {
      const list = references[beside - 1]?.list;
      return references.find((one) => one.list === list && one.number === number)?.id;
    },
  };
}

function numbersIn(references: readonly RawReference[]): ReadonlySet<number> {
  return new Set(references.flatMap(({ number }) => number ?? []));
}

/** Where the page's own links lead: the entry that begins last before the anchor, in its block. */
function anchorsOf(blocks: readonly TextBlock[], { places }: Entries): Known['ofAnchor'] {
  const byBlock = groupBy(places, ({ blockId }) => blockId);
  const ids = new Map<string, number>();
  for (const { id, anchors = [] } of blocks) {
    for (const { name, at } of anchors) {
      const inBlock = byBlock.get(id) ?? [];
      const entry = inBlock[firstFrom(inBlock, at + 1, (place) => place.at) - 1];
      if (entry !== undefined && !ids.has(name)) ids.set(name, entry.id);
    }
  }
  return (name) => ids.get(name);
}

/** A symbol that two footnotes have means neither. */
function symbolsOf(references: readonly RawReference[]): ReadonlyMap<string, number> {
  const symbols = references.filter(({ number, label }) => number === null && /^[*†‡§¶]+$/.test(label));
  const alone = symbols.filter((one) => symbols.every((other) => other === one || other.label !== one.label));
  return new Map(alone.map(({ label, id }) => [label, id]));
}

function namedOf(references: readonly RawReference[]): Known['named'] {
  return references.flatMap(({ id, authorYear }) => (authorYear === null ? [] : [{ id, ...authorYear }]));
}
