import type { CollectedBlock } from '../core/collect/index.ts';
import type { BlockSpan, CitationMark, PageReference } from '../core/types/index.ts';
import { toRange } from '../page/locate.ts';
import { type Located, locateAll, rangeOf } from './located.ts';

/** A citation mark with its place on the page. */
export interface LocatedMark extends Located {
  /** Stable while block and text stay the same. */
  readonly key: string;
  readonly mark: CitationMark;
}

/**
 * Places citation marks on the page, in reading order.
 *
 * @param before marks placed earlier; one that is still the same, at the same place, keeps its object and range
 * @param touched blocks that were read again since: only in them may the page have moved ranges
 */
export function locateMarks(
  marks: readonly CitationMark[],
  blocks: readonly CollectedBlock<Node>[],
  before: readonly LocatedMark[],
  touched: ReadonlySet<CollectedBlock<Node>>,
): Generator<void, LocatedMark[]> {
  const known = new Map(before.map((mark) => [mark.key, mark]));
  return locateAll(
    marks,
    blocks,
    (mark) => mark,
    (mark, collected) => {
      const key = `${mark.blockId}:${mark.start}:${mark.text}`;
      const was = known.get(key);
      const isSame = was?.collected === collected && was.mark.references.join() === mark.references.join();
      if (isSame && !touched.has(collected)) return was;
      const range = rangeOf(collected, mark, was?.range);
      if (range === null) return null;
      return isSame && was.range === range ? was : { key, mark, collected, range };
    },
    // As what a claim cites.
    () => null,
  );
}

/** As much of an entry as tells it from the others of its block. */
const ENOUGH = 40;

/** A source's own entry in the page's list. */
export interface LocatedEntry extends Located {
  readonly reference: PageReference;
  readonly span: BlockSpan;
}

/** Where a source's own entry stands; the whole block where its words are not found in it. Null: nowhere now. */
export function locateEntry(
  reference: PageReference,
  blocks: readonly CollectedBlock<Node>[],
): LocatedEntry | null {
  const { blockId, text, place } = reference;
  const collected = place === 'list' ? blocks.find(({ block }) => block.id === blockId) : undefined;
  if (collected === undefined) return null;
  const whole = collected.block.text;
  const start = Math.max(0, whole.indexOf(text.slice(0, ENOUGH)));
  const span = { blockId, start, end: Math.min(whole.length, start + text.length) };
  const range = toRange(collected, span);
  if (range === null || range.getClientRects().length === 0) return null;
  return { reference, collected, span, range };
}
