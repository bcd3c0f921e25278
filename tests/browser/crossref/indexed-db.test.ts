import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCrossref } from '../../../lib/crossref/crossref.ts';
import { indexedDbStore } from '../../../lib/crossref/indexed-db.ts';
import type { AnswerStore } from '../../../lib/crossref/types.ts';

let name: string;
let store: AnswerStore;
let count = 0;

beforeEach(() => {
  name = `crossref-test-${++count}`;
  store = indexedDbStore(name);
});
afterEach(() => void indexedDB.deleteDatabase(name));

const entry = (key: string, gotAt: number) => ({ key, gotAt, status: { state: 'not-there', of: key } });

test('gives back what was put in, and nothing for the rest', async () => {
  await store.put([entry('doi:a', 1), entry('doi:b', 2)]);
  expect(await store.get(['doi:b', 'doi:none', 'doi:a'])).toEqual([entry('doi:b', 2), entry('doi:a', 1)]);
  expect(await store.get([])).toEqual([]);
});

test('puts an answer in the place of the one before', async () => {
  await store.put([entry('doi:a', 1)]);
  await store.put([entry('doi:a', 9)]);
  expect(await store.get(['doi:a'])).toEqual([entry('doi:a', 9)]);
});

test('lets the oldest go', async () => {
  await store.put([entry('doi:c', 30), entry('doi:a', 10), entry('doi:d', 40), entry('doi:b', 20)]);
  await store.prune(2, 50);
  expect(await store.get(['doi:a', 'doi:b', 'doi:c', 'doi:d'])).toEqual([
    entry('doi:c', 30),
    entry('doi:d', 40),
  ]);
  await store.prune(2, 50);
  await store.prune(5, 50);
  expect(await store.get(['doi:c', 'doi:d'])).toHaveLength(2);
});

test('lets those from the future go first: they would outlive all others', async () => {
  await store.put([entry('doi:a', 10), entry('doi:b', 20), entry('doi:c', 9_000), entry('doi:d', 8_000)]);
  await store.prune(3, 20);
  expect(await store.get(['doi:a', 'doi:b'])).toHaveLength(2);
  await store.prune(1, 20);
  expect(await store.get(['doi:a', 'doi:b', 'doi:c', 'doi:d'])).toEqual([entry('doi:b', 20)]);
});

test('counts, and knows when the oldest was got', async () => {
  expect(await store.size()).toEqual({ count: 0, oldestAt: null });
  await store.put([entry('doi:a', 30), entry('doi:b', 10), entry('doi:c', 20)]);
  expect(await store.size()).toEqual({ count: 3, oldestAt: 10 });
});

test('forgets everything', async () => {
  await store.put([entry('doi:a', 1)]);
  await store.clear();
  expect(await store.get(['doi:a'])).toEqual([]);
});

test('is there again when the background begins anew', async () => {
  await store.put([entry('doi:a', 1)]);
  expect(await indexedDbStore(name).get(['doi:a'])).toEqual([entry('doi:a', 1)]);
});

test('makes way for who wants to delete it, and opens it anew', async () => {
  await store.put([entry('doi:a', 1)]);
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onblocked = () => reject(new Error('It was not let go.'));
  });
  expect(await store.get(['doi:a'])).toEqual([]);
  await store.put([entry('doi:b', 1)]);
  expect(await store.get(['doi:b'])).toHaveLength(1);
});

test("keeps a look-up's answers, asked with the browser's own fetch", async () => {
  const work = { DOI: '10.5555/a,b', title: ['Made up'], type: 'journal-article' };
  const answer = JSON.stringify({ status: 'ok', 'message-type': 'work', message: work });
  const asked: string[] = [];
  const crossref = createCrossref({
    fetch: (address, init) => {
      asked.push(address);
      return fetch(`data:application/json,${encodeURIComponent(answer)}`, init);
    },
    mailto: null,
    now: () => Date.UTC(2026, 10, 25),
    cache: store,
  });
  const look = () => crossref.look([{ id: 1, doi: '10.5555/A,B', text: null }], new AbortController().signal);
  const first = await look();
  expect(first).toMatchObject([{ id: 1, status: { state: 'found', work: { title: 'Made up' } } }]);
  expect(await look()).toEqual(first);
  expect(asked).toEqual(['https://api.crossref.org/works/10.5555%2Fa%2Cb']);
  await crossref.clear();
  expect(await store.get(['doi:10.5555/a,b'])).toEqual([]);
});
