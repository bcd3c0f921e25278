import type { Place } from '../../context.ts';
import type { BlockText } from '../../page-text.ts';
import type { CellSource } from '../../types/index.ts';
import type { Product } from './types.ts';

const OWN =
  /\b(?:your|their|his|her|patient'?s?|patients'|one'?s)[ -]+own\b|\bautologous\b|\bfrom[ -]+(?:the[ -]+patient|your[ -]+(?:own[ -]+)?(?:body|marrow|bone|hip|blood))|\bown[ -]+(?:\w+[ -]+){0,2}$/;

export const DONOR = /\b(?:donors?|donated|allogen(?:e)?ic|off[ -]the[ -]shelf|someone[ -]+else'?s)\b/;

const SAME_AGAIN =
  /\b(?:this|these|that|those|such|same)[ -]+(?:(?:type|kind|sort)s?[ -]+of[ -]+)?(?:\w+[ -]+){0,2}?$/;

/** "The cells come from your own body", of cells that were named before. */
export function saidHere(place: Place, found: Product): CellSource | null {
  if (found.concept !== 'cultured-msc' && found.concept !== 'stem-cell') return null;
  const text = place.page[place.blockIndex]?.text.slice(place.clause.start, place.clause.end) ?? '';
  if (DONOR.test(text)) return 'allogeneic';
  return OWN.test(text) ? 'autologous' : null;
}

/** "Your own cells work better than donor cells": what the other side is says nothing of this one. */
function subjectPart(sentence: string, at: number): string {
  const than = /\b(?:than|versus|vs|unlike|instead[ -]+of)\b/.exec(sentence);
  return than === null || than.index < at ? sentence : sentence.slice(0, than.index);
}

/** Whose cells: said nearby in the sentence, or by "this type of cells", which are those spoken of before. */
export function cellSourceOf(place: Place, found: Product, block: BlockText): CellSource | null {
  if (found.concept !== 'cultured-msc' && found.concept !== 'stem-cell') return null;
  const sentence = block.sentences.find((s) => s.start <= found.start && found.end <= s.end);
  if (sentence === undefined) return null;
  const text = subjectPart(block.text.slice(sentence.start, sentence.end), found.start - sentence.start);
  if (DONOR.test(text)) return 'allogeneic';
  if (
    OWN.test(text) ||
    block.interventions.some(
      (f) =>
        found.concept === 'cultured-msc' &&
        f.concept === 'bmc' &&
        f.start >= sentence.start &&
        f.end <= sentence.end,
    )
  )
    return 'autologous';
  const lead = block.text.slice(Math.max(0, found.start - 40), found.start);
  if (!SAME_AGAIN.test(lead)) return null;
  const earlier = block.interventions.filter((f) => f.concept === 'cultured-msc' && f.end < found.start);
  for (const f of earlier.reverse()) {
    const source = f.cellSource ?? cellSourceOf(place, f, block);
    if (source !== null) return source;
  }
  return null;
}
