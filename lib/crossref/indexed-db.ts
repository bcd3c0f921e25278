import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AnswerStore, KeptEntry } from './types.ts';

const STORE = 'answers';
const BY_AGE = 'got-at';

interface Answers extends DBSchema {
  [STORE]: { key: string; value: KeptEntry; indexes: { [BY_AGE]: number } };
}

/**
 * Keeps answers in the extension's IndexedDB, which pages cannot read. It is opened when it is first needed, and anew
 * after a failure. Its promises are rejected where the browser allows none (as some do in private windows).
 *
 * @param name Of the database.
 */
export function indexedDbStore(name = 'crossref'): AnswerStore {
  let opened: Promise<IDBPDatabase<Answers>> | null = null;
  const open = (): Promise<IDBPDatabase<Answers>> => {
    const forget = (): void => {
      opened = null;
    };
    opened ??= openDB<Answers>(name, 1, {
      upgrade: (database) => {
        database.createObjectStore(STORE, { keyPath: 'key' }).createIndex(BY_AGE, 'gotAt');
      },
      // Another version of the extension, or the reader, wants the database to itself.
      blocking: (_current, _blocked, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    }).catch((reason: unknown) => {
      forget();
      throw reason;
    });
    return opened;
  };

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
    async prune(most) {
      const { store, done } = (await open()).transaction(STORE, 'readwrite');
      let tooMany = (await store.count()) - most;
      let oldest = tooMany > 0 ? await store.index(BY_AGE).openCursor() : null;
      for (; oldest !== null && tooMany > 0; tooMany--) {
        await oldest.delete();
        oldest = await oldest.continue();
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
