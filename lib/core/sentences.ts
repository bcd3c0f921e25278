import { MAY_END, RUN_ON } from './abbreviations.ts';
import type { Span } from './types/index.ts';

const TERMINATOR = /[.!?…]+["')\]]*|\n/g;
const WORD_BEFORE = /[A-Za-z\u00c0-\u024f.]+$/;
/** What a sentence may begin with: a capital, a digit, an opening quote or bracket, a bullet. */
const OPENS = /^["'([]*[A-Z\u00c0-\u00de\d•*–-]/;
/** A short word in capitals after a title-like stop still opens a sentence: "Fig. 2" does not, "etc. We" does. */
const LONGEST_ABBREVIATION = 12;

/**
 * Splits a block into sentences.
 *
 * @param text folded text of one block (`fold`)
 * @param marks spans of citation marks in it: a mark that follows the full stop ("pain. (6)") still belongs
 *   to the sentence before it. `Intl.Segmenter` is not used: it splits "Dr. Smith" and "Fig. 2".
 * @returns trimmed, non-empty spans in reading order; together with white space they cover the text
 */
export function splitSentences(text: string, marks: readonly Span[] = []): Span[] {
  const spans: Span[] = [];
  const markAt = new Map(marks.map((mark) => [mark.start, mark]));
  let start = 0;
  TERMINATOR.lastIndex = 0;
  for (let m = TERMINATOR.exec(text); m !== null; m = TERMINATOR.exec(text)) {
    const isBreak = m[0] === '\n';
    let end = isBreak ? m.index : m.index + m[0].length;
    if (isBreak ? !endsAtBreak(text, m.index) : !endsAtStop(text, m.index, end, markAt)) continue;
    end = takeMarks(text, end, markAt);
    push(spans, text, start, end);
    start = end;
    TERMINATOR.lastIndex = Math.max(TERMINATOR.lastIndex, end);
  }
  push(spans, text, start, text.length);
  return spans;
}

/** Marks by where they begin: a text may have as many as it has sentences. */
type MarkAt = ReadonlyMap<number, Span>;

/** A line break ends a sentence unless the next line plainly runs on in lower case. */
function endsAtBreak(text: string, at: number): boolean {
  return !/^\s*[a-z\u00df-\u00ff,;)]/.test(text.slice(at + 1, at + 40));
}

function endsAtStop(text: string, at: number, end: number, markAt: MarkAt): boolean {
  const glued = markAt.get(end);
  if (glued !== undefined) return opensAfter(text, glued.end); // "pain.4 It helps"
  const rest = text.slice(end, end + 40);
  if (rest === '' || /^\s*$/.test(rest)) return true;
  if (text[at] !== '.' || end - at > 1) {
    // "!", "?", "…", or a stop with closing quotes: a capital must follow, or a mark of the page's list.
    return /^\s/.test(rest) && OPENS.test(rest.trimStart());
  }
  if (!/^\s/.test(rest)) return /^\(\d|^\[\d/.test(rest); // "3.5", "doi.org", but "pain.[4]"
  const next = rest.trimStart();
  const word = (
    WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at))?.[0] ?? ''
  ).toLowerCase();
  if (RUN_ON.has(word)) return false;
  if (/^[A-Za-z\u00c0-\u024f]$/.test(word) && /(^|\s|\()[A-Z\u00c0-\u00de]$/.test(text.slice(0, at)))
    return false; // an initial: "J. Smith"
  if (MAY_END.has(word)) return /^["'(]?[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]/.test(next);
  return OPENS.test(next);
}

/** Whether a text ends there, or a new sentence may begin. */
function opensAfter(text: string, end: number): boolean {
  const rest = text.slice(end, end + 40);
  return /^\s*$/.test(rest) || (/^\s/.test(rest) && OPENS.test(rest.trimStart()));
}

function takeMarks(text: string, end: number, markAt: MarkAt): number {
  let at = end;
  for (;;) {
    const gap = /^[ ]*/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
    const mark = markAt.get(at + gap);
    if (mark === undefined) return at;
    if (/^\s*[a-z\u00df-\u00ff]/.test(text.slice(mark.end, mark.end + 40))) return at; // "(3) another" opens what follows
    at = mark.end;
  }
}

function push(spans: Span[], text: string, start: number, end: number): void {
  let s = start;
  let e = end;
  while (s < e && /\s/.test(text[s] ?? '')) s++;
  while (e > s && /\s/.test(text[e - 1] ?? '')) e--;
  if (e > s) spans.push({ start: s, end: e });
}
