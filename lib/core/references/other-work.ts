import type { SourceStatus, Work } from '../types/index.ts';
import { compareWork, couldBeAlike, SMALL, withoutAddresses } from './compare-work.ts';
import { placeOfContainer } from './container.ts';
import { sameSpelling } from './same-spelling.ts';
import { titleIn } from './title-in.ts';
import { singular, wordsOf } from './words.ts';

/** What of a work is held against the printed words. */
export type PrintedWork = Pick<Work, 'title' | 'container' | 'year'> & {
  /** Family name or institution; null where nobody is named. */
  readonly firstAuthor: string | null;
};

/**
 * Titles that share less of their telling words are two titles. Half, because a subtitle may be left out, and two works
 * on knees share a few words; a translated title shares none, so the title never decides alone.
 */
const SHARED = 0.5;
/** "Editorial", "Erratum": too short to be told from another. */
const FEWEST_WORDS = 3;

/**
 * Whether the printed words of a reference clearly give another work. Gentle: a slip, an abbreviation, a translation, a
 * missing title or author is no other work. It is one where the titles have little in common, and
 *
 * - the reference prints a title of its own, and the first author is not named, or the year is more than one off;
 * - or, where no title can be told, neither author, year nor journal fits.
 *
 * @param text one printed reference, in one line, without its number
 */
export function isOtherWork(text: string, work: PrintedWork): boolean {
  const { title, firstAuthor, year, container } = work;
  if (title === null || !couldBeAlike(text)) return false;
  const prose = tellingWords(withoutAddresses(text));
  const telling = tellingWords(title);
  if (telling.length < FEWEST_WORDS || shareOf(telling, prose) >= SHARED) return false;
  const like = compareWork(text, { titles: [title], firstAuthor, year, containers: [] });
  const otherAuthor = firstAuthor !== null && like.author === 'none';
  const otherYear = year !== null && like.year === 'other';
  const printed = titleIn(text);
  if (printed !== null) {
    const own = tellingWords(printed);
    const isOther = own.length >= FEWEST_WORDS && shareOf(own, telling) < SHARED;
    return isOther && (otherAuthor || otherYear);
  }
  const words = wordsOf(withoutAddresses(text)).map((word) => word.text);
  const isIn = container !== null && placeOfContainer(words, container) >= 0;
  return otherAuthor && otherYear && !isIn;
}

/**
 * What was asked about a source, held against the words that the page prints for it: where they clearly give another
 * work than the DOI does, nothing that Crossref says of that work is said of the source.
 *
 * @param printed the reference as the page prints it; null where it prints none beside the DOI
 * @returns the same object where there is nothing to object to
 */
export function fittingStatus(printed: string | null, status: SourceStatus): SourceStatus {
  if (printed === null || status.state !== 'found' || status.by !== 'doi') return status;
  const { work, asked } = status;
  const firstAuthor = work.authors?.split(/ and (?:others$)?/)[0] ?? null;
  return isOtherWork(printed, { ...work, firstAuthor }) ? { state: 'other-work', work, asked } : status;
}

function tellingWords(text: string): string[] {
  return wordsOf(text)
    .map((word) => singular(word.text))
    .filter((word) => !SMALL.has(word));
}

function shareOf(words: readonly string[], others: readonly string[]): number {
  return (
    words.filter((word) => others.some((other) => sameSpelling(word, other))).length /
    Math.max(1, words.length)
  );
}
