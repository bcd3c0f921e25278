import { firstWords } from '../words/quote.ts';
import { PARTICLES, UPPER } from './names.ts';
import { wordsOf } from './words.ts';

/** Whom and when an author–year mark names, or an entry begins with. Names are folded as `wordsOf` folds them. */
export interface AuthorYear {
  readonly first: string;
  readonly second: string | null;
  /** "2017", or "2017a" where the year carries a letter. */
  readonly year: string;
}

/** A family name, of up to two parts: the source of a regular expression without groups. */
export const FAMILY = String.raw`${PARTICLES}[${UPPER}][A-Za-z\u00c0-\u024f\u0300-\u036f'’-]{1,39}(?: [${UPPER}][A-Za-z\u00c0-\u024f\u0300-\u036f'’-]{2,39})?`;
const INITIALS = String.raw`(?:[${UPPER}]\.?[ -]?){1,3}`;

const FAMILY_FIRST = new RegExp(`^(${FAMILY}),? ${INITIALS}(?=[,.;:&( ]|$)`);
const INITIALS_FIRST = new RegExp(String.raw`^(?:[${UPPER}]\.[ -]?){1,3}(${FAMILY})(?=[,;&( ]|$)`);
const GIVEN_FIRST = new RegExp(
  String.raw`^[${UPPER}][a-z\u00df-\u00ff]{1,20} (?:[${UPPER}]\.? )?(${FAMILY}),`,
);
const NEXT_AUTHOR = new RegExp(
  String.raw`^[\s,;.]{0,3}(?:and |& ?)?(?:(${FAMILY}),? ${INITIALS}(?=[,.;:&( ]|$)|(?:[${UPPER}]\.[ -]?){1,3}(${FAMILY}))`,
);
const YEAR_IN_BRACKETS = /\(((?:19|20)\d\d[a-z]?)(?:,[^)]{0,30})?\)/;
const YEAR = /(?<![\d:/–-])((?:19|20)\d\d[a-z]?)(?![\d/]|[-–]\d{3})/;
/** Authors and year stand at the beginning of an entry, or the year follows its journal. */
const READ = 600;

/**
 * The first author, the second where there is one, and the year of an entry.
 * @returns Null where they cannot be told: an institution, a title that comes first, no year.
 */
export function authorYearOf(entry: string): AuthorYear | null {
  const text = entry.slice(0, READ);
  const first = FAMILY_FIRST.exec(text) ?? INITIALS_FIRST.exec(text) ?? GIVEN_FIRST.exec(text);
  const year = (YEAR_IN_BRACKETS.exec(text) ?? YEAR.exec(text))?.[1];
  if (first?.[1] === undefined || year === undefined) return null;
  const next = NEXT_AUTHOR.exec(text.slice(first[0].length));
  const second = next?.[1] ?? next?.[2];
  return {
    first: foldedName(first[1]),
    second: second === undefined ? null : foldedName(second),
    year,
  };
}

export function foldedName(name: string): string {
  return wordsOf(name)
    .map(({ text }) => text)
    .join(' ');
}

const SHORT = 60;

/** How an entry without a number is called: "Okafor and others, 2018", else its first words. */
export function entryLabel(entry: string): string {
  const text = entry.slice(0, READ);
  const named = authorYearOf(text);
  const printed = (FAMILY_FIRST.exec(text) ?? INITIALS_FIRST.exec(text) ?? GIVEN_FIRST.exec(text))?.[1];
  if (named !== null && printed !== undefined)
    return `${printed}${named.second === null ? '' : ' and others'}, ${named.year}`;
  return firstWords(entry, SHORT);
}
