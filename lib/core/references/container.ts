import { wordsOf } from './words.ts';

/** Left out of abbreviated titles of journals. */
const DROPPED: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'in', 'on', 'a', 'an', 'de', 'et']);

/**
 * Where a journal, meeting or book is named in a text, in full or abbreviated as bibliographies do it: every word
 * but the small ones, in order, each whole or shortened from its end or its middle ("Am J Sports Med", "Proc Natl
 * Acad Sci"). One word alone has to be printed whole: an abbreviation of it may be anything.
 *
 * @param words Folded, from `wordsOf`.
 * @returns Index of the word at which it begins; -1 where it is not named.
 */
export function placeOfContainer(words: readonly string[], container: string): number {
  const wanted = wordsOf(container)
    .map(({ text }) => text)
    .filter((word) => !DROPPED.has(word));
  if (wanted.length === 0) return -1;
  if (wanted.length === 1) return words.indexOf(wanted[0] ?? '');
  return words.findIndex((_, start) => isNamedAt(words, start, wanted));
}

function isNamedAt(words: readonly string[], start: number, wanted: readonly string[]): boolean {
  let at = start;
  for (const word of wanted) {
    // Not at the start: there "the" would be found one word too early.
    while (at > start && at < words.length && DROPPED.has(words[at] ?? '')) at++;
    if (!isShortFor(words[at] ?? '', word)) return false;
    at++;
  }
  return true;
}

/** "med" for "medicine", "natl" for "national": the first letter, and the others in order. */
function isShortFor(short: string, word: string): boolean {
  if (short === '' || short[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
}
