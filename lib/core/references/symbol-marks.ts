import type { Mark } from './mark.ts';
import { SYMBOL } from './symbol-list.ts';

/** A symbol glued to the end of a word, a number or its punctuation, and followed by nothing of the word. */
const GLUED = new RegExp(
  String.raw`(?<=[A-Za-z\u00c0-\u024f\d.,;:!?)\]%”"'’])${SYMBOL}(?![A-Za-z\u00c0-\u024f\d*†‡§¶])`,
  'g',
);

/** @param bySymbol ids of the references by their symbol */
export function symbolMarks(text: string, bySymbol: ReadonlyMap<string, number>): Mark[] {
  if (bySymbol.size === 0) return [];
  return Array.from(text.matchAll(GLUED)).flatMap(({ index, 0: symbol }) => {
    const id = bySymbol.get(symbol);
    return id === undefined ? [] : [{ start: index, end: index + symbol.length, references: [id] }];
  });
}
