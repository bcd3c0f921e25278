/** What has no space for longer than this is no word to give as context: an address, or a script without spaces. Characters. */
const LONGEST_WORD = 60;

/** The first words of a line, at most `most`, with the spaces between them as they are; up to a word that is too long. */
export function firstWords(line: string, most: number): string {
  const last = upToTooLong(wordsOf(line)).slice(0, most).at(-1);
  return last === undefined ? '' : line.slice(0, last.index + last[0].length);
}

/** The last words of a line in the same way. */
export function lastWords(line: string, most: number): string {
  const first = upToTooLong(wordsOf(line).reverse()).slice(0, most).at(-1);
  return first === undefined ? '' : line.slice(first.index);
}

function wordsOf(line: string): RegExpExecArray[] {
  return [...line.matchAll(/\S+/g)];
}

function upToTooLong(words: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const long = words.findIndex(([word]) => word.length > LONGEST_WORD);
  return long === -1 ? words : words.slice(0, long);
}
