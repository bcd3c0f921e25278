import { type Answered, type Kept, readKept } from './kept.ts';
import type { AnswerStore, Crossref } from './types.ts';

const DAY = 86_400_000;
/** A notice may come any day; a work hardly ever changes otherwise. */
const FRESH_FOUND = 7 * DAY;
/** What is not there may be registered tomorrow. */
const FRESH_NOTHING = DAY;
/** The oldest go: some 2 MB at most. */
export const MOST_KEPT = 2000;

/** Answers that are kept, by key. Where they cannot be kept or read, there are none. */
export interface Cache {
  read(keys: readonly string[]): Promise<ReadonlyMap<string, Kept>>;
  /** Whether it is young enough to be given without asking. */
  isFresh(kept: Kept): boolean;
  write(answers: ReadonlyMap<string, Answered>): Promise<void>;
  kept: Crossref['kept'];
  clear(): Promise<void>;
}

export function createCache(store: AnswerStore, now: () => number): Cache {
  return {
    async read(keys) {
      try {
        const read = (await store.get(keys)).map(readKept).filter((entry) => entry !== null);
        return new Map(read.map((entry) => [entry.key, entry]));
      } catch {
        return new Map();
      }
    },
    isFresh({ gotAt, status }) {
      const age = now() - gotAt;
      // From the future: the clock was set back since, so its age is not known.
      return age >= 0 && age < (status.state === 'found' ? FRESH_FOUND : FRESH_NOTHING);
    },
    async write(answers) {
      const entries = [...answers].map(([key, status]) => ({ key, gotAt: now(), status }));
      if (entries.length === 0) return;
      try {
        await store.put(entries);
        await store.prune(MOST_KEPT, now());
      } catch {
        // No room, or not allowed here: then it is asked again next time.
      }
    },
    async kept() {
      try {
        const { count, oldestAt } = await store.size();
        return { count, oldest: oldestAt === null ? null : new Date(oldestAt).toISOString().slice(0, 10) };
      } catch {
        return { count: 0, oldest: null };
      }
    },
    clear: () => store.clear(),
  };
}
