import type { Identifiers, Span, TextBlock } from '../types/index.ts';
import { firstWords } from '../words/quote.ts';
import { findDois } from './doi.ts';
import { bibliographicPoints } from './entry-shape.ts';
import { identifiersIn, isSourceAddress } from './identifiers.ts';
import { isIdentified } from './identity.ts';
import { firstOf } from './spans.ts';

/** A source that running text gives itself: by a link, a note that shows when pointed at, or its number. */
export interface SourceInText extends Span {
  readonly place: 'link' | 'note' | 'prose';
  /** The words of the page there. */
  readonly label: string;
  /** What it says of the source. */
  readonly text: string;
  readonly url: string | null;
  readonly identifiers: Identifiers;
}

/** A longer link is a sentence that is pressed, and its first words name it. */
const LABEL = 60;
/** As much as a numbered line needs to be read as a reference without a heading (`numbered-list.ts`). */
const NOTE_POINTS = 4;
/** Numbers of other registers; what stands before them names the register, and belongs to them. */
const NUMBERED = /\bNCT ?\d{8}\b|\bPM(?:ID|CID)\s?:?\s?(?:PMC)?\d{4,9}\b/gi;
/** What belongs to a printed DOI before its number. */
const DOI_DRESS = /(?:(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|doi:?\s?)$/i;

/** Sources in a block's text, in order; a source that is linked and printed is given once, as the link. */
export function sourcesInText(block: TextBlock): SourceInText[] {
  const linked = (block.links ?? []).flatMap((link): SourceInText[] => {
    if (!isSourceAddress(link.href)) return [];
    const label = labelOf(block.text.slice(link.start, link.end));
    if (label === '') return [];
    const identifiers = identifiersIn('', [link.href]);
    return [{ ...spanOf(link), place: 'link', label, text: label, url: link.href, identifiers }];
  });
  const noted = (block.notes ?? []).flatMap((note): SourceInText[] => {
    const identifiers = identifiersIn(note.note, []);
    if (!isIdentified(identifiers) && bibliographicPoints(note.note) < NOTE_POINTS) return [];
    const label = labelOf(block.text.slice(note.start, note.end)).replace(/^[[(]|[\])]$/g, '');
    return [{ ...spanOf(note), place: 'note', label, text: note.note, url: null, identifiers }];
  });
  const printed = printedIn(block.text).flatMap(({ start, end }): SourceInText[] => {
    const label = block.text.slice(start, end);
    const identifiers = identifiersIn(label, []);
    if (!isIdentified(identifiers)) return [];
    return [{ start, end, place: 'prose', label, text: label, url: null, identifiers }];
  });
  return firstOf<SourceInText>([linked, noted, printed]);
}

/** Where numbers of works are printed, with the words that name their register. */
function printedIn(text: string): Span[] {
  const dois = findDois(text).map(({ start, end }) => {
    const dress = DOI_DRESS.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
    return { start: start - dress, end };
  });
  const numbered = Array.from(text.matchAll(NUMBERED), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return firstOf([dois, numbered]);
}

function labelOf(text: string): string {
  return firstWords(text.replace(/\s+/g, ' ').trim(), LABEL);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
