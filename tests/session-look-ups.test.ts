import { describe, expect, it, vi } from 'vitest';
import { MOST_ASKED, type SourceStatus } from '../lib/core/types/index.ts';
import { createLookUps, type LookUpOptions } from '../lib/session/look-ups.ts';
import type { LookUpQuery, LookUpResult } from '../lib/session/types.ts';
import { pageReference } from './page-reference.ts';

const NOT_THERE: SourceStatus = { state: 'not-there', asked: '2026-11-25' };
const OFFLINE: SourceStatus = { state: 'no-answer', why: 'offline', retryAfter: null };
const all = (queries: readonly LookUpQuery[], status: SourceStatus = NOT_THERE): LookUpResult => ({
  on: true,
  answers: queries.map(({ id }) => ({ id, status })),
});
const withDois = (count: number, name = 'a') =>
  Array.from({ length: count }, (_, i) => pageReference({ id: i + 1, doi: `10.5555/${name}.${i}` }));
const settled = () => new Promise((resolve) => setTimeout(resolve));

function setUp(lookUp: LookUpOptions['lookUp']) {
  const end = new AbortController();
  const sent: (readonly LookUpQuery[])[] = [];
  const onChange = vi.fn();
  const lookUps = createLookUps({
    lookUp(queries) {
      sent.push(queries);
      return lookUp(queries);
    },
    later: (then) => void Promise.resolve().then(then),
    onChange,
    signal: end.signal,
  });
  return { lookUps, sent, onChange, end, asked: () => sent.flat() };
}

describe('whether look-ups are on', () => {
  it('is known before the first answer comes', async () => {
    const { lookUps, onChange } = setUp(async (queries) =>
      queries.length === 0 ? { on: true, answers: [] } : new Promise<never>(() => undefined),
    );
    lookUps.ask(withDois(1));
    await settled();
    expect([lookUps.state(), onChange.mock.calls.length]).toEqual(['asking', 1]);
  });

  it.each<[string, LookUpResult]>([
    ['off', { on: false, answers: [] }],
    ['private', { on: false, why: 'private', answers: [] }],
  ])('%s: nothing of the page is told to the background', async (state, result) => {
    const { lookUps, asked } = setUp(async () => result);
    const [reference] = withDois(1);
    lookUps.ask([reference!]);
    await settled();
    expect([lookUps.state(), asked(), lookUps.statusOf(reference!)]).toEqual([state, [], undefined]);
  });

  it('is not taken for off where nobody answers', async () => {
    const { lookUps, onChange, sent } = setUp(() => Promise.reject(new Error('gone')));
    lookUps.ask(withDois(1));
    await settled();
    expect([lookUps.state(), sent.length, onChange.mock.calls.length]).toEqual(['failed', 2, 1]);
  });
});

describe('a background that ends half way', () => {
  it('is asked once more', async () => {
    let ended = false;
    const { lookUps } = setUp(async (queries) => {
      if (queries.length > 0 && !ended) {
        ended = true;
        throw new Error('gone');
      }
      return all(queries);
    });
    const references = withDois(12);
    lookUps.ask(references);
    await settled();
    expect(lookUps.state()).toBe('on');
    expect(references.map(lookUps.statusOf)).toEqual(references.map(() => NOT_THERE));
  });

  it('leaves look-ups on and the questions open', async () => {
    const { lookUps, sent } = setUp(async (queries) => {
      if (queries.length > 0) throw new Error('gone');
      return all(queries);
    });
    const references = withDois(12);
    lookUps.ask(references);
    await settled();
    expect([lookUps.state(), sent.length]).toEqual(['on', 3]);
    for (const reference of references)
      expect(lookUps.statusOf(reference)).toMatchObject({ state: 'no-answer', why: 'interrupted' });
  });

  it('is not asked again when the page is gone', async () => {
    const { lookUps, sent, end } = setUp(async (queries) => all(queries));
    lookUps.ask(withDois(30));
    end.abort();
    await settled();
    expect(sent.length).toBe(1);
  });
});

describe('how much is asked', () => {
  it('is bounded for a page, however many sources it prints, and prints anew', async () => {
    const { lookUps, asked } = setUp(async (queries) => all(queries));
    const references = withDois(MOST_ASKED + 1);
    lookUps.ask(references);
    await settled();
    lookUps.ask(withDois(MOST_ASKED, 'b'));
    await settled();
    expect(asked().length).toBe(MOST_ASKED);
    expect(lookUps.statusOf(references.at(-1)!)).toMatchObject({ state: 'no-answer', why: 'too-many' });
  });

  it('is one question a source, and a few where it fails', async () => {
    const { lookUps, asked } = setUp(async (queries) => all(queries, OFFLINE));
    for (let i = 0; i < 10; i++) {
      lookUps.ask(withDois(1));
      await settled();
    }
    expect(asked().length).toBe(3);
  });

  it('are words only where there is no name for it, and no more than are compared', async () => {
    const { lookUps, asked } = setUp(async (queries) => all(queries));
    const text = `Fern A. ${'sore backs '.repeat(500)}`;
    lookUps.ask([
      pageReference({ id: 1, text, doi: '10.5555/a' }),
      pageReference({ id: 2, text, referenceId: 'ember' }),
      pageReference({ id: 3, text }),
      pageReference({ id: 4, text: 'Fern A. 2019.' }),
      pageReference({ id: 5, text: `https://clinic.example/${'a'.repeat(40)}` }),
      pageReference({ id: 6, text, place: 'link' }),
    ]);
    await settled();
    expect(asked().map((query) => query.text)).toEqual([null, null, text.slice(0, 1_000)]);
  });
});

describe('a page that comes back from the browser’s cache', () => {
  it('forgets what was answered where look-ups were turned off meanwhile', async () => {
    let on = true;
    const { lookUps, onChange } = setUp(async (queries) => (on ? all(queries) : { on: false, answers: [] }));
    const [reference] = withDois(1);
    lookUps.ask([reference!]);
    await settled();
    expect(lookUps.statusOf(reference!)).toEqual(NOT_THERE);
    on = false;
    onChange.mockClear();
    await lookUps.comeBack();
    expect([lookUps.state(), lookUps.statusOf(reference!), onChange.mock.calls.length]).toEqual([
      'off',
      undefined,
      1,
    ]);
  });

  it('keeps it where they are on, and asks nobody where they never were', async () => {
    const { lookUps } = setUp(async (queries) => all(queries));
    const [reference] = withDois(1);
    lookUps.ask([reference!]);
    await settled();
    await lookUps.comeBack();
    expect(lookUps.statusOf(reference!)).toEqual(NOT_THERE);
    const never = setUp(async () => ({ on: false, answers: [] }));
    await never.lookUps.comeBack();
    expect(never.sent).toEqual([]);
  });
});
