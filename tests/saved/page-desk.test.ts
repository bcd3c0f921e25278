import { beforeEach, describe, expect, it } from 'vitest';
import { createPageDesk, type PageDesk, type PageState } from '../../lib/saved/page-desk.ts';
import type { SavedTold } from '../../lib/saved/told.ts';
import type { SavedStore } from '../../lib/saved/types.ts';
import { pageRecord, recordedClaim } from '../page-record.ts';
import { memoryStore } from './memory-store.ts';

const KEY = 'https://clinic.example/knees';
const APRIL = '2026-04-01T08:00:00.000Z';
const MAY = '2026-05-01T08:00:00.000Z';
const JUNE = '2026-06-01T08:00:00.000Z';

const record = (readAt: string, ...words: string[]) =>
  pageRecord({
    readAt,
    sha256: readAt.replace(/\D/g, '').padEnd(64, '0'),
    claims: words.map((text) => recordedClaim({ text })),
  });

let store: SavedStore;
let desk: PageDesk;
let state: PageState | null;
let told: SavedTold | null;

beforeEach(async () => {
  store = memoryStore();
  await store.save(record(APRIL, 'PRP cures knee pain.'));
  await store.save(record(MAY, 'PRP cures knee pain.', 'PRP may rebuild a worn knee.'));
  await store.save(record(JUNE, 'PRP may rebuild a worn knee.'));
  desk = createPageDesk({
    store,
    tell: () => undefined,
    onChange: (next) => {
      state = next;
    },
    onTold: (next) => {
      told = next;
    },
  });
  await desk.open(KEY);
});

const kinds = () => state?.changes?.changes.map(({ kind }) => kind);

describe('a saved page', () => {
  it('opens as it was last, held against the time before', () => {
    expect([state?.shown.readAt, state?.against?.readAt]).toEqual([JUNE, MAY]);
    expect(state?.record?.claims.map(({ text }) => text)).toEqual(['PRP may rebuild a worn knee.']);
    expect(kinds()).toEqual(['removed']);
  });

  it('is shown as it was at another time', async () => {
    await desk.show('s2');
    expect([state?.shown.readAt, state?.against?.readAt]).toEqual([MAY, APRIL]);
    expect(kinds()).toEqual(['added']);
  });

  it('is held against a time that is chosen, the earlier one always first', async () => {
    await desk.holdAgainst('s1');
    expect(state?.against?.readAt).toBe(APRIL);
    expect(kinds()?.toSorted()).toEqual(['added', 'removed']);
    await desk.show('s1');
    expect(state?.against?.readAt).toBe(MAY);
    expect(kinds()).toEqual(['added']);
  });

  it('loses one of its times, and gets it back', async () => {
    await desk.removeSnapshot('s2');
    expect(state?.page.snapshots.map(({ id }) => id)).toEqual(['s1', 's3']);
    expect(state?.offer).toEqual({ readAt: MAY });
    expect(told).toEqual({ kind: 'snapshot-deleted', readAt: MAY });
    await desk.putBack();
    expect(state?.page.snapshots.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
    expect([state?.offer, told]).toEqual([null, { kind: 'snapshot-put-back', readAt: MAY }]);
  });

  it('stays in the order in which it was saved, whatever the clock was set to', async () => {
    const early = '2011-01-01T08:00:00.000Z';
    const words = 'PRP regrows everything.';
    await store.save(record(early, words));
    await store.save(record(early, words));
    await desk.refresh();
    expect(state?.shown.id).toBe('s5');
    await desk.show('s4');
    // It was saved after June's, which its time does not say.
    expect([state?.against?.readAt, state?.isAgainstFirst]).toEqual([JUNE, true]);
    expect(state?.changes?.changes.find(({ kind }) => kind === 'added')).toMatchObject({
      now: { text: words },
    });
    for (const id of ['s4', 's1', 's5']) {
      await desk.removeSnapshot(id);
      await store.save(record(MAY));
      await desk.putBack();
    }
    expect(state?.page.snapshots.map(({ id }) => id)).toEqual([
      's1',
      's2',
      's3',
      's4',
      's5',
      's6',
      's7',
      's8',
    ]);
  });

  it('goes with its last time', async () => {
    for (const id of ['s1', 's2', 's3']) await desk.removeSnapshot(id);
    expect(state).toBeNull();
    expect(await store.page(KEY)).toBeNull();
  });

  it('keeps the reader’s tags and note, also when it is saved again', async () => {
    await desk.annotate(KEY, { tags: ['visited'], note: 'Asked them.' });
    expect(told).toEqual({ kind: 'annotated' });
    await store.save(record('2026-07-01T08:00:00.000Z'));
    await desk.refresh();
    expect(state?.page).toMatchObject({ tags: ['visited'], note: 'Asked them.' });
  });

  it('is said to be gone where it is not kept', async () => {
    await desk.open('https://elsewhere.example/');
    expect(state).toBeNull();
  });
});
