import type { Span } from '../types/index.ts';
import { encodedUnits, SUFFIX_UNIT, suffixLength } from './doi-suffix.ts';

/**
 * DOIs as pages print them. The shape follows Crossref's advice for finding DOIs in text
 * (https://www.crossref.org/blog/dois-and-matching-regular-expressions/), widened by the `<>[]+` of older suffixes.
 *
 * What is ambiguous is read so:
 * - Comma, ampersand, `#`, `?`, quotes and white space end a DOI: in prose they belong to the sentence, in an address
 *   to its query or fragment. The few DOIs that hold `,`, `&` or `#` are read whole where they are percent-encoded.
 *   One `#` is always read: the check character of an old serial article's DOI (`;2-#`).
 * - A bracket belongs to the DOI when its partner is in it too.
 * - Full stops, semicolons, dashes and their like at the end belong to the sentence.
 * - What an address appends for one view of the article (`/full`, `.pdf`) is cut off there, never in prose.
 */

/** `10.`, registrant, optional subdivisions, slash. The counts are bounded so that no input is read twice. */
const PREFIX = String.raw`10\.\d{4,9}(?:\.\d{1,9}){0,3}(?:/|%(?:25)?2f)`;
const START = new RegExp(String.raw`(?<!\d)(?<!\d\.)${PREFIX}`, 'gi');
const DRESS = /^[\s<([]*(?:doi\s*:?\s*)?(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/)?/i;

/** Real ones are far shorter; the cap keeps a hostile page's cost linear. What reaches it is no DOI. */
const MAX_SUFFIX = 256;
const SUFFIX = new RegExp(`(?:${SUFFIX_UNIT}){1,${MAX_SUFFIX}}`, 'iy');
/** What stands before a DOI that is part of an address: a slash, or the name of a parameter. */
const IN_ADDRESS = /(?:[/=]|%(?:25)?(?:2f|3d))$/i;

/** A DOI as a text prints it. */
export interface PrintedDoi extends Span {
  /** Lower case, without resolver, label or stray punctuation. */
  readonly doi: string;
}

/**
 * All DOIs printed in a text, in order.
 * @param text Prose, references or addresses, of any length.
 * @returns Spans are of the DOIs alone, in UTF-16 units of `text`; they do not overlap. Linear in the text.
 */
export function findDois(text: string): PrintedDoi[] {
  const found: PrintedDoi[] = [];
  for (const match of text.matchAll(START)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const printed = readDoi(text, match.index, match[0]);
    if (printed !== null) found.push(printed);
  }
  return found;
}

/**
 * The first DOI printed in a text.
 * @param text Prose, a reference or an address, of any length.
 * @returns Lower case, without resolver, label or stray punctuation; null when there is none. Linear in the text.
 */
export function findDoi(text: string): string | null {
  for (const match of text.matchAll(START)) {
    const printed = readDoi(text, match.index, match[0]);
    if (printed !== null) return printed.doi;
  }
  return null;
}

/**
 * A field that should hold one DOI, in any dress: bare, `doi:`, or a doi.org address.
 * @returns As `findDoi`, but null when the field begins with anything else.
 */
export function cleanDoi(text: string): string | null {
  const from = DRESS.exec(text)?.[0].length ?? 0;
  const prefix = new RegExp(PREFIX, 'iy');
  prefix.lastIndex = from;
  const match = prefix.exec(text);
  return match === null ? null : (readDoi(text, from, match[0])?.doi ?? null);
}

function readDoi(text: string, start: number, prefix: string): PrintedDoi | null {
  const from = start + prefix.length;
  SUFFIX.lastIndex = from;
  const printed = SUFFIX.exec(text)?.[0] ?? '';
  if (printed.length >= MAX_SUFFIX) return null;
  const registrant = prefix.toLowerCase().replace(/(?:\/|%(?:25)?2f)$/, '');
  const inAddress = IN_ADDRESS.test(text.slice(Math.max(0, start - 5), start));
  const units = encodedUnits(printed);
  const suffix = units.map(({ char }) => char).join('');
  const kept = suffixLength(suffix, { registrant, inAddress });
  if (!/[a-z0-9]/.test(suffix.slice(0, kept))) return null;
  const length = units.slice(0, kept).reduce((sum, unit) => sum + unit.length, 0);
  return { doi: `${registrant}/${suffix.slice(0, kept)}`, start, end: from + length };
}
