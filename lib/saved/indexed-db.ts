import type { DBSchema, IDBPObjectStore } from 'idb';
import * as v from 'valibot';
import { database, type Upgrade } from '../database.ts';
import { merged } from './merged.ts';
import { pageKey } from './page-key.ts';
import { pageRecordSchema, savedPageSchema } from './record-schema.ts';
import { rescued } from './rescued.ts';
import { snapshotInfo } from './snapshot-info.ts';
import type { SavedPage, SavedStore, Snapshot } from './types.ts';

/** What is read back is not trusted: it may be damaged, or of a later version. */
export interface SavedSchema extends DBSchema {
  /** Small: a list shows hundreds of them. */
  pages: { key: string; value: SavedPage };
  /** Their records, a hundred kilobytes each. */
  snapshots: { key: string; value: Snapshot; indexes: { page: string } };
}

/** A later version adds steps, and never changes one that was released: `tests/browser/saved` shows how. */
export const SAVED_UPGRADES: readonly Upgrade<SavedSchema>[] = [
  (database) => {
    database.createObjectStore('pages', { keyPath: 'key' });
    database.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('page', 'page');
  },
];

const BOTH: ('pages' | 'snapshots')[] = ['pages', 'snapshots'];
type Pages = IDBPObjectStore<SavedSchema, typeof BOTH, 'pages', 'readwrite'>;
type Snapshots = IDBPObjectStore<SavedSchema, typeof BOTH, 'snapshots', 'readwrite'>;

const readPage = (value: unknown): SavedPage | null => {
  const parsed = v.safeParse(savedPageSchema, value);
  return parsed.success ? parsed.output : null;
};

/**
 * Keeps pages in the extension's IndexedDB.
 *
 * @param newId makes the id of a snapshot
 * @param upgrades of the database; others than ours in tests alone
 */
export function savedStore(
  newId: () => string,
  name = 'saved',
  upgrades: readonly Upgrade<SavedSchema>[] = SAVED_UPGRADES,
): SavedStore {
  const open = database<SavedSchema>(name, upgrades);

  /** Altogether or not at all: what fails half way takes back what it has done. */
  async function change<T>(work: (pages: Pages, snapshots: Snapshots) => Promise<T>): Promise<T> {
    const transaction = (await open()).transaction(BOTH, 'readwrite');
    try {
      const done = work(transaction.objectStore('pages'), transaction.objectStore('snapshots'));
      const [result] = await Promise.all([done, transaction.done]);
      return result;
    } catch (error) {
      abort(transaction);
      throw error;
    }
  }

  return {
    async list() {
      const all = await (await open()).getAll('pages');
      const pages = all.flatMap((value) => readPage(value) ?? []);
      const last = ({ snapshots }: SavedPage): string => snapshots.at(-1)?.readAt ?? '';
      pages.sort((a, b) => last(b).localeCompare(last(a)));
      return { pages, unreadable: all.length - pages.length };
    },
    async page(key) {
      return readPage(await (await open()).get('pages', key));
    },
    async record(snapshotId) {
      const kept: unknown = (await (await open()).get('snapshots', snapshotId))?.record;
      const parsed = v.safeParse(pageRecordSchema, kept);
      return parsed.success ? parsed.output : null;
    },
    save(record, id = newId()) {
      const address = record.address ?? record.source;
      const { domain, title } = record;
      const info = snapshotInfo(id, record);
      const key = pageKey(address);
      return change(async (pages, snapshots) => {
        const entry = await pages.get(key);
        const before = readPage(entry);
        if (before?.snapshots.some((one) => one.id === id)) return before;
        const own = before ?? rescued(entry, await snapshots.index('page').getAll(key));
        const { tags, note } = own;
        const page = { key, address, domain, title, tags, note, snapshots: [...own.snapshots, info] };
        await pages.put(page);
        await snapshots.put({ id: info.id, page: key, record });
        return page;
      });
    },
    annotate: (key, { tags, note }) =>
      change(async (pages) => {
        const page = await pages.get(key);
        if (page !== undefined) await pages.put({ ...page, tags, note });
      }),
    remove: (keys) =>
      change(async (pages, snapshots) => {
        const removed: { pages: SavedPage[]; order: string[]; snapshots: Snapshot[] } = {
          ...{ pages: [], order: [], snapshots: [] },
        };
        for (const key of keys) {
          const page = await pages.get(key);
          if (page !== undefined) removed.pages.push(page);
          removed.order.push(...orderOf(readPage(page)));
          const own = await snapshots.index('page').getAll(key);
          removed.snapshots.push(...own);
          await pages.delete(key);
          for (const { id } of own) await snapshots.delete(id);
        }
        return removed;
      }),
    removeSnapshot: (id) =>
      change(async (pages, snapshots) => {
        const snapshot = await snapshots.get(id);
        if (snapshot === undefined) return { pages: [], order: [], snapshots: [] };
        await snapshots.delete(id);
        const page = await pages.get(snapshot.page);
        if (page === undefined) return { pages: [], order: [], snapshots: [snapshot] };
        const left = page.snapshots.filter((one) => one.id !== id);
        await (left.length === 0 ? pages.delete(page.key) : pages.put({ ...page, snapshots: left }));
        const own = page.snapshots.filter((one) => one.id === id);
        return { pages: [{ ...page, snapshots: own }], order: orderOf(page), snapshots: [snapshot] };
      }),
    restore: ({ pages: gone, order, snapshots: own }) =>
      change(async (pages, snapshots) => {
        for (const page of gone) {
          const now = await pages.get(page.key);
          await pages.put(now === undefined ? page : merged(page, now, order));
        }
        for (const one of own) await snapshots.put(one);
      }),
    clear: () =>
      change(async (pages, snapshots) => {
        await pages.clear();
        await snapshots.clear();
      }),
  };
}

const orderOf = (page: SavedPage | null): string[] => page?.snapshots.map(({ id }) => id) ?? [];

/** It may have ended by itself already. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}
