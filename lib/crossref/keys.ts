import { wordsOf } from '../core/references/words.ts';
import type { SourceQuery } from '../core/types/source-status.ts';

/** What is asked about one work, whoever asks how often. */
export interface Wanted {
  /** By which its answer is kept. */
  readonly key: string;
  readonly doi: string | null;
  readonly text: string;
}

/** What comes after is not read (`compare-work.ts`), so the answer is the same. */
const READ = 1000;

export const doiKey = (doi: string): string => `doi:${doi}`;

/** By DOI (DOIs are compared without regard to case: DOI Handbook, 2.4), else by the reference's words. */
export function wantedOf({ doi, text }: SourceQuery): Wanted {
  if (doi !== null) {
    const lower = doi.trim().toLowerCase();
    return { key: doiKey(lower), doi: lower, text: '' };
  }
  const words = wordsOf((text ?? '').slice(0, READ)).map((word) => word.text);
  return { key: `text:${words.join(' ')}`, doi: null, text: text ?? '' };
}
