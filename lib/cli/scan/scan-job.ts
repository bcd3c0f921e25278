import { stat } from 'node:fs/promises';
import type { PageRecord } from '../../core/types/index.ts';
import type { Job } from './jobs.ts';
import type { FileState } from './journal/entry.ts';
import type { Outcome } from './run-jobs.ts';
import { type ScanOptions, scanFile, scanHtml, scanText } from './scan.ts';
import { reasonFor } from './web/failure.ts';
import type { FetchedPage } from './web/fetch-page.ts';

export interface JobParts {
  readonly options: ScanOptions;
  readonly fetchPage: (url: URL) => Promise<FetchedPage>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Scans one page. @throws the signal's reason; all else is a failure of the page, in words */
export async function scanJob(job: Job, { options, fetchPage, now, signal }: JobParts): Promise<Outcome> {
  try {
    if (job.kind === 'address') {
      return { job, record: scanFetched(job.source, await fetchPage(job.url), options), file: null };
    }
    // Before it is read: a file that changes meanwhile is scanned again next time.
    const file = await stateOf(job);
    const readAt = new Date(now()).toISOString();
    return { job, record: await scanFile(job.source, { ...options, readAt }), file };
  } catch (error) {
    signal.throwIfAborted();
    return { job, failure: reasonFor(error) };
  }
}

/** What tells whether a page is as it was: null for one of the web. @throws the file system's error */
export async function stateOf(job: Job): Promise<FileState | null> {
  if (job.kind === 'address') return null;
  const { size, mtimeMs } = await stat(job.source);
  return { size, modified: mtimeMs };
}

function scanFetched(source: string, page: FetchedPage, options: ScanOptions): PageRecord {
  const where = { ...options, address: page.address, readAt: page.fetchedAt };
  return page.kind === 'html' ? scanHtml(source, page.text, where) : scanText(source, page.text, where);
}
