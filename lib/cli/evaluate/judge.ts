import type { Span } from '../../core/types/index.ts';
import type { JudgedSentence, Label, Outcome, ReadPage } from './types.ts';

/** A sentence counts as found when claims cover at least this much of it (the corpus's README). */
const FOUND = 0.5;

/** Holds each sentence of a page against the claims found there, in the page's order. */
export function judgePage({ page, claims }: ReadPage): JudgedSentence[] {
  return page.sentences.map((sentence) => {
    const touching = claims
      .map((claim) => ({ claim, shared: overlap(claim, sentence) }))
      .filter(({ shared }) => shared > 0)
      // Sorting is stable: of two that cover as much the first on the page leads.
      .sort((a, b) => b.shared - a.shared)
      .map(({ claim }) => claim);
    const covered = coverage(sentence, touching);
    return { page, sentence, outcome: outcome(sentence.label, covered >= FOUND), covered, claims: touching };
  });
}

function outcome(label: Label | null, found: boolean): Outcome {
  if (label === null) return found ? 'false-alarm' : 'quiet';
  if (label.claim === 'borderline') return 'borderline';
  return found ? 'hit' : 'miss';
}

/**
 * How much of a span others cover, 0 to 1; what two of them share counts once.
 *
 * @returns 0 for an empty span
 */
export function coverage(span: Span, others: readonly Span[]): number {
  let reached = span.start;
  let sum = 0;
  for (const other of [...others].sort((a, b) => a.start - b.start)) {
    const start = Math.max(reached, other.start);
    const end = Math.min(span.end, other.end);
    if (end <= start) continue;
    sum += end - start;
    reached = end;
  }
  return span.end > span.start ? sum / (span.end - span.start) : 0;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
