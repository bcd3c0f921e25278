import { describe, expect, test } from 'vitest';
import type { AnswerStore } from '../../lib/crossref/types.ts';
import { asking, DAY, madeUp, START } from './client.ts';

const MICE = '10.1371/journal.pone.0033693';
const NOT_THERE = '10.1371/notarealdoi';
const TEXT =
  'Lieber RL, et al. Growth hormone secretagogue increases muscle strength during remobilization after canine hindlimb immobilization. J Orthop Res. 1997.';
const NOTHING = 'Okafor A. A made up study of made up people. J Made Up. 2018;1:2.';

describe('an answer that is young enough is given without asking', () => {
  test('for a week, with the day on which it was got', async () => {
    const { doi, server, clock } = await asking();
    const first = await doi(MICE);
    clock.pass(7 * DAY - 1);
    expect(await doi(MICE.toUpperCase())).toEqual(first);
    expect(first).toMatchObject({ asked: '2026-11-25' });
    expect(server.requests).toHaveLength(1);
    clock.pass(1);
    expect(await doi(MICE)).toMatchObject({ state: 'found', asked: '2026-12-02' });
    expect(server.requests).toHaveLength(2);
  });

  test('for a day where nothing was there', async () => {
    const { doi, text, server, clock } = await asking();
    expect(await doi(NOT_THERE)).toMatchObject({ state: 'not-there' });
    expect(await text(NOTHING)).toMatchObject({ state: 'nothing-like-it' });
    clock.pass(DAY / 2);
    expect(await doi(NOT_THERE)).toMatchObject({ state: 'not-there', asked: '2026-11-25' });
    expect(await text(NOTHING)).toMatchObject({ state: 'nothing-like-it', asked: '2026-11-25' });
    expect(server.requests).toHaveLength(2);
    clock.pass(DAY);
    expect(await doi(NOT_THERE)).toMatchObject({ state: 'not-there', asked: '2026-11-27' });
    expect(server.requests).toHaveLength(3);
  });

  test('for a reference, however it is punctuated', async () => {
    const { text, server } = await asking();
    const first = await text(TEXT);
    expect(first).toMatchObject({ state: 'found', by: 'likeness' });
    expect(await text(TEXT.replaceAll('. ', ' – ').toUpperCase())).toEqual(first);
    expect(server.requests).toHaveLength(1);
  });

  test('told as progress at once', async () => {
    const { crossref, doi, server } = await asking();
    await doi(MICE);
    server.always({ kind: 'status', status: 500 });
    const told: number[][] = [];
    const queries = [NOT_THERE, MICE].map((one, id) => ({ id, doi: one, text: null }));
    await crossref.look(queries, new AbortController().signal, (answers) =>
      told.push(answers.map(({ id }) => id)),
    );
    expect(told).toEqual([[1], [0]]);
  });
});

describe('an old answer', () => {
  test('is given with its old day where there is no new one', async () => {
    const { doi, server, clock } = await asking();
    const first = await doi(MICE);
    clock.pass(30 * DAY);
    server.always({ kind: 'portal' });
    expect(await doi(MICE)).toEqual(first);
    expect(first).toMatchObject({ asked: '2026-11-25' });
    server.always(null);
    expect(await doi(MICE)).toMatchObject({ asked: '2026-12-25' });
  });

  test('is asked for again where it is from the future: the clock was set back', async () => {
    const { doi, server, clock } = await asking();
    await doi(MICE);
    clock.set(-2 * DAY);
    expect(await doi(MICE)).toMatchObject({ asked: '2026-11-23' });
    expect(server.requests).toHaveLength(2);
  });
});

describe('what is kept', () => {
  test('is never a failure', async () => {
    const { doi, server, store } = await asking();
    server.always({ kind: 'portal' });
    await doi(MICE);
    expect(store.entries.size).toBe(0);
    server.always(null);
    expect(await doi(MICE)).toMatchObject({ state: 'found' });
  });

  test('is bounded, and the oldest go', async () => {
    const works = Array.from({ length: 30 }, (_, number) => madeUp(number));
    const { dois, store } = await asking({ serve: { works } });
    for (let number = 0; number < 1999; number++)
      await store.put([{ key: `doi:10.5555/old.${number}`, gotAt: number, status: null }]);
    await dois(...works.map(({ DOI }) => DOI));
    expect(store.entries.size).toBe(2000);
    expect(store.entries.has('doi:10.5555/made-up.29')).toBe(true);
    expect(store.entries.has('doi:10.5555/old.28')).toBe(false);
    expect(store.entries.has('doi:10.5555/old.29')).toBe(true);
  });

  test('is counted, with the day of the oldest', async () => {
    const { doi, crossref, clock } = await asking();
    expect(await crossref.kept()).toEqual({ count: 0, oldest: null });
    await doi(MICE);
    clock.pass(2 * DAY);
    await doi(NOT_THERE);
    expect(await crossref.kept()).toEqual({ count: 2, oldest: '2026-11-25' });
  });

  test('can be forgotten', async () => {
    const { doi, crossref, server, store } = await asking();
    await doi(MICE);
    await crossref.clear();
    expect(store.entries.size).toBe(0);
    await doi(MICE);
    expect(server.requests).toHaveLength(2);
  });

  test.each([
    ['nothing', null],
    ['a word', 'found'],
    ['another state', { state: 'retracted', asked: '2026-11-25' }],
    ['a failure', { state: 'no-answer', why: 'busy', retryAfter: null }],
    ['no day', { state: 'not-there', asked: 'yesterday' }],
    ['a work without notices', { state: 'found', by: 'doi', asked: '2026-11-25', work: { doi: MICE } }],
  ])('is ignored where it is not ours: %s', async (_, status) => {
    const { doi, store } = await asking();
    await store.put([{ key: `doi:${MICE}`, gotAt: START, status }]);
    expect(await doi(MICE)).toMatchObject({ state: 'found', work: { title: expect.any(String) } });
  });

  test('nothing, where nothing can be kept', async () => {
    const never = () => Promise.reject(new DOMException('Not here.', 'InvalidStateError'));
    const cache: AnswerStore = { get: never, put: never, prune: never, size: never, clear: never };
    const { doi, crossref, server } = await asking({ cache });
    expect(await doi(MICE)).toMatchObject({ state: 'found' });
    expect(await doi(MICE)).toMatchObject({ state: 'found' });
    expect(server.requests).toHaveLength(2);
    expect(await crossref.kept()).toEqual({ count: 0, oldest: null });
  });
});
