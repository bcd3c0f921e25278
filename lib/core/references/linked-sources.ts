import type { Identifiers, Span, TextBlock } from '../types/index.ts';
import { bibliographicPoints } from './entry-shape.ts';
import { identifiersIn, isSourceAddress } from './identifiers.ts';
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
/** What is given is given here: more of it belongs to the sentence. */
const PRINTED =
  /\bNCT ?\d{8}\b|\bPM(?:ID|CID)\s?:?\s?(?:PMC)?\d{4,9}\b|\b(?:(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|doi:\s?)?10\.\d{4,9}\/[^\s"“”]{1,250}/gi;

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
    const named = Object.values(identifiers).some((id) => id !== null);
    if (!named && bibliographicPoints(note.note) < NOTE_POINTS) return [];
    const label = labelOf(block.text.slice(note.start, note.end)).replace(/^[[(]|[\])]$/g, '');
    return [{ ...spanOf(note), place: 'note', label, text: note.note, url: null, identifiers }];
  });
  const printed = Array.from(block.text.matchAll(PRINTED)).flatMap(({ index, 0: found }): SourceInText[] => {
    const identifiers = identifiersIn(found, []);
    const id = identifiers.doi ?? identifiers.pmid ?? identifiers.pmcid ?? identifiers.nct;
    if (id === null) return [];
    const label = found.replace(/[\s.,;:!?'’)\]>]+$/, (end) =>
      found.includes('(') ? end.replace(/[^)]/g, '') : '',
    );
    return [
      { start: index, end: index + label.length, place: 'prose', label, text: label, url: null, identifiers },
    ];
  });
  return firstOf<SourceInText>([linked, noted, printed]);
}

function labelOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= LABEL ? words : `${words.slice(0, LABEL).replace(/\s+\S*$/, '')} …`;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
