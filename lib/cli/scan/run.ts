import { resolve } from 'node:path';
import { printable } from '../printable.ts';
import { chosenEvidence } from './evidence.ts';
import { scanFormats } from './formats.ts';
import { type Job, jobsOf } from './jobs.ts';
import type { Command } from './options.ts';
import { createProgress } from './progress.ts';
import { scanJob } from './scan-job.ts';
import type { Surroundings } from './surroundings.ts';
import { ownFiles, toFolder } from './to-folder.ts';
import { toStdout } from './to-stdout.ts';
import { createPageCache } from './web/cache.ts';
import { createFetchPage } from './web/fetch-page.ts';

/**
 * Scans what the command names.
 *
 * @returns the exit code: 0, or 1 where something that was named could not be read
 * @throws an Error for what ends all: a wrong pack, a list that is not there, a full disk; the signal's reason
 */
export async function runScan(command: Command, around: Surroundings): Promise<number> {
  const { clock, signal, stderr } = around;
  const evidence = chosenEvidence(command.packs, command.packFiles);
  const progress = createProgress(stderr);
  const say = (words: string) => progress.say(`scan: ${printable(words)}`);
  const own = command.out === null ? null : ownFiles(command.out, scanFormats('site'));
  const { jobs, problems } = await jobsOf({
    paths: command.paths,
    lists: command.lists,
    skip: (path) => own?.has(resolve(path)) ?? false,
    stdin: around.stdin,
  });
  for (const problem of problems) say(problem);
  if (jobs.length === 0) {
    if (problems.length === 0) say('there is no page to scan: the list is empty');
    return 1;
  }
  const fetchPage = createFetchPage({
    cache: createPageCache({ folder: command.cache, maxAge: command.maxAge, now: clock.now, warn: say }),
    clock,
    limits: { ...around.limits, atOnce: command.atOnce },
    signal,
    listed: new Set(jobs.flatMap((job) => (job.kind === 'address' ? [job.url.hostname] : []))),
  });
  const work = (job: Job, inFull: boolean) =>
    scanJob(job, {
      options: { evidence, trace: command.trace, records: inFull },
      fetchPage,
      now: clock.now,
      signal,
    });
  const parts = { jobs, problems, work, evidence, progress, say, around };
  try {
    const failed =
      command.out === null ? await toStdout(command, parts) : await toFolder(command, command.out, parts);
    return failed > 0 || problems.length > 0 ? 1 : 0;
  } finally {
    progress.end();
  }
}
