import { describe, expect, it } from 'vitest';
import { createDataDesk, type DataState } from '../lib/settings/data-desk.ts';
import type { OptionsTold } from '../lib/settings/options-told.ts';

const STORE = { settings: { version: 1, on: true }, 'pack:mine': { pack: { id: 'mine', title: 'é' } } };

function setUp(
  broken: Partial<Record<'read' | 'clear' | 'saved' | 'kept' | 'forget' | 'consent', string>> = {},
) {
  let store: Record<string, unknown> = { ...STORE };
  let answers = 3;
  let saved = 2;
  let consent = true;
  const breakAt = (step: keyof typeof broken): void => {
    const reason = broken[step];
    if (reason !== undefined) throw new Error(reason);
  };
  const states: DataState[] = [];
  const told: OptionsTold[] = [];
  const desk = createDataDesk({
    async readStore() {
      breakAt('read');
      return store;
    },
    async clearStore() {
      breakAt('clear');
      store = {};
    },
    saved: async () => ({ count: saved }),
    async clearSaved() {
      breakAt('saved');
      saved = 0;
    },
    async kept() {
      breakAt('kept');
      return { count: answers };
    },
    async forget() {
      breakAt('forget');
      answers = 0;
    },
    async takeBackConsent() {
      breakAt('consent');
      consent = false;
    },
    onChange: (state) => states.push(state),
    onTold: (one) => told.push(one),
  });
  return {
    desk,
    told,
    last: () => states.at(-1),
    store: () => store,
    answers: () => answers,
    consent: () => consent,
  };
}

describe('what is kept', () => {
  it('is counted, with its size in bytes', async () => {
    const { desk, last } = setUp();
    await desk.refresh();
    expect(last()).toEqual({
      settingsBytes: 23,
      // Of a letter that takes two bytes, both count.
      packs: { count: 1, bytes: 35 },
      saved: { count: 2 },
      answers: { count: 3 },
      seen: null,
      asked: false,
    });
  });

  it('is told as far as it can be', async () => {
    const { desk, last, told } = setUp({ kept: 'the background is gone' });
    await desk.refresh();
    expect([last()?.answers, last()?.packs.count, told]).toEqual([null, 1, []]);
  });

  it('can be seen, all of it, and put away', async () => {
    const { desk, last } = setUp();
    await desk.see(true);
    expect(JSON.parse(last()?.seen ?? '')).toEqual(STORE);
    await desk.see(false);
    expect(last()?.seen).toBeNull();
  });

  it('can be taken along as a file', async () => {
    const { desk, told } = setUp();
    const file = await desk.exported();
    expect(file?.name).toBe('behind-the-claim-data.json');
    expect(JSON.parse(file?.text ?? '')).toEqual(STORE);
    expect(told).toEqual([{ kind: 'exported' }]);
  });

  it('is no file where it cannot be read', async () => {
    const { desk, told } = setUp({ read: 'the store is locked' });
    expect(await desk.exported()).toBeNull();
    expect(told).toEqual([{ kind: 'failed', reason: 'the store is locked' }]);
  });
});

describe('deleting all', () => {
  it('is asked first, and can be taken back', async () => {
    const { desk, last, store } = setUp();
    await desk.ask(true);
    expect(last()?.asked).toBe(true);
    await desk.ask(false);
    expect([last()?.asked, store()]).toEqual([false, STORE]);
  });

  it('leaves nothing, and tells it', async () => {
    const { desk, last, store, answers, consent, told } = setUp();
    await desk.see(true);
    await desk.ask(true);
    await desk.deleteAll();
    expect([store(), answers(), consent(), told]).toEqual([{}, 0, false, [{ kind: 'deleted' }]]);
    expect(last()).toEqual({
      settingsBytes: 0,
      packs: { count: 0, bytes: 0 },
      saved: { count: 0 },
      answers: { count: 0 },
      seen: null,
      asked: false,
    });
  });

  it.each(['clear', 'saved', 'forget', 'consent'] as const)(
    'is not said to be done where it failed: %s',
    async (step) => {
      const { desk, store, told } = setUp({ [step]: 'no store' });
      await desk.deleteAll();
      expect([store(), told]).toEqual([STORE, [{ kind: 'failed', reason: 'no store' }]]);
    },
  );
});
