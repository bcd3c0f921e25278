import { groupBy } from '../group-by.ts';
import { type AuthorYear, FAMILY, foldedName } from './author-year.ts';
import { type Mark, textBefore } from './mark.ts';

/** An entry of the page's list that a mark may name. */
export interface NamedEntry extends AuthorYear {
  readonly id: number;
}

/** "Okafor", "Okafor’s", "Okafor and Lind", "Okafor et al.", "Okafor and colleagues". */
const OTHERS = String.raw`(?:,? et\.? ?al\b\.?|,? and (?:colleagues|co-?workers|others|co-?authors)\b)`;
const NAMES = `(${FAMILY})(?:['’]s?)?(?:,? (?:and|&) (${FAMILY})(?:['’]s?)?)?${OTHERS}?(?:['’]s?)?`;
/** "2018", "2018a", "2018a, b", "2015, 2018". */
const YEARS = String.raw`((?:19|20)\d\d(?:[a-z](?:, ?[b-z](?![A-Za-z])){0,4})?(?:, ?(?:19|20)\d\d[a-z]?){0,4})`;
/** "Okafor, Lind, " before "& Poe, 2018" or "Poe, et al., 2018": longer lists are cut to "et al." */
const NAMES_BEFORE = new RegExp(String.raw`(?<![A-Za-z\u00c0-\u024f])(?:${FAMILY}, ){1,5}$`);
/** In characters: as long as five names may be. */
const READ_BEFORE = 250;
const MARK = new RegExp(
  String.raw`(?<![A-Za-z\u00c0-\u024f])${NAMES},?\s?([([])?${YEARS}(?![\d/–-])([)\]])?`,
  'g',
);
/** What shows, beside brackets, that a work is meant and no person: "et al.", a second author, "Okafor’s 2018 trial". */
const OF_WORK = /\bet\b|\band\b|&|['’]s?[ ,(]/;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** A person, a street, a picture. */
const NO_WORK_BEFORE =
  /\b(?:Drs?|Prof|Mrs?|Ms|St|Mt)\b\.? ?$|\b(?:photo|image|picture|courtesy|copyright)\b[^.()]{0,20}$|©\s?$|\b[vV]s?\. $/i;
/** In brackets the first of several authors, whose work is another's. */
const FIRST_OF_SEVERAL = /[(;]\s?[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'’-]{1,39}, $/;
/** Words that may begin a sentence, or go on with it, before a name. */
const LEADS =
  /^(?:in|as|see|and|by|like|after|with|when|while|since|also|but|both|for|from|unlike|per|although|however|then|later|recently|yet|so|indeed|similarly|moreover|finally)$/i;

/**
 * Finds marks that name author and year: "(Okafor et al., 2018)", "Okafor and Lind (2018)", "Okafor’s 2018 trial".
 * @param entries Those of the page's own list. A name and a year that fit none of them, or more than one, are no
 *   mark: a person in the text is not a citation.
 * @returns In order. UTF-16 offsets into the text, from the name to the year, with the brackets around the year alone.
 */
export function authorYearMarks(text: string, entries: readonly NamedEntry[]): Mark[] {
  if (entries.length === 0) return [];
  const byName = indexed(entries);
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const [printed, first = '', second, opening, years = '', closing] = match;
    if (!isOfWork(text, match.index, printed, opening !== undefined)) continue;
    const end = match.index + printed.length - (closing !== undefined && opening === undefined ? 1 : 0);
    const listed = listedNames(text, match.index, first);
    // "Okafor, Lind, & Poe" with that comma is a list of three: never the work of the last two.
    const goesOn = /, (?:and|&) /.test(printed) || FIRST_OF_SEVERAL.test(textBefore(text, match.index));
    const alone = listed.length > 0 && goesOn ? [] : [{ first, second, start: match.index }];
    for (const one of [...listed, ...alone]) {
      const likely = byName.get(lastWord(one.first)) ?? [];
      if (likely.length > MOST_ALIKE) continue;
      const references = yearsIn(years).flatMap((year) => {
        const named = likely.filter((entry) => fits(entry, one.first, one.second, year));
        return named.length === 1 ? named.map(({ id }) => id) : [];
      });
      if (references.length === 0) continue;
      const start = one.start + wordsBefore(one.first, likely, references);
      marks.push({ start, end, references: [...new Set(references)] });
      break;
    }
  }
  return marks;
}

interface Names {
  readonly first: string;
  readonly second: string | undefined;
  /** Where the first stands in the text. */
  readonly start: number;
}

/**
 * First and second author of each list of names that may lead up to the last one of a mark, the longest first. Two
 * names have to agree with an entry, because a name may only stand before it: "In Leeds, Okafor, 2018".
 */
function listedNames(text: string, at: number, last: string): Names[] {
  const before = NAMES_BEFORE.exec(text.slice(Math.max(0, at - READ_BEFORE), at))?.[0] ?? '';
  const names = before.split(', ').slice(0, -1);
  let start = at - before.length;
  return names.map((first, i) => {
    const one = { first, second: names[i + 1] ?? last, start };
    start += first.length + 2;
    return one;
  });
}

/** Nobody has more works in one list; the cap keeps a hostile page's cost linear. */
const MOST_ALIKE = 50;
const indices = new WeakMap<readonly NamedEntry[], ReadonlyMap<string, readonly NamedEntry[]>>();

/** Entries by the last word of their first author's name, which every way to print it has. */
function indexed(entries: readonly NamedEntry[]): ReadonlyMap<string, readonly NamedEntry[]> {
  const index = indices.get(entries) ?? groupBy(entries, ({ first }) => lastWord(first));
  indices.set(entries, index);
  return index;
}

function lastWord(name: string): string {
  return foldedName(name.replace(/['’]s?$/, '')).replace(/^.* /, '');
}

/**
 * Whether a name and a year speak of a work: the year in brackets, both in brackets, or by the words between them.
 * "Smith 2020" alone may be an award, "March 2019" a date, "Dr. Kim (2012 graduate)" a person.
 */
function isOfWork(text: string, start: number, printed: string, yearOpens: boolean): boolean {
  const before = textBefore(text, start);
  if (NO_WORK_BEFORE.test(before)) return false;
  const end = start + printed.length;
  const ends = /[)\]]$/.test(printed) || /^(?:[,;:)\]]|\s(?:and|&)\s)/.test(text.slice(end, end + 6));
  const names = printed.replace(/[\d([].*$/s, '');
  if (OF_WORK.test(names)) return !yearOpens || ends;
  if (MONTH.test(names.replace(/[\s,]+$/, ''))) return false;
  return ends && (yearOpens || /[([][^()[\]]*$/.test(before));
}

function fits(entry: NamedEntry, first: string, second: string | undefined, year: string): boolean {
  if (entry.year !== year && entry.year.replace(/[a-z]$/, '') !== year) return false;
  if (!isCalled(entry.first, first)) return false;
  return second === undefined || (entry.second !== null && isCalled(entry.second, second));
}

/** Marks leave particles out, and a word that begins the sentence may stand before the name: "In Okafor 2018". */
function isCalled(name: string, printed: string): boolean {
  const folded = foldedName(printed.replace(/['’]s?$/, ''));
  if (name === folded || name.endsWith(` ${folded}`)) return true;
  return folded.endsWith(` ${name}`) && LEADS.test(folded.slice(0, -name.length - 1));
}

/** Length of what stands before the name and begins the sentence: "In Okafor 2018". */
function wordsBefore(printed: string, entries: readonly NamedEntry[], references: readonly number[]): number {
  const at = printed.lastIndexOf(' ') + 1;
  const last = foldedName(printed.slice(at));
  return entries.some(({ id, first }) => references.includes(id) && first === last) ? at : 0;
}

/** "2018a, 2018b", "2018a, b", "2015, 2018". */
function yearsIn(printed: string): string[] {
  let last = '';
  return printed.split(/, ?/).map((part) => {
    const year = /^\d/.test(part) ? part : last.slice(0, 4) + part;
    last = year;
    return year;
  });
}
