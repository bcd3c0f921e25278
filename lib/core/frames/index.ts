import { contrasted, spliced } from '../clauses.ts';
import type { Place } from '../context.ts';
import type { BlockText } from '../page-text.ts';
import type { ClaimFrame, Span } from '../types/index.ts';
import { clauseFrame } from './clause-frame.ts';

/** All claims of a page, in reading order. A page that names no such therapy beyond doubt has none. */
export function framesOf(page: readonly BlockText[]): ClaimFrame[] {
  const aboutTherapy = page.some((b) => b.interventions.some((f) => !f.weak));
  if (!aboutTherapy) return [];
  return page.flatMap((block, blockIndex) =>
    block.sentences.flatMap((sentence, sentenceIndex) =>
      spliced(block.cased, sentence).flatMap((part) => {
        const read = (clause: Span) =>
          clauseFrame({ page, blockIndex, sentenceIndex, clause } satisfies Place, aboutTherapy);
        return inPart(block, part, read);
      }),
    ),
  );
}

/** One frame for the part, or two where its halves point opposite ways. */
function inPart(block: BlockText, part: Span, read: (clause: Span) => ClaimFrame | null): ClaimFrame[] {
  const halves = contrasted(block.text, part);
  if (halves !== null) {
    const frames = halves.flatMap((h) => read(h) ?? []);
    const [a, b] = frames;
    if (a !== undefined && b !== undefined && (a.stance === 'denies') !== (b.stance === 'denies'))
      return frames;
  }
  const whole = read(part);
  return whole === null ? [] : [whole];
}
