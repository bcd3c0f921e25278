import type { PageRecord } from '../../core/types/index.ts';
import { counted } from '../../core/words/numbers.ts';
import type { ExportPage } from '../../export/types.ts';
import { VERSION } from '../version.ts';
import { isPlain } from './formats.ts';
import type { Command } from './options.ts';
import { runJobs } from './run-jobs.ts';
import type { RunScanParts } from './run-parts.ts';

/**
 * Scans all, and prints each page as it is done, in the order named.
 *
 * @returns how many pages could not be read
 * @throws what ends all: standard output that takes no more, the signal's reason
 */
export async function toStdout(
  { formats }: Command,
  { jobs, work, progress, say, around }: RunScanParts,
): Promise<number> {
  const [format] = formats;
  if (format === undefined) throw new Error('One format is printed.');
  const writer = format.write({ madeAt: new Date(around.clock.now()).toISOString(), version: VERSION });
  const print = (text: string) =>
    new Promise<void>((done, failed) => {
      if (text === '') done();
      else around.stdout.write(text, (error) => (error ? failed(error) : done()));
    });
  let [scanned, failed] = [0, 0];
  progress.begin(jobs.length, 0);
  try {
    await print(writer.begin());
    await runJobs(jobs, {
      work: (job) => work(job, !isPlain(format)),
      inOrder: true,
      signal: around.signal,
      take: async (outcome) => {
        if ('failure' in outcome) {
          failed += 1;
          say(`${outcome.job.source}: ${outcome.failure}`);
        } else {
          scanned += 1;
          await print(writer.page(toPage(outcome.record)));
        }
        progress.step(failed);
      },
    });
    await print(writer.end());
  } catch (error) {
    if (around.signal.aborted)
      say(`interrupted after ${counted(scanned, 'page')}; with --out DIR a scan can go on later`);
    throw error;
  }
  progress.end();
  if (jobs.length > 1)
    say(`${counted(scanned, 'page')} scanned${failed === 0 ? '' : `, ${failed} could not be read`}`);
  return failed;

  function toPage(record: PageRecord): ExportPage {
    return { record: { ...record, records: record.records ?? [] }, note: '', tags: [] };
  }
}
