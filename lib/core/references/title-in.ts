import { authorBlock } from './author-block.ts';
import { quotedTitle } from './quoted-title.ts';

/** A reference is short; what comes after holds no title. */
const READ = 1500;
const LONGEST = 400;
const FEWEST_WORDS = 3;
/** Fewer words before the authors may be anything. */
const FEWEST_WORDS_FIRST = 4;

/** "(1978). ", "(2017, May) ", "2017. ": a year between authors and title. */
const YEAR = /^[,.]? ?(?:\((?:19|20)\d\d[a-z]?(?:, [^)]{0,30})?\)[.,:]? ?|(?:19|20)\d\d[a-z]?[.,:] )/;
/** What holds volume, pages, or the year at its end is where the title was published, not the title. */
const PUBLISHED_IN =
  /\d ?\(\d{1,3}[^)]{0,12}\) ?[:,]|\b\d{1,4}: ?[a-z]?\d|; ?\d|\b(?:vol|issue|no|pp?)\b\.? ?\d|\((?:19|20)\d\d\)|(?:19|20)\d\d$/i;
/** What follows directly on a journal's name. */
const AFTER_JOURNAL = /^\(?(?:19|20)\d\d|^\d{1,4} ?[(:;,]|^(?:vol|issue|suppl)\b/i;
const JOURNAL =
  /^(?:The )?(?:[A-Z][a-z]+ )?(?:Journal|Annals|Archives|Bulletin|Proceedings|Transactions|Advances in|Cochrane Database|Frontiers in)\b/;
const ADDRESS = /^(?:https?:|doi\b|www\.|10\.\d{4}|available (?:at|from)|PMID|PMC)/i;
/** A subtitle that is printed as a sentence of its own: "A randomized trial." */
const SUBTITLE = /^An? (?!&)/;
const ADDRESSES_READER = /\b(?:you|your|we|our|us)\b/i;
/** Full stops after these end nothing. */
const ABBREVIATED = /(?:^|[\s(."“])(?:[a-z]|vs|dr|st|etc|e\.g|i\.e|spp?|subsp|approx|incl)$/i;

/**
 * The title that a printed reference gives: after its authors (and year), in quotation marks, or before its authors.
 * Strict, because words of a journal's name or of the page would be taken for the title: where it is not plain which
 * part is the title, and for an entry that is nothing but a title, there is none.
 * @param reference One line, without its number.
 * @returns As printed, without the full stop or quotation marks around it; null where it cannot be told.
 */
export function titleIn(reference: string): string | null {
  const text = reference.slice(0, READ).replace(/\s+/g, ' ').trim();
  const authors = authorBlock(text);
  const title = authors === null ? (quotedTitle(text) ?? titleFirst(text)) : titleAfter(text, authors.end);
  return title === null ? null : checked(title);
}

function titleAfter(text: string, end: number): string | null {
  const after = text.slice(end);
  const year = YEAR.exec(after)?.[0];
  const quoted = quotedTitle(after.slice(year?.length ?? 0).replace(/^[.,:]? ?/, ''));
  if (quoted !== null) return quoted;
  const ended = /[. ]$/.test(text.slice(0, end)) && !/^[,;]/.test(after);
  const gap = year ?? /^[.:] /.exec(after)?.[0] ?? (ended ? '' : null);
  return gap === null ? null : firstTitle(sentences(after.slice(gap.length)), year !== undefined);
}

/** @param dated Whether a year stands before the title: then it cannot be a journal whose year follows. */
function firstTitle([first = '', next, afterNext]: readonly string[], dated: boolean): string | null {
  const published = PUBLISHED_IN.test(first) || (next !== undefined && AFTER_JOURNAL.test(next));
  // "Does it help? J Orthop 2017;": the journal is what stands after the question.
  if (published)
    return first
      .split(/(?<=[?!]) /)
      .slice(0, -1)
      .join(' ');
  if (next === undefined || ADDRESS.test(next)) return dated ? first : null;
  const goesOn = SUBTITLE.test(next) && afterNext !== undefined && !AFTER_JOURNAL.test(afterNext);
  return goesOn && !PUBLISHED_IN.test(next) ? `${first}. ${next}` : first;
}

/** "Title. Authors. Journal." Names in the second place tell that the first is a title. */
function titleFirst(text: string): string | null {
  const [first = '', next = ''] = sentences(text);
  if (wordCount(first) < FEWEST_WORDS_FIRST || PUBLISHED_IN.test(first) || ADDRESSES_READER.test(first))
    return null;
  return authorBlock(next)?.several === true ? first : null;
}

function sentences(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/\.(?: |$)/g)) {
    if (ABBREVIATED.test(text.slice(Math.max(from, index - 12), index))) continue;
    parts.push(text.slice(from, index));
    from = index + 2;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? parts : [...parts, rest];
}

function checked(title: string): string | null {
  // What is far longer is none, whatever it ends with: no text is worth looking for its end again and again.
  if (title.length > LONGEST * 2) return null;
  const plain = title.replace(/[\s.,;:]+$/, '').trim();
  const fits = plain.length <= LONGEST && wordCount(plain) >= FEWEST_WORDS;
  return fits && !JOURNAL.test(plain) ? plain : null;
}

function wordCount(text: string): number {
  return text.split(' ').filter((word) => /[A-Za-z]/.test(word)).length;
}
