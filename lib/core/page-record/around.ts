import type { Span } from '../types/index.ts';

/** Characters of the page's text that are kept on either side of a claim: a sentence or two. UTF-16 units. */
export const AROUND = 240;

/**
 * What stands before and after a span, cut at white space so that no word is in part, and never within a surrogate pair.
 * Line breaks stay: they tell blocks apart.
 */
export function around(text: string, { start, end }: Span): { before: string; after: string } {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: isWhole(text, from) ? before : before.replace(/^\S*\s?/u, ''),
    after: isWhole(text, to) ? after : after.replace(/\s?\S*$/u, ''),
  };
}

/** Whether a cut at this offset is between words. */
function isWhole(text: string, at: number): boolean {
  return at === 0 || at === text.length || /\s/.test(text[at] ?? '') || /\s/.test(text[at - 1] ?? '');
}
