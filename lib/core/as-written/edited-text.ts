import type { Span } from '../types/index.ts';

/** A text in which pieces were replaced, with the way back. Offsets are UTF-16 units. */
export interface EditedText {
  readonly text: string;
  /** From a span of `text` to the span that was written: one that touches a replaced piece takes all of it. */
  original(span: Span): Span;
  /** From a span that was written to the smallest one of `text` that holds all that is left of it; it may be empty. */
  edited(span: Span): Span;
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
    edited({ start, end }) {
      // The first unit whose piece ends after the start; up to the first whose piece starts at the end or after it.
      const first = firstAt(ends, (at) => at > start);
      return {
        start: first,
        end: Math.max(
          first,
          firstAt(starts, (at) => at >= end),
        ),
      };
    },
  };
}

/** The first index for which a test holds that, once it holds, holds for all after; the length where it never does. */
function firstAt(sorted: readonly number[], test: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
