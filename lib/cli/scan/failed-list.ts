import { rmSync, writeFileSync } from 'node:fs';
import { printable } from '../printable.ts';
import type { Job } from './jobs.ts';

export interface Failed {
  readonly job: Job;
  /** Words that can stand behind the page's name. */
  readonly failure: string;
}

/**
 * Writes the pages that could not be read, with why, as a list that `--urls` takes: files, and what was named and is no
 * page, are comments in it, since the same command tries them again. Without any, a list of an earlier run is taken
 * away.
 */
export function writeFailedList(path: string, failed: readonly Failed[], problems: readonly string[]): void {
  if (failed.length + problems.length === 0) {
    rmSync(path, { force: true });
    return;
  }
  const lines = [
    ...failed.map(({ job, failure }) =>
      job.kind === 'address' ? `${comment(failure)}\n${job.source}` : comment(`${job.source}: ${failure}`),
    ),
    ...problems.map(comment),
  ];
  writeFileSync(path, `${lines.join('\n')}\n`);
}

const comment = (text: string): string => `# ${printable(text)}`;
