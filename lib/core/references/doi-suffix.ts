/** Where the part of a DOI after its slash ends: what belongs to it, and what to the sentence or the address. */

/**
 * One character of a suffix as it may be printed: itself, percent-encoded once or twice, or as an entity that a page
 * shows undecoded; then a typographer's dash, and the check character `#` of an old serial article's DOI.
 */
export const SUFFIX_UNIT = String.raw`%(?:25)?[2-7][\da-f]|%e2%80%9[0-3]|%e2%88%92|&[lg]t;|(?<=(?:;|%3b)2-)#|[\w.;:()/<>[\]+\-\u2010-\u2013\u2212]`;
const UNITS = new RegExp(SUFFIX_UNIT, 'gi');

/** What no DOI holds, even encoded: it came with the sentence, or with an address inside an address. */
const STOP = /[\s"'`{}|\\^,%?]|&\w{1,30}=/;
/** What follows without a space where a page lost its line breaks, and the tags of mark-up that is shown as text. */
const GLUED =
  /;10\.\d{4,9}\/|[.;:)\]]?pmc?id(?:[:\d]|$)|[.;:)\]](?:pmc\d{5}|epub$)|https?:\/\/|doi:|<\/|<br\/?>/;
const CLOSER_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>' };
const CLOSERS = ')]>';
const TRAILING = '.,;:!?/-_+';

const VIEWS =
  'full(?:-?text)?|abs(?:tract)?|e?pdf(?:ft)?|html?|xml|epub|download|summary|references|tables?|figures?|metrics|information|media|meta|suppl_file|citedby|-';
/** What publishers append to a DOI in the address of one view of the article. */
const VIEW = new RegExp(
  String.raw`(?:/(?:${VIEWS})(?:/.*)?|\.(?:full|full-?text|abstract|long|short|e?pdf|html?|xml|epub)(?:\.pdf)?(?:\+html)?)$`,
);
/** Preprints: the version stands in the address, the DOI has none. */
const PREPRINT_VERSION = /^(?:\d{4}\.\d\d\.\d\d\.)?\d{6,8}(?=v\d{1,2}$)/;
/** Oxford's addresses go on with a number of their own: `10.1093/pm/pnab332/6427320`. */
const OXFORD_ARTICLE = /^[a-z]{1,20}\/[a-z]{1,8}\d{2,5}(?=\/\d{5,}$)/;

/** A character, and how many UTF-16 units of the text print it. */
export interface EncodedUnit {
  /** Lower case. */
  readonly char: string;
  readonly length: number;
}

/** @param printed A run of `SUFFIX_UNIT`. */
export function encodedUnits(printed: string): EncodedUnit[] {
  return Array.from(printed.matchAll(UNITS), ([unit]) => ({ char: decoded(unit), length: unit.length }));
}

function decoded(unit: string): string {
  const lower = unit.toLowerCase();
  if (lower === '&lt;') return '<';
  if (lower === '&gt;') return '>';
  if (lower.startsWith('%e2') || /^[\u2010-\u2013\u2212]$/.test(lower)) return '-';
  if (lower.length === 1) return lower;
  return String.fromCharCode(Number.parseInt(lower.slice(-2), 16)).toLowerCase();
}

/**
 * How many characters of a run are the DOI's suffix.
 * @param run Decoded, lower case.
 */
export function suffixLength(
  run: string,
  { registrant, inAddress }: { readonly registrant: string; readonly inAddress: boolean },
): number {
  let suffix = before(before(run, STOP), GLUED);
  suffix = trimEnd(cutAtBracket(suffix));
  if (inAddress) suffix = before(suffix, VIEW);
  if (registrant === '10.1101') suffix = PREPRINT_VERSION.exec(suffix)?.[0] ?? suffix;
  if (registrant === '10.1093' && inAddress) suffix = OXFORD_ARTICLE.exec(suffix)?.[0] ?? suffix;
  return suffix.length;
}

function before(text: string, what: RegExp): string {
  const at = text.search(what);
  return at < 0 ? text : text.slice(0, at);
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
