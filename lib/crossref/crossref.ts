import type { SourceAnswer, SourceStatus } from '../core/types/source-status.ts';
import type { Origin } from './address.ts';
import { createAsk } from './ask.ts';
import { inBatches } from './batches.ts';
import { createCache } from './cache.ts';
import type { Answered } from './kept.ts';
import { doiKey, type Wanted, wantedOf } from './keys.ts';
import { type LookupContext, lookUpDoi, lookUpList, lookUpText } from './lookups.ts';
import type { Crossref, CrossrefOptions } from './types.ts';
import { waitByTimer } from './wait.ts';

const BASE = 'https://api.crossref.org';
const TIMEOUT = 20_000;

/**
 * A client of Crossref's REST API for what became of the works that a page cites. It has one pace for all that ask it,
 * so there should be one; a change of the mail address needs a new one.
 */
export function createCrossref(options: CrossrefOptions): Crossref {
  const { fetch, now, steady = () => performance.now(), wait = waitByTimer, timeoutMs = TIMEOUT } = options;
  const mailto = options.mailto?.trim() || null;
  const origin: Origin = { base: (options.base ?? BASE).replace(/\/+$/, ''), mailto };
  const ask = createAsk({ fetch, clock: { now, wait }, steady, mailto, timeoutMs });
  const cache = createCache(options.cache, now);
  const today = () => dayOf(now());

  return {
    async look(queries, signal, onProgress = () => {}) {
      signal.throwIfAborted();
      const ids = new Map<string, number[]>();
      const wanted = new Map<string, Wanted>();
      for (const query of queries) {
        const one = wantedOf(query);
        wanted.set(one.key, one);
        ids.set(one.key, [...(ids.get(one.key) ?? []), query.id]);
      }
      const kept = await cache.read([...wanted.keys()]);
      signal.throwIfAborted();

      const given = new Map<string, SourceStatus>();
      const give = (statuses: ReadonlyMap<string, SourceStatus>) => {
        const answers: SourceAnswer[] = [];
        for (const [key, status] of statuses) {
          given.set(key, status);
          for (const id of ids.get(key) ?? []) answers.push({ id, status });
        }
        if (answers.length > 0) onProgress(answers);
      };
      const settle = async (statuses: ReadonlyMap<string, SourceStatus>) => {
        signal.throwIfAborted();
        const answered = new Map<string, Answered>();
        const toGive = new Map<string, SourceStatus>();
        for (const [key, status] of statuses) {
          if (status.state !== 'no-answer' && status.state !== 'other-work') answered.set(key, status);
          // What Crossref said on another day, with its day, is more than nothing.
          toGive.set(key, status.state === 'no-answer' ? (kept.get(key)?.status ?? status) : status);
        }
        give(toGive);
        await cache.write(answered);
      };

      const fresh = [...kept.values()].filter(cache.isFresh);
      give(new Map(fresh.map(({ key, status }) => [key, status])));
      const rest = [...wanted.values()].filter(({ key }) => !given.has(key));
      await askFor(rest, { ask, origin, signal, run: { inARow: 0, last: null }, today }, settle);
      signal.throwIfAborted();
      return queries.map((query) => ({ id: query.id, status: statusOf(given, wantedOf(query).key) }));
    },
    kept: cache.kept,
    clear: cache.clear,
  };
}

/** The day of an instant, UTC. */
function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Asks for all at once; the pace puts them in order. */
async function askFor(
  wanted: readonly Wanted[],
  context: LookupContext,
  settle: (statuses: ReadonlyMap<string, SourceStatus>) => Promise<void>,
): Promise<void> {
  const dois = wanted.flatMap(({ doi }) => (doi === null ? [] : [doi]));
  const { lists, singles } = inBatches(context.origin, dois);
  await Promise.all([
    ...lists.map(async (list) => {
      const statuses = await lookUpList(list, context);
      await settle(new Map([...statuses].map(([doi, status]) => [doiKey(doi), status])));
    }),
    ...singles.map(async (doi) => settle(new Map([[doiKey(doi), await lookUpDoi(doi, context)]]))),
    ...wanted
      .filter(({ doi }) => doi === null)
      .map(async ({ key, text }) => settle(new Map([[key, await lookUpText(text, context)]]))),
  ]);
}

function statusOf(given: ReadonlyMap<string, SourceStatus>, key: string): SourceStatus {
  return given.get(key) ?? { state: 'no-answer', why: 'failed', retryAfter: null };
}
