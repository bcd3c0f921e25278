import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Upgrade } from '../../../lib/database.ts';
import { SAVED_UPGRADES, type SavedSchema, savedStore } from '../../../lib/saved/indexed-db.ts';
import type { SavedStore } from '../../../lib/saved/types.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';

let name: string;
let store: SavedStore;
let count = 0;
let ids = 0;

const open = (upgrades?: readonly Upgrade<SavedSchema>[]) => savedStore(() => `s${++ids}`, name, upgrades);

beforeEach(() => {
  name = `saved-test-${++count}`;
  ids = 0;
  store = open();
});
afterEach(() => void indexedDB.deleteDatabase(name));

const KNEES = 'https://clinic.example/knees';
const record = (readAt = '2026-05-12T09:30:00.000Z', address = KNEES, text = 'PRP cures.') =>
  pageRecord({ address, readAt, claims: [recordedClaim({ text })] });

test('keeps a page and gives it back', async () => {
  const page = await store.save(record());
  expect(page).toMatchObject({ key: KNEES, title: 'Knees at the Invented Clinic', tags: [], note: '' });
  expect(page.snapshots).toMatchObject([{ id: 's1', claims: 1, flagged: 0 }]);
  expect(await store.page(KNEES)).toEqual(page);
  expect(await store.record('s1')).toEqual(record());
  expect(await store.list()).toEqual({ pages: [page], unreadable: 0 });
});

test('knows a page again, wherever on it the reader was', async () => {
  await store.save(record('2026-05-12T09:30:00.000Z', `${KNEES}#prices`));
  await store.save(record('2026-06-12T09:30:00.000Z', `${KNEES}?utm_source=mail`));
  const { pages } = await store.list();
  expect(pages.map(({ snapshots }) => snapshots.map(({ id }) => id))).toEqual([['s1', 's2']]);
});

test('is the same for two pages of ours that have it open', async () => {
  const other = open();
  await Promise.all([store.save(record()), other.save(record('2026-06-12T09:30:00.000Z'))]);
  expect((await store.page(KNEES))?.snapshots).toHaveLength(2);
  await other.remove([KNEES]);
  expect(await store.list()).toEqual({ pages: [], unreadable: 0 });
});

test('is brought up to date step by step, with all that was kept', async () => {
  const page = await store.save(record());
  await store.annotate(KNEES, { tags: ['visited'], note: 'Asked them.' });
  // A later version of the extension: notes get a new place, and there is one more index.
  const later: readonly Upgrade<SavedSchema>[] = [
    ...SAVED_UPGRADES,
    async (_database, transaction) => {
      for await (const cursor of transaction.objectStore('pages'))
        await cursor.update({ ...cursor.value, note: `Moved: ${cursor.value.note}` });
    },
    (_database, transaction) => {
      // As any index would be: its name is not in this version's types.
      const pages: unknown = transaction.objectStore('pages');
      (pages as { createIndex(name: string, key: string): void }).createIndex('site', 'domain');
    },
  ];
  const newer = open(later);
  expect(await newer.page(KNEES)).toEqual({ ...page, tags: ['visited'], note: 'Moved: Asked them.' });
  expect(await newer.record('s1')).toEqual(record());
  await newer.save(record('2026-07-01T00:00:00.000Z'));
  expect((await newer.list()).pages[0]?.snapshots).toHaveLength(2);
});

test('is left alone by an earlier version, which says that it cannot', async () => {
  await open([...SAVED_UPGRADES, () => undefined]).save(record());
  await expect(store.list()).rejects.toThrow('version');
  await expect(store.save(record())).rejects.toThrow('version');
});

test('leaves a damaged entry as it is, and counts it', async () => {
  await store.save(record());
  const raw = await openDB(name);
  await raw.put('pages', { key: 'broken', title: 5 });
  await raw.put('snapshots', { id: 's1', page: KNEES, record: { source: 'half' } });
  const { pages, unreadable } = await store.list();
  expect([pages.length, unreadable]).toEqual([1, 1]);
  expect(await store.record('s1')).toBeNull();
  expect(await store.page('broken')).toBeNull();
  expect(await raw.get('pages', 'broken')).toEqual({ key: 'broken', title: 5 });
  raw.close();
});

test('is saved once under one id, however often that is asked', async () => {
  await store.save(record(), 'one');
  const again = await store.save(record('2026-06-12T09:30:00.000Z'), 'one');
  expect(again.snapshots.map(({ id, readAt }) => [id, readAt])).toEqual([
    ['one', '2026-05-12T09:30:00.000Z'],
  ]);
  expect(await store.page(KNEES)).toEqual(again);
});

test('has all its times again where its entry was damaged and it is saved anew', async () => {
  await store.save(record());
  await store.save(record('2026-06-12T09:30:00.000Z'));
  const raw = await openDB(name);
  await raw.put('pages', { key: KNEES, title: 5, note: 'Asked them.', snapshots: 'gone' });
  raw.close();
  const page = await store.save(record('2026-07-12T09:30:00.000Z'));
  expect(page).toMatchObject({ note: 'Asked them.', tags: [] });
  expect(page.snapshots.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
});

test('takes a page out with all its times, and puts all of it back', async () => {
  await store.save(record());
  await store.save(record('2026-06-12T09:30:00.000Z'));
  const before = await store.list();
  const removed = await store.remove([KNEES, 'https://nowhere.example/']);
  expect(await store.list()).toEqual({ pages: [], unreadable: 0 });
  expect(await store.record('s2')).toBeNull();
  await store.restore(removed);
  expect(await store.list()).toEqual(before);
  expect(await store.record('s2')).not.toBeNull();
});

test('puts half of a change back where the other half fails', async () => {
  await store.save(record());
  // Cannot be cloned into the store.
  const broken = { ...record('2026-06-01T00:00:00.000Z'), title: (() => 'x') as unknown as string };
  await expect(store.save(broken)).rejects.toThrow();
  expect((await store.page(KNEES))?.snapshots.map(({ id }) => id)).toEqual(['s1']);
});

test('forgets everything when it is told to', async () => {
  await store.save(record());
  await store.clear();
  expect(await store.list()).toEqual({ pages: [], unreadable: 0 });
  expect(await store.record('s1')).toBeNull();
});
