import { NAME, UPPER } from './names.ts';

/** A reference is short; what comes after is not needed to recognise it. Keeps long blocks cheap. */
const READ = 600;

/** What may begin a reference: a capital, a quotation mark, or a particle of a name. Source of a lookahead. */
export const BEGINNING = `(?=[${UPPER}“"]|(?:de|del|den|der|van|von|la|le|di|da|el|al) [${UPPER}]|(?:van|de) (?:de|den|der|la) [${UPPER}])`;
/** Those of `names.ts` without "ten" and "ter": which texts are taken for entries rests on it. */
const PARTICLES = '(?:(?:de|del|den|der|van|von|la|le|di|da|el|al) ){0,2}';
/** Family name and initials at the start: "Berger D,", "Panero, A,", "White, A. A.,", "de Vos RJ.", "Sakai D1,". */
const FAMILY_FIRST = new RegExp(
  String.raw`^${PARTICLES}${NAME}(?: ${NAME}){0,2},? (?:[${UPPER}]\.?[ -]?){1,3}\d?\s?(?:[,.;:&(]|and\b|et\b|$)`,
);
/** Initials first: "D. C. Noriega,". */
const INITIALS_FIRST = new RegExp(String.raw`^(?:[${UPPER}]\.[ -]?){1,3}${NAME}(?:[,;&(]| and\b| et\b)`);
const SECOND_AUTHOR = new RegExp(
  String.raw`[,;&] ?(?:and )?${NAME},? (?:[${UPPER}]\.? ?){1,3}(?:[,.;&(]|and\b|et\b)`,
);

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const ET_AL = /\bet\.? al\b/i;
const IDENTIFIER = /\bdoi\b|\b10\.\d{4,9}\/|\bPMID\b|\bPMC\d|\bISBN\b|\barxiv\b|pubmed|ncbi\.nlm/i;
/** "47(5), 1230", "2017;8(6):491", "Vol. 12", "pp. 3". */
const VOLUME_PAGES =
  /\d ?\(\d{1,3}(?:[-–]\d{1,3})?(?: ?Suppl[^)]{0,12})?\) ?[:,] ?\w?\d|; ?\d{1,4}: ?\w?\d|\bvol\.? ?\d|\bpp\.? ?\d/i;
const CONTAINER =
  /\b(?:J|Journal|Annals|Ann|Proceedings|Annual Meeting|Congress|Press|Publish(?:er|ers|ing|ed)|Lancet|JAMA|BMJ|N Engl|Nature|Science|Cochrane|Int|Med|Surg|Orthop|Sports|Res|Clin|Am|Eur|Rev|Biomed|Transl|Springer|Elsevier|Wiley|Lippincott|Epub|Accessed|Retrieved|Available (?:at|from))\b/;
/** "Springfield: Example Press, 2017": place, publisher, year. */
const IMPRINT = /[a-z]: [A-Z][^.:]+, (?:19|20)\d\d/;
const URL = /\bhttps?:\/\//i;
/** A clinic speaks to its reader; a reference hardly ever does. */
const ADDRESSES_READER = /\b(?:you|your|we|our|us)\b/i;

/**
 * How much a text (without its number) looks like one entry of a bibliography, in points: authors, identifier,
 * volume and pages weigh 2; second author, year, "et al." and a journal or publisher 1; speaking to a reader
 * costs 2. A sentence that tells of "Smith et al. in the Journal of … in 2019" comes to 3.
 */
export function bibliographicPoints(entry: string): number {
  const text = entry.slice(0, READ);
  return (
    2 * Number(startsWithAuthor(text)) +
    2 * Number(IDENTIFIER.test(text)) +
    2 * Number(VOLUME_PAGES.test(text)) +
    Number(SECOND_AUTHOR.test(text)) +
    Number(YEAR.test(text)) +
    Number(ET_AL.test(text)) +
    Number(CONTAINER.test(text)) -
    2 * Number(ADDRESSES_READER.test(text))
  );
}

