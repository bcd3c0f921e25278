import { beforeEach, describe, expect, it } from 'vitest';
import { createListDesk, type ListDesk, type ListState } from '../../lib/saved/list-desk.ts';
import type { SavedTold } from '../../lib/saved/told.ts';
import type { SavedStore } from '../../lib/saved/types.ts';
import { pageRecord } from '../page-record.ts';
import { memoryStore } from './memory-store.ts';

const at = (path: string, readAt: string, title = path) =>
  pageRecord({ address: `https://clinic.example/${path}`, title, readAt });
const keyOf = (path: string) => `https://clinic.example/${path}`;

let store: SavedStore;
let desk: ListDesk;
let state: ListState;
let told: SavedTold | null;
let news: number;

beforeEach(async () => {
  store = memoryStore();
  news = 0;
  await store.save(at('knees', '2026-05-01T00:00:00.000Z', 'Knees'));
  await store.save(at('backs', '2026-05-03T00:00:00.000Z', 'Backs'));
  await store.save(at('hair', '2026-05-02T00:00:00.000Z', 'Hair'));
  desk = createListDesk({
    store,
    room: async () => ({ used: 5, most: 10, lasting: false }),
    makeLasting: async () => false,
    tell: () => void news++,
    onChange: (next) => {
      state = next;
    },
    onTold: (next) => {
      told = next;
    },
  });
  await desk.refresh();
});

const titles = () => state.pages.map(({ title }) => title);

describe('the list of saved pages', () => {
  it('has the one saved last first', () => {
    expect(titles()).toEqual(['Backs', 'Hair', 'Knees']);
    expect(state).toMatchObject({ total: 3, unreadable: 0, offer: null, room: { used: 5, most: 10 } });
  });

  it('is searched', () => {
    desk.look({ text: 'hair' });
    expect(titles()).toEqual(['Hair']);
    expect(state.total).toBe(3);
    desk.look({ text: '' });
    expect(titles()).toHaveLength(3);
  });

  it('keeps what was chosen when something else is looked for', () => {
    desk.choose([keyOf('knees'), keyOf('hair')], true);
    desk.look({ text: 'backs' });
    desk.choose([keyOf('hair')], false);
    expect([...state.chosen]).toEqual([keyOf('knees')]);
    expect(state.picked.map(({ title }) => title)).toEqual(['Knees']);
  });

  it('deletes pages, says so, and puts them back as they were', async () => {
    const before = await store.page(keyOf('knees'));
    desk.choose([keyOf('knees'), keyOf('hair')], true);
    await desk.remove([...state.chosen]);
    expect(titles()).toEqual(['Backs']);
    expect(told).toEqual({ kind: 'deleted', pages: 2, title: 'Knees' });
    expect(state.offer).toEqual({ pages: 2, title: 'Knees', firstKey: keyOf('knees') });
    expect(state.chosen.size).toBe(0);
    expect(await store.record('s1')).toBeNull();
    await desk.putBack();
    expect(titles()).toEqual(['Backs', 'Hair', 'Knees']);
    expect(await store.page(keyOf('knees'))).toEqual(before);
    expect(await store.record('s1')).not.toBeNull();
    expect([state.offer, told]).toEqual([null, { kind: 'put-back', pages: 2, title: 'Knees' }]);
    expect(news).toBe(2);
  });

  it('puts a page back beside what was saved of it meanwhile', async () => {
    await store.annotate(keyOf('knees'), { tags: ['old'], note: 'Before.' });
    await desk.remove([keyOf('knees')]);
    await store.save(at('knees', '2026-06-01T00:00:00.000Z', 'Knees anew'));
    await desk.putBack();
    const page = await store.page(keyOf('knees'));
    expect(page).toMatchObject({ title: 'Knees anew', tags: ['old'], note: 'Before.' });
    expect(page?.snapshots.map(({ id }) => id)).toEqual(['s1', 's4']);
  });

  it('puts back once, however often it is pressed', async () => {
    await desk.remove([keyOf('knees')]);
    await Promise.all([desk.putBack(), desk.putBack()]);
    expect(titles()).toEqual(['Backs', 'Hair', 'Knees']);
    expect(told).toEqual({ kind: 'put-back', pages: 1, title: 'Knees' });
  });

  it('still puts back what was deleted last where another tab has deleted a page before', async () => {
    await desk.remove([keyOf('knees')]);
    await store.remove([keyOf('hair')]);
    await desk.remove([keyOf('hair')]);
    expect([state.offer?.title, told]).toEqual(['Knees', null]);
    expect(titles()).toEqual(['Backs']);
  });

  it('goes on telling what was done last when it is read anew', async () => {
    await desk.remove([keyOf('knees')]);
    await desk.refresh();
    expect(told).toEqual({ kind: 'deleted', pages: 1, title: 'Knees' });
  });

  it('stops looking for a tag that no page has any more', async () => {
    await store.annotate(keyOf('hair'), { tags: ['to ask'], note: '' });
    await desk.refresh();
    desk.look({ tag: 'to ask' });
    expect(titles()).toEqual(['Hair']);
    await desk.remove([keyOf('hair')]);
    expect(state.query.tag).toBeNull();
    expect(titles()).toEqual(['Backs', 'Knees']);
  });

  it('says that the browser did not agree to keep it', async () => {
    await desk.makeLasting();
    expect(told).toEqual({ kind: 'not-lasting' });
  });
});

describe('where the store fails', () => {
  const failing = (error: unknown) => {
    const fail = async (): Promise<never> => {
      throw error;
    };
    return createListDesk({
      store: { list: fail, remove: fail, restore: fail },
      room: fail,
      makeLasting: fail,
      tell: () => undefined,
      onChange: (next) => {
        state = next;
      },
      onTold: (next) => {
        told = next;
      },
    });
  };

  it('says what the browser said', async () => {
    await failing(new Error('A mutation operation was attempted')).refresh();
    expect(told).toEqual({ kind: 'failed', reason: 'A mutation operation was attempted' });
  });

  it('tells a full disk apart', async () => {
    await failing(new DOMException('Full', 'QuotaExceededError')).remove(['a']);
    expect(told).toEqual({ kind: 'no-room' });
  });

  it('lists the pages also where the browser does not tell how much room there is', async () => {
    const still = createListDesk({
      store,
      room: () => Promise.reject(new Error('no')),
      makeLasting: async () => true,
      tell: () => undefined,
      onChange: (next) => {
        state = next;
      },
      onTold: () => undefined,
    });
    await still.refresh();
    expect([state.total, state.room]).toEqual([3, null]);
  });
});
