import { placeOfContainer } from './container.ts';
import { sameSpelling } from './same-spelling.ts';
import { phraseOf, placesOf, singular, type Word, wordsOf } from './words.ts';
import { yearsIn } from './years.ts';

/** What of a work is held against a printed reference. Plain text, without markup. */
export interface LikenessWork {
  /** The title, with and without its subtitle, in each language that is given. */
  readonly titles: readonly string[];
  /** Family name of the first author, or the institution; null where nobody is named. */
  readonly firstAuthor: string | null;
  readonly year: number | null;
  /** Names of the journal, meeting or book. */
  readonly containers: readonly string[];
}

/** How like a work is to a printed reference. */
export interface Likeness {
  /** Words of the title that is printed, of the longest one where several are. */
  readonly length: number;
  /** `alone`: word for word, as a title by itself. `words`: all its telling words, up to spelling and order. */
  readonly title: 'alone' | 'words' | 'other';
  /** Whether the first author opens the reference, or is named elsewhere in it, outside of the title. */
  readonly author: 'opens' | 'named' | 'none';
  /** `near`: a year before or after, as between online and print. */
  readonly year: 'same' | 'near' | 'other';
  readonly container: boolean;
}

/** "Editorial", "Warning letter": the name of a column, not of a work. */
const MIN_TELLING_WORDS = 3;
/** The first author opens an entry; given names and initials, or a number, may stand before. */
const MAX_LEADING_WORDS = 3;
/** Characters in which the punctuation before or after a title, and a year, are looked for. */
const NEAR = 8;

/** A reference is short; what comes after is not needed to recognise it. */
const READ = 1000;
/** A reference to what was written about a work prints that work's title too. */
const ABOUT_ANOTHER =
  /\b(?:(?:reply|response|re|comments?|commentary|letter|corrections?|corrigendum|err?at(?:um|a)|addendum|retraction|withdrawal)(?: notice)?(?: (?:to|on|of|for)\b| ?[:–—])|erratum|corrigendum|addendum|expression of concern|letter to the editor)/gi;

/** Words of a title that are printed or left out as one likes. */
export const SMALL: ReadonlySet<string> = new Set(
  'a an the of in on and or for to with by from at as is are after using versus'.split(' '),
);

/**
 * Compares a printed reference with a work.
 *
 * @param text One reference, in one line, without its number.
 */
export function compareWork(text: string, work: LikenessWork): Likeness {
  const printed = readPrinted(text);
  const titles = work.titles
    .map((title) => titleIn(printed, title, work.containers))
    .sort((a, b) => TITLE_RANK[b.title] - TITLE_RANK[a.title] || b.words.length - a.words.length);
  const best = titles[0] ?? NO_TITLE;
  const outside = printed.folded.map((word, at) => (at >= best.start && at < best.end ? '' : word));
  return {
    length: best.words.length,
    title: best.title,
    author: authorIn(printed, outside, work.firstAuthor),
    year: yearIn(printed.text, work.year),
    container: work.containers.some((name) => isNamed(outside, name, best)),
  };
}

interface Printed {
  readonly text: string;
  readonly words: readonly Word[];
  readonly folded: readonly string[];
}

interface PrintedTitle {
  readonly title: Likeness['title'];
  readonly words: readonly string[];
  /** The printed words that it takes up; 0 and 0 where it is not in a row. */
  readonly start: number;
  readonly end: number;
}

const NO_TITLE: PrintedTitle = { title: 'other', words: [], start: 0, end: 0 };
/** Which way of printing a title says more. */
export const TITLE_RANK = { alone: 2, words: 1, other: 0 };

function readPrinted(text: string): Printed {
  const prose = withoutAddresses(text.slice(0, READ));
  const words = wordsOf(prose);
  return { text: prose, words, folded: words.map((word) => word.text) };
}

function titleIn(printed: Printed, title: string, containers: readonly string[]): PrintedTitle {
  if (isAboutAnother(printed.text, title)) return NO_TITLE;
  const words = wordsOf(title).map((word) => word.text);
  const telling = words.filter((word) => !SMALL.has(word));
  if (telling.length < MIN_TELLING_WORDS) return NO_TITLE;
  for (const start of placesOf(phraseOf(words), phraseOf(printed.folded))) {
    const end = start + words.length;
    if (standsAlone(printed, start, end, containers)) return { title: 'alone', words, start, end };
  }
  const all = telling.every((word) =>
    printed.folded.some((other) => sameSpelling(singular(word), singular(other))),
  );
  return all ? { title: 'words', words, start: 0, end: 0 } : NO_TITLE;
}

/** "Correction to: …" where the title has no such words. */
function isAboutAnother(text: string, title: string): boolean {
  const lower = title.toLowerCase();
  return (text.match(ABOUT_ANOTHER) ?? []).some((words) => !lower.includes(words.toLowerCase()));
}

/** A title that is not in a row cannot be taken out, and its words may be the journal's name ("Stem Cells"). */
function isNamed(outside: readonly string[], name: string, title: PrintedTitle): boolean {
  if (placeOfContainer(outside, name) < 0) return false;
  return title.end > 0 || !wordsOf(name).every((word) => title.words.includes(word.text));
}

/** Not the beginning of a longer title ("…: five years on", "…, a pilot study"), nor its end. */
function standsAlone(
  { text, words, folded }: Printed,
  from: number,
  to: number,
  containers: readonly string[],
) {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  const before = text.slice(Math.max(0, start - NEAR), start).trimEnd();
  const after = text.slice(end, end + NEAR).trimStart();
  const opens = from === 0 || /[.,:;?!)\]"“”'‘’]$/.test(before);
  const closes = /^(?:$|[.?!;[\]"“‘]|,?["”'’]|[,(]? ?(?:19|20)\d\d)/.test(after);
  return opens && (closes || containers.some((name) => placeOfContainer(folded.slice(to), name) === 0));
}

function authorIn({ text, words, folded }: Printed, outside: readonly string[], author: string | null) {
  const name = phraseOf(wordsOf(author ?? '').map((word) => word.text));
  const first = placesOf(name, phraseOf(folded))[0];
  const opens = first !== undefined && first <= MAX_LEADING_WORDS;
  if (opens && !/[,;&]| and /.test(text.slice(0, words[first]?.start))) return 'opens';
  return placesOf(name, phraseOf(outside)).length > 0 ? 'named' : 'none';
}

function yearIn(text: string, year: number | null): Likeness['year'] {
  if (year === null) return 'other';
  const years = yearsIn(text);
  if (years.includes(year)) return 'same';
  return years.includes(year - 1) || years.includes(year + 1) ? 'near' : 'other';
}

/** Addresses and identifiers have words and digits of their own. */
export function withoutAddresses(text: string): string {
  return text.replace(/\b(?:https?:|www\.|doi:|pmid:)\s?\S+|\b10\.\d{4,9}\/\S+|\S{1,64}@\S+/gi, ' ');
}

/**
 * Whether a text has what any work would need to be alike: a year and enough words. For one that has not, the
 * answer is known without asking.
 */
export function couldBeAlike(text: string): boolean {
  const prose = withoutAddresses(text.slice(0, READ));
  const words = wordsOf(prose).filter((word) => !SMALL.has(word.text));
  return yearsIn(prose).length > 0 && words.length > MIN_TELLING_WORDS;
}
