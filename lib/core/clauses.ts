import type { Span } from './types/index.ts';

/** ", There's": a capital in mid-sentence after a comma is two sentences run together; a semicolon parts two anyway. */
const SPLICE = /; (?=[a-z])|, (?=(?:There|We|This|These|It|They|Our|However|In addition|Finally)\b)/g;

/** "While …, we …", "…, but …": two statements that may point opposite ways. */
const CONTRAST =
  /^(?:[\w ,]{0,20}\b)?(?:while|although|though|even though|whereas)\b[^,]*(?:,[^,]*?)??, (?=(?:we|it|they|this|these|i|you|there|prp|the|our)\b)|(?:,|;) (?:but|however|yet|although|though|whereas) /;

/**
 * The places where a sentence may be two statements. The caller keeps a cut only where both sides make a
 * claim and their stance differs: "it does not regrow discs, but it eases pain" is two claims, "it eases
 * pain, but slowly" is one.
 *
 * @param text folded text of one block, capitals kept
 * @returns the parts, in block offsets; one part when there is no place to cut
 */
export function spliced(text: string, sentence: Span): Span[] {
  return cut(
    text,
    sentence,
    [...text.slice(sentence.start, sentence.end).matchAll(SPLICE)].map((m) => m.index + 1),
  );
}

/** The two sides of a contrast, or null. @param text folded text of one block, in lower case */
export function contrasted(text: string, sentence: Span): readonly [Span, Span] | null {
  const inner = text.slice(sentence.start, sentence.end);
  const m = CONTRAST.exec(inner);
  if (m === null) return null;
  const at = m.index === 0 ? m[0].length : m.index + 1;
  const [a, b] = cut(text, sentence, [at]);
  return a === undefined || b === undefined ? null : [a, b];
}

function cut(text: string, sentence: Span, at: readonly number[]): Span[] {
  const edges = [0, ...at, sentence.end - sentence.start].map((e) => sentence.start + e);
  const parts: Span[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    let start = edges[i] ?? 0;
    let end = edges[i + 1] ?? 0;
    while (start < end && /[ ,;]/.test(text[start] ?? '')) start++;
    while (end > start && /[ ,;]/.test(text[end - 1] ?? '')) end--;
    if (end > start) parts.push({ start, end });
  }
  return parts;
}
