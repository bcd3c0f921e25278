import type { Span } from '../types/index.ts';

/** Characters of the page's text that are kept on either side of a claim: a sentence or two. UTF-16 units. */
export const AROUND = 240;

/**
 * What stands before and after a span, in whole sentences where there is one, else in whole words, and never within a
 * surrogate pair. Line breaks stay: they tell blocks apart.
 */
export function around(text: string, { start, end }: Span): { before: string; after: string } {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from === 0 ? before : fromSentence(isWhole(text, from) ? before : before.replace(/^\S*\s?/u, '')),
    after: to === text.length ? after : toSentence(isWhole(text, to) ? after : after.replace(/\s?\S*$/u, '')),
  };
}

/** Ends of sentences and of blocks, roughly: for what is shown beside a claim alone. */
const END = /[.?!…]["'”’)\]]*\s+|\n/gu;

/** Without a sentence that began before; all of it where that would leave nothing. */
function fromSentence(text: string): string {
  const [first] = text.matchAll(END);
  const rest = first === undefined ? '' : text.slice(first.index + first[0].length);
  return rest.trim() === '' ? text : rest;
}

/** Without a sentence that ends later; all of it where that would leave nothing. */
function toSentence(text: string): string {
  const last = [...text.matchAll(END)].at(-1);
  const rest = last === undefined ? '' : text.slice(0, last.index + last[0].length).trimEnd();
  return rest.trim() === '' ? text : rest;
}

/** Whether a cut at this offset is between words. */
function isWhole(text: string, at: number): boolean {
  return at === 0 || at === text.length || /\s/.test(text[at] ?? '') || /\s/.test(text[at - 1] ?? '');
}
