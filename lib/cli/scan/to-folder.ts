import { join, resolve } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { counted } from '../../core/words/numbers.ts';
import type { Exporter, ExportPage } from '../../export/types.ts';
import { VERSION } from '../version.ts';
import { type Failed, writeFailedList } from './failed-list.ts';
import { madeBy } from './fingerprint.ts';
import { fileOf } from './formats.ts';
import { fullRecord } from './full-record.ts';
import type { Job } from './jobs.ts';
import { type Journal, openJournal } from './journal/journal.ts';
import type { Command } from './options.ts';
import { runJobs } from './run-jobs.ts';
import type { RunScanParts } from './run-parts.ts';
import { stateOf } from './scan-job.ts';
import { reasonFor } from './web/failure.ts';
import { writeFiles } from './write-files.ts';

const FAILED = 'failed.txt';

/** All files that the command writes into a folder and that may look like pages. Absolute paths. */
export function ownFiles(folder: string, formats: readonly Exporter[]): ReadonlySet<string> {
  return new Set(
    [join(folder, FAILED), ...formats.map((one) => fileOf(folder, one))].map((path) => resolve(path)),
  );
}

/**
 * Scans what does not stand in the folder's journal as it is now, then writes the other formats from the journal.
 *
 * @returns how many pages could not be read
 * @throws what ends all: a disk that takes no more, the signal's reason; what is in the journal stays
 */
export async function toFolder(command: Command, folder: string, parts: RunScanParts): Promise<number> {
  const { jobs, problems, evidence, say, around } = parts;
  const { now } = around.clock;
  const journal = await openJournal({
    folder,
    madeBy: madeBy(evidence, command),
    fresh: command.fresh,
    now,
    say,
  });
  try {
    const left = await notIn(journal, jobs);
    const failed = await scanInto(journal, left, parts);
    const lost = new Set(failed.map(({ job }) => job.source));
    const sources = jobs.map(({ source }) => source).filter((source) => !lost.has(source));
    journal.tidy(sources);
    const files = command.formats
      .map((exporter) => ({ exporter, path: fileOf(folder, exporter) }))
      .filter(({ path }) => path !== journal.path);
    const facts = { madeAt: new Date(now()).toISOString(), version: VERSION };
    if (files.length > 0) await writeFiles(files, pages(journal, sources, parts), facts);
    const failedList = join(folder, FAILED);
    writeFailedList(failedList, failed, problems);

    parts.progress.end();
    const before = jobs.length - left.length;
    // What cannot be read any more may stand there from before, and was named.
    const old = failed.filter(({ job }) => journal.read(job.source) !== null).length;
    const others = journal.size() - sources.length - old;
    say(
      [
        `${counted(sources.length, 'page')} in ${journal.path}`,
        ...(before === 0 ? [] : [`${before} of them stood there already`]),
        ...(others === 0
          ? []
          : [`${others} more stand there that were not named now, and are in no other file`]),
        ...(failed.length === 0
          ? []
          : [`${failed.length} could not be read: see ${failedList}; the same command tries them again`]),
      ].join('; '),
    );
    if (files.length > 0) say(`written from it: ${files.map(({ path }) => path).join(', ')}`);
    return failed.length;
  } finally {
    journal.close();
  }
}

/** The jobs whose pages are to be scanned. */
async function notIn(journal: Journal, jobs: readonly Job[]): Promise<Job[]> {
  const left: Job[] = [];
  for (const job of jobs) {
    // What cannot be looked at is named when it is to be read.
    const state = await stateOf(job).catch(() => 'gone' as const);
    if (state === 'gone' || !journal.has(job.source, state)) left.push(job);
  }
  return left;
}

async function scanInto(
  journal: Journal,
  left: readonly Job[],
  { jobs, work, progress, say, around }: RunScanParts,
): Promise<Failed[]> {
  const failed: Failed[] = [];
  let done = jobs.length - left.length;
  progress.begin(jobs.length, done);
  const stoppedBy = (why: string) =>
    say(
      `${why}: ${done} of ${counted(jobs.length, 'page')} are in ${journal.path}; the same command goes on from there`,
    );
  try {
    await runJobs(left, {
      work: (job) => work(job, true),
      inOrder: false,
      signal: around.signal,
      take: (outcome) => {
        if ('failure' in outcome) {
          failed.push(outcome);
          say(`${outcome.job.source}: ${outcome.failure}`);
        } else {
          journal.add(outcome.record, outcome.file);
          done += 1;
        }
        progress.step(failed.length);
      },
    });
  } catch (error) {
    stoppedBy(around.signal.aborted ? 'interrupted' : reasonFor(error));
    throw error;
  }
  return failed;
}

/** The journal's pages, one at a time; Ctrl-C is heard between them. */
async function* pages(
  journal: Journal,
  sources: readonly string[],
  { evidence, around, say }: RunScanParts,
): AsyncGenerator<ExportPage> {
  for (const source of sources) {
    await breathe();
    if (around.signal.aborted) {
      say(
        `interrupted: all pages are in ${journal.path}; the same command writes the other files from there`,
      );
      around.signal.throwIfAborted();
    }
    const record = journal.read(source);
    if (record === null) throw new Error(`${journal.path} was changed by something else meanwhile.`);
    yield { record: fullRecord(record, evidence.records), note: '', tags: [] };
  }
}
