import type { Span } from '../types/index.ts';

/** A text in which pieces were replaced, with the way back. Offsets are UTF-16 units. */
export interface EditedText {
  readonly text: string;
  /** From a span of `text` to the span that was written: one that touches a replaced piece takes all of it. */
  original(span: Span): Span;
}

/**
 * Replaces matches.
 *
 * @param pattern global; never matches nothing
 * @param put what stands in place of the piece; the piece itself to leave it alone
 * @param searched what the pattern is matched against, unit for unit the same text: in lower case, say
 * @returns null where nothing changed: most texts, which then cost one search
 */
export function edited(
  text: string,
  pattern: RegExp,
  put: (piece: string) => string,
  searched = text,
): EditedText | null {
  let written = '';
  let from = 0;
  /** For each unit of `written` where in `text` its piece starts and ends. */
  const starts: number[] = [];
  const ends: number[] = [];
  const copy = (to: number) => {
    written += text.slice(from, to);
    for (let i = from; i < to; i++) {
      starts.push(i);
      ends.push(i + 1);
    }
  };
  for (const { index, 0: match } of searched.matchAll(pattern)) {
    const end = index + match.length;
    const piece = put(text.slice(index, end));
    if (piece === text.slice(index, end)) continue;
    copy(index);
    written += piece;
    for (let i = 0; i < piece.length; i++) {
      starts.push(index);
      ends.push(end);
    }
    from = end;
  }
  if (from === 0) return null;
  copy(text.length);
  return {
    text: written,
    original({ start, end }) {
      const first = starts[start] ?? text.length;
      return { start: first, end: end > start ? (ends[end - 1] ?? text.length) : first };
    },
  };
}
