/**
 * DOIs as pages print them. The shape follows Crossref's advice for finding DOIs in text
 * (https://www.crossref.org/blog/dois-and-matching-regular-expressions/), widened by the `<>[]+` of older
 * suffixes. Comma, ampersand, quotes and white space end a DOI: in prose they belong to the sentence.
 */

/** `10.`, registrant, optional subdivisions, slash. The counts are bounded so that no input is read twice. */
const PREFIX = String.raw`10\.\d{4,9}(?:\.\d{1,9}){0,3}(?:/|%2f)`;
const START = new RegExp(String.raw`(?<!\d)(?<!\d\.)${PREFIX}`, 'gi');
const DRESS = /^[\s<([]*(?:doi\s*:?\s*)?(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/)?/i;

/** Real ones are far shorter; the cap keeps a hostile page's cost linear. What reaches it is no DOI. */
const MAX_SUFFIX = 256;
const SUFFIX = new RegExp(String.raw`[\w.;:()/<>[\]+%\-\u2010-\u2013\u2212]{1,${MAX_SUFFIX}}`, 'y');

const CLOSER_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>' };
const CLOSERS = ')]>';
const TRAILING = '.,;:!?/-_+';
/** What publishers append to a DOI in the address of one view of the article. */
const VIEW = /[/.](?:full|fulltext|abstract|e?pdf)$/;

/**
 * The first DOI printed in a text.
 * @param text Prose, a reference or a URL, of any length.
 * @returns Lower case, without resolver, label or stray punctuation; null when there is none. Linear in the text.
 */
export function findDoi(text: string): string | null {
  for (const match of text.matchAll(START)) {
    const doi = readDoi(text, match.index, match[0]);
    if (doi !== null) return doi;
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
  return match === null ? null : readDoi(text, from, match[0]);
}

function readDoi(text: string, start: number, prefix: string): string | null {
  SUFFIX.lastIndex = start + prefix.length;
  const printed = SUFFIX.exec(text)?.[0] ?? '';
  if (printed.length === MAX_SUFFIX) return null;
  const inUrl = /(?:[/=]|%2f)$/i.test(text.slice(Math.max(0, start - 3), start));
  let suffix = trimEnd(cutAtBracket(decode(printed))).toLowerCase();
  if (inUrl) suffix = suffix.replace(VIEW, '');
  if (!/[a-z0-9]/.test(suffix)) return null;
  return `${prefix.toLowerCase().replace('%2f', '/')}${suffix}`;
}

/** Undoes percent-encoding of printable ASCII and typographers' dashes; an encoded space or quote ends the DOI. */
function decode(suffix: string): string {
  const decoded = suffix.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return decoded.replace(/[\u2010-\u2013\u2212]/g, '-').replace(/[\s"'`{}|\\^,%].*$/, '');
}

/** Ends a suffix at a closing bracket that it did not open, or at the first opening one that it does not close. */
function cutAtBracket(suffix: string): string {
  const open: { readonly at: number; readonly closer: string }[] = [];
  let end = suffix.length;
  for (let at = 0; at < suffix.length; at++) {
    const char = suffix.charAt(at);
    const closer = CLOSER_OF[char];
    if (closer !== undefined) open.push({ at, closer });
    else if (CLOSERS.includes(char) && open.pop()?.closer !== char) {
      end = at;
      break;
    }
  }
  return suffix.slice(0, open[0]?.at ?? end);
}

function trimEnd(suffix: string): string {
  let end = suffix.length;
  while (end > 0 && TRAILING.includes(suffix.charAt(end - 1))) end--;
  return suffix.slice(0, end);
}
