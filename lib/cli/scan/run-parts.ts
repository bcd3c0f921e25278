import type { ChosenEvidence } from './evidence.ts';
import type { Job } from './jobs.ts';
import type { Progress } from './progress.ts';
import type { Outcome } from './run-jobs.ts';
import type { Surroundings } from './surroundings.ts';

/** What both ways to write, to a folder and to standard output, are given. */
export interface RunScanParts {
  readonly jobs: readonly Job[];
  /** What was named and is no page, in words. */
  readonly problems: readonly string[];
  /** @param inFull whether the record holds its studies' records, and how they stand to its claims */
  readonly work: (job: Job, inFull: boolean) => Promise<Outcome>;
  readonly evidence: ChosenEvidence;
  readonly progress: Progress;
  /** A line on standard error, after the command's name. */
  readonly say: (words: string) => void;
  readonly around: Surroundings;
}
