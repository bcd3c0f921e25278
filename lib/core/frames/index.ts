import { contrasted, spliced } from '../clauses.ts';
import type { Place } from '../context.ts';
import { type PagePart, partsOf } from '../page-parts.ts';
import type { BlockText } from '../page-text.ts';
import { isAboutTherapy } from '../page-topic.ts';
import type { BlockSpan, ClaimFrame, Span } from '../types/index.ts';
import { clauseFrame } from './clause-frame.ts';
import { bareHalf, coordinated } from './coordination.ts';
import { denied, deniesItems, itemFrame, leadIn } from './list-items.ts';

/** All claims of a page, in reading order. A page that names no such therapy beyond doubt has none. */
export function framesOf(page: readonly BlockText[]): ClaimFrame[] {
  return isAboutTherapy(page) ? partsOf(page).flatMap((part) => framesOfPart(page, part)) : [];
}

/** The claims of a part of a page that is about such a therapy, in reading order. */
export function framesOfPart(page: readonly BlockText[], { from, to }: PagePart): ClaimFrame[] {
  let lead: ClaimFrame | null = null;
  let denies = false;
  return page.slice(from, to).flatMap((block, i) => {
    const blockIndex = from + i;
    const found = framesIn(page, blockIndex);
    if (block.block.role !== 'list-item') {
      lead = leadIn(block, found);
      denies = deniesItems(block);
    }
    const own = denies && block.block.role === 'list-item' ? found.map(denied) : found;
    const clause = block.sentences[0];
    if (own.length > 0 || lead === null || clause === undefined) return own;
    return itemFrame({ page, blockIndex, sentenceIndex: 0, clause }, lead) ?? [];
  });
}

function framesIn(page: readonly BlockText[], blockIndex: number): ClaimFrame[] {
  const block = page[blockIndex];
  if (block === undefined) return [];
  return block.sentences.flatMap((sentence, sentenceIndex) =>
    spliced(block.cased, sentence).flatMap((part) => {
      const at = (clause: Span): Place => ({ page, blockIndex, sentenceIndex, clause });
      const read = (clause: Span) => clauseFrame(at(clause));
      const bare = (clause: Span, first: ClaimFrame) => bareHalf(at(clause), first);
      return inTwo(block, part, read, bare) ?? inPart(block, part, read);
    }),
  );
}

type Read = (clause: Span) => ClaimFrame | null;

/**
 * The two claims of statements that are joined, each with its product; the second may leave its verb to the first.
 *
 * @returns null where it is one statement, or one of the two makes no claim
 */
function inTwo(
  block: BlockText,
  part: Span,
  read: Read,
  bare: (clause: Span, first: ClaimFrame) => ClaimFrame | null,
): ClaimFrame[] | null {
  const [left, right] = coordinated(block, part) ?? [];
  if (left === undefined || right === undefined) return null;
  const first = read(left);
  const second = first === null ? null : (read(right) ?? bare(right, first));
  return first === null || second === null ? null : [withoutThoseIn(right, first), second];
}

/** "PRP to ease pain and stem cells to rebuild discs": what the second half treats is not the first one's. */
function withoutThoseIn(other: Span, frame: ClaimFrame): ClaimFrame {
  const isThere = ({ blockId, start }: BlockSpan) =>
    blockId === frame.blockId && start >= other.start && start < other.end;
  return { ...frame, conditions: frame.conditions.filter((condition) => !isThere(condition)) };
}

/**
 * One frame for the part; two where its halves point opposite ways; that of one half where the other, about a
 * product of its own, makes no claim ("PRP relieves pain, whereas stem cells do not").
 */
function inPart(block: BlockText, part: Span, read: Read): ClaimFrame[] {
  const halves = contrasted(block.text, part);
  if (halves !== null) {
    const frames = halves.flatMap((h) => read(h) ?? []);
    const [a, b] = frames;
    if (a !== undefined && b !== undefined && (a.stance === 'denies') !== (b.stance === 'denies'))
      return frames;
    const naming = halves.filter((h) =>
      block.interventions.some((f) => f.start >= h.start && f.end <= h.end),
    );
    if (a !== undefined && b === undefined && naming.length === 2) return frames;
  }
  const whole = read(part);
  return whole === null ? [] : [whole];
}
