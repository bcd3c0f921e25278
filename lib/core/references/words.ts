/** A word of a text, folded for comparison, with its UTF-16 offsets in the unfolded text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/**
 * The words of a text with case and diacritics folded away. Punctuation and dashes only separate:
 * "Platelet-Rich" is two words. "vs" reads as "versus", because titles are printed either way.
 */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: printed, index }) => ({
    text: fold(printed),
    start: index,
    end: index + printed.length,
  }));
}

const PLAIN = /^[a-z\d]+$/;

function fold(printed: string): string {
  const lower = printed.toLowerCase();
  if (PLAIN.test(lower)) return lower === 'vs' ? 'versus' : lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđıæœß]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Makes "discs" and "disc" alike. Crude, but it is only ever applied to both sides. */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Words as one string to search in, with a space on either side of every word. */
export function phraseOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/**
 * Every place where a phrase stands in a phrase (both from `phraseOf`).
 * @returns Indices of the word at which it begins, in order. An empty phrase stands nowhere.
 */
export function placesOf(needle: string, haystack: string): number[] {
  if (needle.trim() === '') return [];
  const places: number[] = [];
  let word = 0;
  let counted = 0;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    for (; counted < at; counted++) if (haystack.charAt(counted) === ' ') word++;
    places.push(word);
  }
  return places;
}