/** The gentler question, for text under a heading that announces references. */
export function couldBeReference(entry: string): boolean {
  const text = entry.slice(0, READ);
  if (IDENTIFIER.test(text) || VOLUME_PAGES.test(text) || URL.test(text)) return true;
  const dated = YEAR.test(text);
  if (startsWithAuthor(text) && (dated || ET_AL.test(text) || CONTAINER.test(text))) return true;
  return dated && (IMPRINT.test(text) || !ADDRESSES_READER.test(text)) && entry.length <= READ;
}

/**
 * Whether more than a year speaks for it: authors, an identifier, volume and pages, an address. A list of which no entry
 * has that is a list of something else ("March 2019", "Best clinic 2019").
 */
export function isSurelyReference(entry: string): boolean {
  const text = entry.slice(0, READ);
  if (IDENTIFIER.test(text) || VOLUME_PAGES.test(text) || URL.test(text)) return true;
  return bibliographicPoints(text) >= 2;
}

/** A date, or what stands at the end of pages: no entry, though dated. */
const NO_ENTRY =
  /^\W{0,3}(?:(?:\w{3,9}\.? )?(?:\d{1,2},? )?(?:19|20)\d\d|\d{1,2} \w{3,9} (?:19|20)\d\d)\W{0,2}$|©|\(c\) ?(?:19|20)\d\d|\bcopyright\b|\ball rights reserved|^\W{0,3}(?:(?:last )?(?:updated|modified|reviewed)|posted|written by|medically reviewed|filed under|tags?:|categor(?:y|ies):|previous\b|next\b|call\b|share\b|related\b)/i;

/** Whether a text is a date by itself, or a page's notice of its dates and rights, as they follow a list. */
export function isNotice(entry: string): boolean {
  return NO_ENTRY.test(entry.slice(0, READ));
}

/** Names that lists of references give their links, and the words around them. */
const LINK_WORDS: ReadonlySet<string> = new Set(
  (
    'pubmed central medline pmc crossref cross ref google scholar doi web of science scopus full fulltext text free ' +
    'article abstract pdf html link publisher journal download external opens open in new tab window view read see ' +
    'find available it on at here'
  ).split(' '),
);
const ONLY_IDENTIFIER =
  /^\W{0,3}(?:(?:https?:\/\/|doi\b|10\.\d{4,9}\/)\S*|(?:doi|PMID|PMCID)\s?:?\s?\S{4,200}|available (?:at|from):?\s\S{4,200})(?:\s*;?\s*(?:PMID|PMCID|doi)\s?:?\s?\S{4,200}){0,2}\s*$/i;

/** Whether a text is nothing but the names of links: "[PubMed] [Full text]". */
export function isLinkWords(entry: string): boolean {
  if (entry.length > 120 || /\d/.test(entry)) return false;
  const words = entry.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? [];
  return words.every((word) => LINK_WORDS.has(word));
}

/** Whether a text is nothing but an address or an identifier. */
export function isOnlyIdentifier(entry: string): boolean {
  return entry.length <= 250 && ONLY_IDENTIFIER.test(entry.trim());
}

/** "J Made Up. 2018;4(2):17-22.": the last line of an entry that is printed in several. */
const JOURNAL_ONLY = /^\s*[A-Z][A-Za-z.& ]{1,60}[.,;]? ?\(?(?:19|20)\d\d\b/;

export function isJournalOnly(text: string): boolean {
  return text.length <= 90 && JOURNAL_ONLY.test(text) && hasVolume(text) && !startsWithAuthor(text);
}

export function hasVolume(text: string): boolean {
  return VOLUME_PAGES.test(text.slice(0, READ));
}

function startsWithAuthor(text: string): boolean {
  return FAMILY_FIRST.test(text) || INITIALS_FIRST.test(text);
}
