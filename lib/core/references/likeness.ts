import { compareWork, type Likeness, type LikenessWork, TITLE_RANK } from './compare-work.ts';

export { couldBeAlike, type Likeness, type LikenessWork, withoutAddresses } from './compare-work.ts';

/**
 * Titles of fewer words are used again and again ("Management of knee pain"): for those everything has to fit.
 * As in `match.ts`, which asks it of the packs' titles.
 */
const MIN_TITLE_WORDS = 5;

/**
 * Whether a work may be taken for the printed reference. The threshold: **every telling word of the title is
 * printed**, and the first author and the year agree; never the title alone.
 *
 * - Word for word, as a title by itself (not the beginning of a longer one): the author may be named anywhere.
 * - In other spelling or order: the author opens the reference, and the journal is named too.
 * - A year before or after: only with everything else, for papers that appear online in one year and in print in
 *   the next.
 * - A title of fewer than five words: only with everything.
 *
 * A share of the words, as packs are matched by, is not enough here: a pack has a hundred works, Crossref 150
 * million, among them the same group's paper of the same year on the hip instead of the knee, and one word is all
 * that tells them apart. A reference that is lost by this is shown as not found; one that is mistaken would lend
 * another paper's design, and its retraction, to the page's source.
 */
export function isAlike({ length, title, author, year, container }: Likeness): boolean {
  if (title === 'other' || author === 'none' || year === 'other') return false;
  if (title === 'alone' && length >= MIN_TITLE_WORDS && year === 'same') return true;
  if (author !== 'opens' || !container) return false;
  return title === 'alone' || (length >= MIN_TITLE_WORDS && year === 'same');
}

/**
 * The work that a reference is.
 *
 * @returns Its index; null where none is alike, or where no one is as like as every other in everything and more
 *   so in something.
 */
export function mostAlike(text: string, works: readonly LikenessWork[]): number | null {
  const alike = works
    .map((work, index) => ({ index, like: compareWork(text, work) }))
    .filter(({ like }) => isAlike(like));
  const best = alike.find(({ like }) =>
    alike.every((other) => other.like === like || beats(like, other.like)),
  );
  return best?.index ?? null;
}

function beats(a: Likeness, b: Likeness): boolean {
  const [x, y] = [pointsOf(a), pointsOf(b)];
  return x.every((point, at) => point >= (y[at] ?? 0)) && x.some((point, at) => point > (y[at] ?? 0));
}

const AUTHOR = { opens: 2, named: 1, none: 0 };

function pointsOf({ title, author, year, container, length }: Likeness): number[] {
  return [TITLE_RANK[title], AUTHOR[author], Number(year === 'same'), Number(container), length];
}
