import { setMaxListeners } from 'node:events';
import { onTestFinished } from 'vitest';
import type { SourceQuery, SourceStatus } from '../../lib/core/types/source-status.ts';
import { createCrossref } from '../../lib/crossref/crossref.ts';
import type { AnswerStore, Crossref, CrossrefOptions, KeptEntry } from '../../lib/crossref/types.ts';
import { type Replay, type ReplayOptions, serveCrossref } from './replay-server.ts';

/** The day on which every test begins. */
export const START = Date.UTC(2026, 10, 25, 12);
export const DAY = 86_400_000;

/** A clock that stands still, but for waits, which take no time at all. */
export interface TestClock {
  now(): number;
  /** Goes on whatever the other is set to. */
  steady(): number;
  /** The reader, or the network, sets the clock back or forward. */
  set(ms: number): void;
  wait(ms: number, signal: AbortSignal): Promise<void>;
  pass(ms: number): void;
  /** Waits that were asked for, in milliseconds. */
  readonly waits: readonly number[];
}

export function testClock(): TestClock {
  let instant = START;
  let shift = 0;
  const waits: number[] = [];
  return {
    now: () => instant + shift,
    steady: () => instant,
    set: (ms) => {
      shift += ms;
    },
    async wait(ms, signal) {
      signal.throwIfAborted();
      waits.push(ms);
      const end = instant + ms;
      // Later, as a timer would: whoever waits at the same time counts from the same instant.
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
      instant = Math.max(instant, end);
    },
    pass: (ms) => {
      instant += ms;
    },
    waits,
  };
}

export interface TestStore extends AnswerStore {
  readonly entries: Map<string, KeptEntry>;
}

/** Keeps answers in a map. */
export function testStore(): TestStore {
  const entries = new Map<string, KeptEntry>();
  return {
    entries,
    get: async (keys) => keys.flatMap((key) => entries.get(key) ?? []),
    put: async (added) => {
      for (const entry of added) entries.set(entry.key, structuredClone(entry));
    },
    prune: async (most, now) => {
      const isFuture = ({ gotAt }: KeptEntry): number => (gotAt > now ? 0 : 1);
      const oldest = [...entries.values()].sort((a, b) => isFuture(a) - isFuture(b) || a.gotAt - b.gotAt);
      for (const { key } of oldest.slice(0, Math.max(0, entries.size - most))) entries.delete(key);
    },
    size: async () => ({
      count: entries.size,
      oldestAt: entries.size === 0 ? null : Math.min(...Array.from(entries.values(), ({ gotAt }) => gotAt)),
    }),
    clear: async () => entries.clear(),
  };
}

export interface Asking {
  readonly server: Replay;
  readonly clock: TestClock;
  readonly store: TestStore;
  readonly crossref: Crossref;
  /** When each request went out, by the clock. */
  readonly sentAt: readonly number[];
  /** What became of one DOI. */
  doi(doi: string): Promise<SourceStatus>;
  /** What became of one printed reference. */
  text(text: string): Promise<SourceStatus>;
  /** By id, from 1, in the order given. */
  dois(...dois: readonly string[]): Promise<SourceStatus[]>;
}

/** A client, and the server that it asks. */
export async function asking(
  options: Partial<CrossrefOptions> & { readonly serve?: ReplayOptions } = {},
): Promise<Asking> {
  const server = await serveCrossref(options.serve);
  onTestFinished(() => server.close());
  const clock = testClock();
  const store = testStore();
  const sentAt: number[] = [];
  const crossref = createCrossref({
    fetch: (address, init) => {
      sentAt.push(clock.now());
      return fetch(address, init);
    },
    base: server.base,
    mailto: null,
    now: clock.now,
    steady: clock.steady,
    wait: clock.wait,
    cache: store,
    ...options,
  });
  const all = async (queries: readonly SourceQuery[]) => {
    const { signal } = new AbortController();
    // Node warns of more than ten listeners; everyone in the queue listens.
    setMaxListeners(0, signal);
    return (await crossref.look(queries, signal)).map(({ status }) => status);
  };
  const dois = (...asked: readonly string[]) =>
    all(asked.map((doi, index) => ({ id: index + 1, doi, text: null })));
  const one = ([status]: readonly SourceStatus[]): SourceStatus => {
    if (status === undefined) throw new Error('No answer.');
    return status;
  };
  return {
    server,
    clock,
    store,
    crossref,
    sentAt,
    doi: async (doi) => one(await dois(doi)),
    text: async (text) => one(await all([{ id: 1, doi: null, text }])),
    dois,
  };
}

/** Works that nobody recorded: for lists of a length. */
export const madeUp = (number: number) => ({
  DOI: `10.5555/made-up.${number}`,
  title: [`Made up for a test, number ${number}`],
  type: 'journal-article',
});
