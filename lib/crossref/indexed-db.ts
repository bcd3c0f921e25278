import type { DBSchema } from 'idb';
import { database, type Upgrade } from '../database.ts';
import type { AnswerStore, KeptEntry } from './types.ts';

const STORE = 'answers';
const BY_AGE = 'got-at';

interface Answers extends DBSchema {
  [STORE]: { key: string; value: KeptEntry; indexes: { [BY_AGE]: number } };
}

const UPGRADES: readonly Upgrade<Answers>[] = [
  (database) => {
    database.createObjectStore(STORE, { keyPath: 'key' }).createIndex(BY_AGE, 'gotAt');
  },
];

/**
 * Keeps answers in the extension's IndexedDB. Its promises are rejected where the browser allows none.
 *
 * @param name Of the database.
 */
export function indexedDbStore(name = 'crossref'): AnswerStore {
  const open = database<Answers>(name, UPGRADES);
  return {
    async get(keys) {
      const { store } = (await open()).transaction(STORE);
      const entries = await Promise.all(keys.map((key) => store.get(key)));
      return entries.filter((entry) => entry !== undefined);
    },
    async put(entries) {
      const { store, done } = (await open()).transaction(STORE, 'readwrite');
      await Promise.all([...entries.map((entry) => store.put(entry)), done]);
    },
    async prune(most, now) {
      const { store, done } = (await open()).transaction(STORE, 'readwrite');
      let tooMany = (await store.count()) - most;
      for (const range of [IDBKeyRange.lowerBound(now, true), null]) {
        let next = tooMany > 0 ? await store.index(BY_AGE).openCursor(range) : null;
        for (; next !== null && tooMany > 0; tooMany--) {
          await next.delete();
          next = await next.continue();
        }
      }
      await done;
    },
    async size() {
      const { store } = (await open()).transaction(STORE);
      const [count, oldest] = await Promise.all([store.count(), store.index(BY_AGE).openCursor()]);
      return { count, oldestAt: oldest?.value.gotAt ?? null };
    },
    async clear() {
      await (await open()).clear(STORE);
    },
  };
}
