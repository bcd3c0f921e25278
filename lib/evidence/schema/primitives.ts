import * as v from 'valibot';
import { isPlainLine } from '../unseen.ts';
import { isCountry } from './countries.ts';

/**
 * The small parts that every entry of a pack is made of. Each message says what to write instead,
 * because the people who read it edit packs, not code.
 */

/** Explains a field to whoever writes a pack: the words go into the published JSON Schema. */
export const said = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

/** `singla-2017`: lower case words and digits, joined by single hyphens. */
export const id = v.pipe(
  v.string('must be an id in quotes, such as "singla-2017"'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower case letters, digits and single hyphens'),
  v.maxLength(100, 'must have at most 100 characters'),
);

/** Text that is shown to a reader as it stands: never empty, never markup, bounded because packs can be imported. */
export const text = v.pipe(
  v.string('must be text in quotes'),
  v.maxLength(1000, 'must have at most 1000 characters: say it shorter'),
  v.regex(/^\S(?:[\s\S]*\S)?$/, 'must say something, and must not begin or end with a space'),
  v.check(
    isPlainLine,
    'must be one line of visible characters: take out line breaks, control characters and invisible ones',
  ),
  v.check((said) => /[\p{L}\p{N}]/u.test(said), 'must say something: give it a letter or a digit'),
);

/** Text, or null for "not known". */
export const knownText = v.nullable(text);

/** What stands before an @ can pass for the host. */
const isPlainAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
};

export const httpsUrl = v.pipe(
  v.string('must be an address in quotes'),
  v.regex(
    /^https:\/\/[^\s<>"]+$/,
    'must begin with https:// and hold no space: give the address at the publisher, PubMed or the regulator',
  ),
  v.maxLength(2000, 'must have at most 2000 characters'),
  v.check(isPlainAddress, 'must be an address that a browser can open, without a user name before the host'),
);

/** A day as `2026-11-22`; that the day exists is checked in `check/dates.ts`. */
export const day = v.pipe(
  v.string('must be a date in quotes'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date written as year-month-day, such as "2026-11-22"'),
);

const wholeNumber = 'must be a whole number, 0 or more, or null when not known';

/** A month as `2021-06`, or a day. */
export const monthOrDay = v.pipe(
  v.string('must be a date in quotes'),
  v.regex(
    /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/,
    'must be a month or a day, such as "2021-06"',
  ),
);

/** ISO 3166-1 alpha-2 of a country, or EU. */
export const country = v.pipe(
  v.string('must be a country in quotes'),
  v.regex(/^[A-Z]{2}$/, 'must be the two capital letters of a country, such as "US", or "EU"'),
  v.check(isCountry, 'is no country of ISO 3166: such as "GB" for the United Kingdom, or "EU"'),
);

/** More than there are people. */
const MOST_PEOPLE = 10_000_000_000;

/** People or products; null when not known. */
export const count = v.nullable(
  v.pipe(
    v.number(wholeNumber),
    v.integer(wholeNumber),
    v.minValue(0, wholeNumber),
    v.maxValue(MOST_PEOPLE, 'is more than there are people'),
  ),
);

const monthsMend = 'must be a number of months, 0 or more';

export const monthsAtLeastNone = v.pipe(v.number(monthsMend), v.minValue(0, monthsMend));

const knownMonthsMend = `${monthsMend}, or null when not known`;

export const months = v.nullable(v.pipe(v.number(knownMonthsMend), v.minValue(0, knownMonthsMend)));

export const flag = v.boolean('must be true or false');

/** A choice from a fixed list; the message spells the list out. */
export const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `must be one of: ${options.join(', ')}`);

/** A list of different choices from a fixed list, in any order. */
export const someOf = <const Options extends readonly string[]>(options: Options) =>
  v.pipe(
    v.array(oneOf(options), 'must be a list in square brackets'),
    v.checkItems((item, index, all) => all.indexOf(item) === index, 'is listed twice: take one out'),
  );
