import { crossrefOf, MOST_QUESTIONS } from '../core/page-report/of-frames.ts';
import { PAGE_TOPICS } from '../core/types/index.ts';
import type { PageSummary } from '../messages.ts';
import type { ReaderState } from '../session/types.ts';
import { siteOf } from '../settings/site.ts';
import type { AskedFrame } from './pages.ts';

/** The frame that the page itself is in. */
export const TOP = 0;

/**
 * Puts together what the popup shows of a tab.
 *
 * @param address The tab's address; undefined when the browser does not tell it.
 * @param frames What its frames answered; empty when none could be asked.
 */
export function summarize(
  address: string | undefined,
  frames: readonly AskedFrame[],
): Omit<PageSummary, 'packsOn' | 'sources'> {
  const sum = (part: (state: ReaderState) => number): number =>
    frames.reduce((total, { state }) => total + (state === null ? 0 : part(state)), 0);
  const reports = frames.flatMap(({ state }) => state?.report ?? []);
  const reading = isReading(frames);
  const failed = failedOf(frames);
  return {
    readable: frames.find(({ frameId }) => frameId === TOP)?.readable ?? false,
    site: siteOf(address),
    asked: frames.some(({ asked }) => asked),
    reached: frames.some(({ verdict, state }) => verdict !== null || state !== null),
    onTopic: frames.some(
      ({ verdict, state }) => verdict === 'hit' || verdict === 'unanswered' || state !== null,
    ),
    reading,
    failed,
    slowedMs: Math.max(0, ...frames.map(({ state }) => state?.slowedMs ?? 0)),
    language: languageOf(frames),
    counts: {
      'controlled-trials': sum(({ byStrength }) => byStrength['controlled-trials']),
      'uncontrolled-studies': sum(({ byStrength }) => byStrength['uncontrolled-studies']),
      'reviews-only': sum(({ byStrength }) => byStrength['reviews-only']),
      'preclinical-only': sum(({ byStrength }) => byStrength['preclinical-only']),
      none: sum(({ byStrength }) => byStrength.none),
    },
    flagged: sum(({ flagged }) => flagged),
    hidden: sum(({ hidden }) => hidden),
    leftOut: sum(({ leftOut }) => leftOut),
    references: {
      known: sum(({ referencesKnown }) => referencesKnown),
      total: sum(({ references }) => references),
    },
    crossref: crossrefOf(frames.map(({ state }) => state?.crossref ?? 'off')),
    // A topic is absent only where no frame speaks of it; until all are read, one still may.
    absent:
      reading || failed !== 'none' || reports.length === 0
        ? null
        : PAGE_TOPICS.filter((topic) => reports.every(({ topics }) => topics[topic].length === 0)),
    questions: [...new Set(reports.flatMap(({ questions }) => questions))].slice(0, MOST_QUESTIONS),
  };
}

/** Whether a frame is still being read. Between the gate's hit and the reader's first word, the reader is on its way. */
export function isReading(frames: readonly AskedFrame[]): boolean {
  return frames.some(({ verdict, state }) =>
    state === null ? verdict === 'hit' : state.status === 'reading',
  );
}

/** An advertisement in Spanish does not make a page Spanish: the page itself, which has the lowest id, comes first. */
function languageOf(frames: readonly AskedFrame[]): string | null {
  const [first] = frames.filter(({ state }) => state !== null).sort((a, b) => a.frameId - b.frameId);
  return first?.state?.language ?? null;
}

/** Claims in all frames together. */
export function countClaims(frames: readonly AskedFrame[]): number {
  return frames.reduce((total, { state }) => total + (state?.claims ?? 0), 0);
}

/** Whether what a frame says, or what all of them say, was not looked through, wholly or in part. */
function failedOf(frames: readonly AskedFrame[]): PageSummary['failed'] {
  if (!frames.some(isPartUnread)) return 'none';
  return frames.some(({ state }) => state?.status === 'done') ? 'part' : 'all';
}

/** Whether something of a frame was not looked through, or it could not even be told that it is to be read. */
export function isPartUnread({ verdict, state }: AskedFrame): boolean {
  return state === null ? verdict === 'unanswered' : state.status === 'failed' || state.partUnread;
}
