import { fold, lowerCase } from '../fold.ts';
import type { RecordedClaim } from '../types/index.ts';

/** Numbers in brackets, or glued to a word or a point: where marks stand. */
const NUMBERS = /[[(]\s*\d[\d\s,;–-]*[\])]|(?<=[\p{L}.,;:!?"”’)])\d+(?:[,;–-]\d+)*(?![\p{L}\d%])/gu;

/** Numbers of marks change whenever a source is put in before them: that there is a mark stays, its number goes. */
function withoutNumbers({ text, citations }: Pick<RecordedClaim, 'text' | 'citations'>): string {
  if (citations.length === 0) return text;
  const known = new Set(citations);
  const isMark = (found: string): boolean =>
    (found.match(/\d+/g) ?? []).some((number) => known.has(Number(number)));
  return text.replace(NUMBERS, (found) => (isMark(found) ? '[]' : found));
}

/**
 * A claim's words as they are held against others: typographic variants, case and white space folded, without the
 * numbers of its marks and without the points at its end.
 */
export function plainWords(claim: Pick<RecordedClaim, 'text' | 'citations'>): string {
  return folded(withoutNumbers(claim)).replace(/[\s.!…]+$/, '');
}

/** A text with typographic variants, case and white space folded. */
export function folded(text: string): string {
  return lowerCase(fold(text)).replace(/\s+/g, ' ').trim();
}

const sorted = (ids: readonly string[]): string => [...ids].sort().join();

/** What a claim is about; claims on anything else are never taken for one another. */
export function aboutKey({ interventions, conditions, disorders }: RecordedClaim): string {
  return `${sorted(interventions)}|${sorted(conditions)}|${sorted(disorders)}`;
}

/** How it is read, besides what it is about. */
export function readingKey({ kind, stance, oblique, outcomes }: RecordedClaim): string {
  return `${kind}|${stance}|${oblique === true}|${sorted(outcomes)}`;
}

/** What stands behind it; words in the record's language are left out, which a reader may have changed. */
export function evidenceKey({ strength, direction, comparedUnclear, flags, studies }: RecordedClaim): string {
  const shown = studies.map(({ referenceId, relation }) => `${referenceId} ${relation}`);
  return `${strength}|${direction}|${comparedUnclear === true}|${sorted(flags.map(({ id }) => id))}|${sorted(shown)}`;
}
