import { rmSync, writeFileSync } from 'node:fs';
import type { Job } from './jobs.ts';

export interface Failed {
  readonly job: Job;
  /** Words that can stand behind the page's name. */
  readonly failure: string;
}

/**
 * Writes the pages that could not be read, with why, as a list that `--urls` takes: files are comments in it, since the
 * same command tries them again. Without any, a list of an earlier run is taken away.
 */
export function writeFailedList(path: string, failed: readonly Failed[]): void {
  if (failed.length === 0) {
    rmSync(path, { force: true });
    return;
  }
  const lines = failed.map(({ job, failure }) =>
    job.kind === 'address' ? `# ${oneLine(failure)}\n${job.source}` : `# ${job.source}: ${oneLine(failure)}`,
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
