import type { SourceStatus } from '../core/types/source-status.ts';
import { batchAddress, type Origin, searchAddress, workAddress } from './address.ts';
import { readList, readWork } from './answer-schema.ts';
import type { Ask, Asked, Run } from './ask.ts';
import { chooseWork } from './choose.ts';
import { type FoundWork, readItem } from './found-work.ts';
import { searchText } from './search-text.ts';

/** What a look-up needs to ask. */
export interface LookupContext {
  readonly ask: Ask;
  readonly origin: Origin;
  readonly signal: AbortSignal;
  readonly run: Run;
  /** The day, UTC, ISO 8601. */
  readonly today: () => string;
}

const NOT_CROSSREF: SourceStatus = { state: 'no-answer', why: 'not-crossref', retryAfter: null };
const FAILED: SourceStatus = { state: 'no-answer', why: 'failed', retryAfter: null };

/** Asks for one work by its DOI. It may be answered under another: that is where the DOI leads now. */
export async function lookUpDoi(doi: string, context: LookupContext): Promise<SourceStatus> {
  const { ask, origin, signal, run, today } = context;
  const asked = await ask('single', workAddress(origin, doi), signal, run);
  if (asked.kind === 'absent') return { state: 'not-there', asked: today() };
  if (asked.kind !== 'json') return noAnswer(asked);
  const item = readWork(asked.json);
  return item === null ? NOT_CROSSREF : found(readItem(item), 'doi', today());
}

/**
 * Asks for works by DOI in one list. What a complete list does not have is not registered at Crossref. Where the list
 * is refused, one of them is at fault, so each is asked for by itself.
 *
 * @param dois From `inBatches`; lower case.
 * @returns A status for each.
 */
export async function lookUpList(
  dois: readonly string[],
  context: LookupContext,
): Promise<ReadonlyMap<string, SourceStatus>> {
  const { ask, origin, signal, run, today } = context;
  const forEach = (status: SourceStatus) => new Map(dois.map((doi) => [doi, status]));
  const asked = await ask('list', batchAddress(origin, dois), signal, run);
  if (asked.kind === 'rejected') {
    const each = dois.map(async (doi) => [doi, await lookUpDoi(doi, context)] as const);
    return new Map(await Promise.all(each));
  }
  if (asked.kind !== 'json') return forEach(noAnswer(asked));
  const list = readList(asked.json);
  if (list === null) return forEach(NOT_CROSSREF);
  const works = new Map(list.items.map((item) => [item.DOI, item]));
  const missing: SourceStatus =
    list.total > list.items.length ? FAILED : { state: 'not-there', asked: today() };
  return new Map(
    dois.map((doi) => {
      const item = works.get(doi);
      return [doi, item === undefined ? missing : found(readItem(item), 'doi', today())];
    }),
  );
}

/**
 * Asks for a work by the words of a printed reference. Nothing is sent where no work could be alike: the answer would
 * be the same whatever Crossref has.
 */
export async function lookUpText(reference: string, context: LookupContext): Promise<SourceStatus> {
  const { ask, origin, signal, run, today } = context;
  const text = searchText(reference);
  if (text === null) return { state: 'nothing-like-it', asked: today() };
  const asked = await ask('list', searchAddress(origin, text), signal, run);
  if (asked.kind !== 'json') return noAnswer(asked);
  const list = readList(asked.json);
  if (list === null) return NOT_CROSSREF;
  const chosen = chooseWork(reference, list.items.map(readItem));
  return chosen === null ? { state: 'nothing-like-it', asked: today() } : found(chosen, 'likeness', today());
}

function found({ work, notices, noticeOf }: FoundWork, by: 'doi' | 'likeness', asked: string): SourceStatus {
  return { state: 'found', work, by, notices, noticeOf, asked };
}

/** A list that is absent, or one thing that is refused, is a failure: it says nothing about a work. */
function noAnswer(asked: Exclude<Asked, { readonly kind: 'json' }>): SourceStatus {
  return asked.kind === 'none'
    ? { state: 'no-answer', why: asked.why, retryAfter: asked.retryAfter }
    : FAILED;
}
