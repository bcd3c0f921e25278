/** The addresses that are asked. Nothing goes out but what stands in them: DOIs, words of a reference, the mail address. */

/**
 * What is asked for of a work in a list. Crossref refuses the whole list where it does not know one of these names;
 * all of them are among the 59 that it takes (`subtype` and `language` are not, though records have them).
 * For a single record nothing can be selected.
 */
const SELECT =
  'DOI,title,subtitle,author,issued,container-title,short-container-title,type,updated-by,update-to';

/** Works that a search by words gives: the right one is the first, or among the first. */
const ROWS = 3;

/** Where requests go, and who asks. */
export interface Origin {
  /** Without a slash at its end. */
  readonly base: string;
  readonly mailto: string | null;
}

/** `/works/{doi}` */
export function workAddress({ base, mailto }: Origin, doi: string): string {
  return `${base}/works/${encoded(doi)}${mailto === null ? '' : `?mailto=${encoded(mailto)}`}`;
}

/** `/works?filter=doi:…,doi:…` @param dois Only such as `fitsFilter`. */
export function batchAddress(origin: Origin, dois: readonly string[]): string {
  const filter = dois.map((doi) => `doi:${encoded(doi)}`).join(',');
  return listAddress(origin, `filter=${filter}&rows=${dois.length}`);
}

/** `/works?query.bibliographic=…` @param text From `searchText`. */
export function searchAddress(origin: Origin, text: string): string {
  return listAddress(origin, `query.bibliographic=${encoded(text)}&rows=${ROWS}`);
}

function listAddress({ base, mailto }: Origin, query: string): string {
  return `${base}/works?${query}&select=${SELECT}${mailto === null ? '' : `&mailto=${encoded(mailto)}`}`;
}

/**
 * Whether a DOI can stand in a filter. A comma there ends the value, so that Crossref refuses the list (HTTP 400);
 * what it makes of colons, brackets other than `()`, `%` and the like is not known, so they go by themselves.
 */
export function fitsFilter(doi: string): boolean {
  return /^10\.[a-z0-9._/()-]+$/i.test(doi);
}

/** Percent-encodes all that is not a letter, a digit or one of `-_.~`: brackets and quotes too. Once. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
