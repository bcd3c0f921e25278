import { fold, lowerCase } from '../fold.ts';

/** A stretch of a text that is in both, or only in this one. */
export interface WordsPart {
  readonly text: string;
  readonly changed: boolean;
}

/** Longer texts are left unmarked: the work grows with the square. A claim is a sentence. */
const MOST_WORDS = 300;

/** The words of a text, each with the white space after it. */
const wordsWithSpace = (text: string): string[] => text.match(/\s*\S+\s*/g) ?? [];

/** Without case, typographic variants and the points around it. */
const bare = (word: string): string =>
  lowerCase(fold(word))
    .trim()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');

/** Two texts in their parts, by the longest run of words, in order, that both have; parts join to the whole text. */
export function changedWords(
  before: string,
  now: string,
): { readonly before: readonly WordsPart[]; readonly now: readonly WordsPart[] } {
  const [a, b] = [wordsWithSpace(before), wordsWithSpace(now)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return { before: [{ text: before, changed: false }], now: [{ text: now, changed: false }] };
  const kept = inBoth(a.map(bare), b.map(bare));
  return {
    before: parts(
      a,
      kept.map(([i]) => i),
    ),
    now: parts(
      b,
      kept.map(([, j]) => j),
    ),
  };
}

/** The places of the words that both have, in order: the longest common subsequence. */
function inBoth(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  // longest[i][j]: how many words the rests from i and j have in common.
  const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = longest[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const kept: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) kept.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}

function parts(words: readonly string[], kept: readonly number[]): WordsPart[] {
  const same = new Set(kept);
  const joined: { text: string; changed: boolean }[] = [];
  words.forEach((text, place) => {
    const changed = !same.has(place);
    const last = joined.at(-1);
    if (last?.changed === changed) last.text += text;
    else joined.push({ text, changed });
  });
  return joined;
}
