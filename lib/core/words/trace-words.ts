import { say } from '../messages/index.ts';
import type { Assessment, TraceReason } from '../types/index.ts';
import { LEFT_OUT } from '../types/index.ts';
import { count as written } from './numbers.ts';

/** Why findings were taken or left, as the start of "…: 3 findings". */
export function traceReason(why: TraceReason): string {
  return say(`trace.${why}`);
}

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
    line: say('trace.line', { n: count, count: written(count), why: traceReason(why) }),
    studyIds: [...new Set(findingIds.map(studyOf))],
  }));
  const taken = lines.filter(({ why }) => !LEFT_OUT.has(why));
  return {
    summary: summary(sum(lines), sum(taken)),
    taken: taken.map(({ line, studyIds }) => ({ line, studyIds })),
    left: lines.filter(({ why }) => LEFT_OUT.has(why)).map(({ line, studyIds }) => ({ line, studyIds })),
  };
}

const sum = (of: readonly { readonly count: number }[]): number => of.reduce((n, { count }) => n + count, 0);

function summary(looked: number, taken: number): string {
  const all = { n: looked, count: written(looked) };
  return taken === 0
    ? say('trace.summary-of-none', all)
    : say('trace.summary', { ...all, taken: written(taken) });
}
