import type { SourceAnswer, SourceQuery } from '../core/types/source-status.ts';

/**
 * Waits.
 *
 * @param ms Milliseconds.
 * @throws The signal's reason as soon as it is aborted; then no timer is left.
 */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** Time, so that tests can have their own. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly wait: Wait;
}

/** What is kept of an answer; whoever reads it checks it (`kept.ts`). */
export interface KeptEntry {
  readonly key: string;
  /** When it was got: milliseconds since 1970. The oldest go first. */
  readonly gotAt: number;
  readonly status: unknown;
}

/** Where answers are kept. A failure of it (no room, none allowed) never fails a look-up. */
export interface AnswerStore {
  /** @returns Those that are there, in any order. */
  get(keys: readonly string[]): Promise<readonly unknown[]>;
  put(entries: readonly KeptEntry[]): Promise<void>;
  /**
   * Lets the oldest go until so many are left. Those from the future go before: the clock was set back since, and they
   * would outlive all others.
   */
  prune(most: number, now: number): Promise<void>;
  /** How many there are, and when the oldest was got (milliseconds since 1970); null where there is none. */
  size(): Promise<{ readonly count: number; readonly oldestAt: number | null }>;
  clear(): Promise<void>;
}

/** As the global one; nothing else of the network is used. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface CrossrefOptions {
  readonly fetch: Fetch;
  /** An http(s) address without a query. Default: `https://api.crossref.org`. */
  readonly base?: string;
  /** The reader's mail address, for the polite pool; null or empty: the public pool. */
  readonly mailto: string | null;
  readonly now: () => number;
  /**
   * Milliseconds since whenever, of a clock that nobody can set: pauses are counted by it. Default: `performance.now`.
   */
  readonly steady?: () => number;
  /** Default: a timer. */
  readonly wait?: Wait;
  readonly cache: AnswerStore;
  /** Milliseconds for a request and its answer. Default: 20,000. Always a real timer. */
  readonly timeoutMs?: number;
}

export interface Crossref {
  /**
   * Asks what Crossref knows about sources: what is kept and young enough without asking, the rest in as few
   * requests as can be, at the pace that Crossref allows. A failure is an answer (`no-answer`), never an exception.
   *
   * @param signal Ends it: nothing is asked any more, no timer and no turn is left.
   * @param onProgress Is given answers as they come, each once, all before the promise is fulfilled.
   * @returns One answer a query, in the order of the queries.
   * @throws The signal's reason (`AbortError`), and nothing else.
   */
  look(
    queries: readonly SourceQuery[],
    signal: AbortSignal,
    onProgress?: (answers: readonly SourceAnswer[]) => void,
  ): Promise<SourceAnswer[]>;
  /** How many answers are kept, and the day of the oldest (UTC, ISO 8601); none where nothing can be kept. */
  kept(): Promise<{ readonly count: number; readonly oldest: string | null }>;
  /** Forgets every answer that is kept. */
  clear(): Promise<void>;
}
