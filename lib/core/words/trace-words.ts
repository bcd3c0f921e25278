import type { Assessment, TraceReason } from '../types/index.ts';
import { LEFT_OUT } from '../types/index.ts';
import { counted } from './numbers.ts';

/** Why findings were taken or left, as the start of "…: 3 findings". */
export const TRACE_WORDS: Readonly<Record<TraceReason, string>> = {
  decides: 'Decided what is said above',
  'lower-rung': 'About just this, on a lower rung of the ladder',
  'not-asked': 'About this, but measured what the page does not claim',
  'broader-product': 'Near: about a wider kind of product',
  'wider-condition': 'Near: about a wider condition',
  'unnamed-disorder': 'Near: about one disorder, which the page does not name',
  'near-outcome': 'Near: measured something close to it',
  'other-comparison': 'Near: compared with something else than the page does',
  'given-together': 'Near: about one product alone, where the page speaks of several together',
  'own-results': 'Near: by others, where the page speaks of its own results',
  'other-country': 'Near: about the law of another country',
  'other-site': 'Near: about another part of the spine',
  'other-product': 'Left out: about another product',
  'other-cells': 'Left out: about cells or tissue from another source',
  'other-condition': 'Left out: about another part of the body, or other patients',
  'other-disorder': 'Left out: about another disorder',
  'other-outcome': 'Left out: about something that the page does not claim here',
  background: 'Left out: background, which tests nothing',
};

/** One group of findings in words, with the ids of the studies that they are from. */
export interface TraceLine {
  readonly line: string;
  readonly studyIds: readonly string[];
}

/** What was weighed for a claim: what was taken or came near, and what was left out. */
export interface TraceWords {
  readonly summary: string;
  readonly taken: readonly TraceLine[];
  readonly left: readonly TraceLine[];
}

/** A finding's id is its study's, two hyphens, and what it is about. */
const studyOf = (findingId: string): string => findingId.split('--')[0] ?? findingId;

/** The trace of an assessment in plain words. */
export function traceWords({ trace }: Assessment): TraceWords {
  const lines = trace.map(({ why, count, findingIds }) => ({
    why,
    count,
    line: `${TRACE_WORDS[why]}: ${counted(count, 'finding')}.`,
    studyIds: [...new Set(findingIds.map(studyOf))],
  }));
  const taken = lines.filter(({ why }) => !LEFT_OUT.has(why));
  const sum = (of: readonly { count: number }[]): number => of.reduce((n, { count }) => n + count, 0);
  return {
    summary: `${counted(sum(lines), 'finding')} looked at, ${sum(taken) === 0 ? 'none' : sum(taken)} of them about this or near it.`,
    taken: taken.map(({ line, studyIds }) => ({ line, studyIds })),
    left: lines.filter(({ why }) => LEFT_OUT.has(why)).map(({ line, studyIds }) => ({ line, studyIds })),
  };
}
