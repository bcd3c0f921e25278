import pLimit from 'p-limit';
import type { PageRecord } from '../../core/types/index.ts';
import type { Job } from './jobs.ts';
import type { FileState } from './journal/entry.ts';

/** A page that was scanned, or why it was not. */
export type Outcome =
  | { readonly job: Job; readonly record: PageRecord; readonly file: FileState | null }
  | { readonly job: Job; readonly failure: string };

export interface RunParts {
  /** Scans one page; rejects only where all must end. */
  readonly work: (job: Job) => Promise<Outcome>;
  /** Takes what was done; the next page waits for it. */
  readonly take: (outcome: Outcome) => Promise<void> | void;
  /** Whether outcomes are taken in the order of the jobs; else as each is done. */
  readonly inOrder: boolean;
  readonly signal: AbortSignal;
}

/** With `inOrder`, so many addresses are under way or wait for their turn: pages that were fetched are held in memory. */
const AHEAD = 32;

/**
 * Runs all jobs: files one at a time, addresses beside them (their hosts have turns of their own, `web/hosts.ts`). Memory
 * holds one file, and the addresses that are under way.
 *
 * @throws the signal's reason, or what `work` and `take` throw, when all that was under way has ended
 */
export async function runJobs(
  jobs: readonly Job[],
  { work, take, inOrder, signal }: RunParts,
): Promise<void> {
  const lanes = { file: pLimit(1), address: pLimit(inOrder ? AHEAD : Number.POSITIVE_INFINITY) };
  const failed = new AbortController();
  const ended = AbortSignal.any([signal, failed.signal]);
  let turn: Promise<void> = Promise.resolve();
  const all = jobs.map((job) => {
    const before = turn;
    const done = lanes[job.kind](async () => {
      ended.throwIfAborted();
      const outcome = await work(job);
      if (inOrder) await before;
      ended.throwIfAborted();
      await take(outcome);
    }).catch((error: unknown) => failed.abort(error));
    turn = done;
    return done;
  });
  await Promise.all(all);
  ended.throwIfAborted();
}
