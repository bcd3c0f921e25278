import { BEGINNING, bibliographicPoints } from './entry-shape.ts';
import type { FoundList, Line, ListEntry } from './list-types.ts';

/** Footnotes by symbol, in the order in which printers use them; each may be doubled. */
export const SYMBOL = String.raw`(?:\*{1,3}|†{1,3}|‡{1,3}|§{1,2}|¶{1,2})`;
const BEGINS = new RegExp(String.raw`^\s*(${SYMBOL})\s?${BEGINNING}`);
/** More than prose about a study comes to: footnotes are often notes, and a note is no reference. */
const POINTS = 4;

/**
 * Reads footnotes that begin with a symbol, as long as lines begin with one. Notes among them are no entries.
 * @returns Null when the line does not begin one.
 */
export function readSymbolList(lines: readonly Line[], from: number): FoundList | null {
  const entries: ListEntry[] = [];
  let to = from;
  for (; to < lines.length; to++) {
    const line = lines[to];
    const begins = line === undefined ? null : BEGINS.exec(line.text);
    if (line === undefined || begins === null) break;
    const text = line.text.slice(begins[0].length);
    if (bibliographicPoints(text) < POINTS) continue;
    entries.push({ number: null, label: begins[1] ?? '', parts: [text], lines: [line] });
  }
  if (to === from) return null;
  return { entries, numbering: 'symbol', from, to, accepted: entries.length > 0 };
}
