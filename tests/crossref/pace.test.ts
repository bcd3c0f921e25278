import { describe, expect, test } from 'vitest';
import { asking, madeUp } from './client.ts';

const works = Array.from({ length: 90 }, (_, number) => madeUp(number));
const LISTS = works.map(({ DOI }) => DOI);
/** Each goes by itself. */
const SINGLES = Array.from({ length: 12 }, (_, number) => `10.5555/made;up.${number}`);

const gaps = (instants: readonly number[]) =>
  instants.slice(1).map((at, index) => at - (instants[index] ?? 0));

describe('the public pool', () => {
  test('gets one list a second, one at a time', async () => {
    const { dois, sentAt, server } = await asking({ serve: { works } });
    await dois(...LISTS);
    expect(gaps(sentAt)).toEqual([1000, 1000, 1000, 1000]);
    expect(server.busiest()).toBe(1);
  });

  test('gets five single records a second, one at a time', async () => {
    const { dois, sentAt, server } = await asking();
    await dois(...SINGLES);
    expect(gaps(sentAt)).toEqual(Array.from({ length: 11 }, () => 200));
    expect(server.busiest()).toBe(1);
  });
});

describe('the polite pool', () => {
  const mailto = 'reader@example.org';

  test('gets three lists a second, at most three at once', async () => {
    const { dois, sentAt, server } = await asking({ mailto, serve: { works } });
    await dois(...LISTS);
    for (const gap of gaps(sentAt)) expect(gap).toBeGreaterThanOrEqual(1000 / 3);
    expect(server.busiest()).toBeLessThanOrEqual(3);
  });

  test('gets ten single records a second, at most three at once', async () => {
    const { dois, sentAt, server } = await asking({ mailto });
    await dois(...SINGLES);
    for (const gap of gaps(sentAt)) expect(gap).toBeGreaterThanOrEqual(100);
    expect(server.busiest()).toBeLessThanOrEqual(3);
    expect((sentAt.at(-1) ?? 0) - (sentAt[0] ?? 0)).toBeLessThan(12 * 200);
  });
});

describe('limits that Crossref names', () => {
  test.each([
    ['slower ones are kept', { 'x-rate-limit-limit': '2', 'x-rate-limit-interval': '1s' }, 500],
    ['longer intervals too', { 'x-rate-limit-limit': '1', 'x-rate-limit-interval': '3s' }, 3000],
    ['faster ones are ignored', { 'x-rate-limit-limit': '50', 'x-rate-limit-interval': '1s' }, 200],
    ['none can be made out', { 'x-rate-limit-limit': 'many', 'x-rate-limit-interval': '1s' }, 200],
    ['none at all', { 'x-rate-limit-limit': '0', 'x-rate-limit-interval': '0s' }, 200],
    [
      'more than ten seconds are not waited',
      { 'x-rate-limit-limit': '1', 'x-rate-limit-interval': '86400s' },
      10_000,
    ],
  ])('%s', async (_, headers, spacing) => {
    const { dois, sentAt } = await asking({ serve: { headers } });
    await dois(...SINGLES.slice(0, 4));
    // The first answer is the first to say so.
    expect(gaps(sentAt).slice(1)).toEqual([spacing, spacing]);
  });

  test('fewer at once', async () => {
    const headers = { 'x-concurrency-limit': '1' };
    const { dois, server } = await asking({ mailto: 'reader@example.org', serve: { headers } });
    await dois(SINGLES[0] ?? '');
    const before = server.busiest();
    await dois(...SINGLES.slice(1));
    expect(before).toBe(1);
    expect(server.busiest()).toBe(1);
  });
});

test('two look-ups at a time share the pace', async () => {
  const { dois, sentAt, server } = await asking();
  await Promise.all([dois(...SINGLES.slice(0, 3)), dois(...SINGLES.slice(3, 6))]);
  expect(gaps(sentAt)).toEqual([200, 200, 200, 200, 200]);
  expect(server.busiest()).toBe(1);
});

const YEARS = 10 * 365 * 86_400_000;

describe.each([
  ['back', -YEARS],
  ['forward', YEARS],
])('a clock that is set %s', (_, by) => {
  test('neither stops us nor lets us hurry', async () => {
    const { dois, clock } = await asking();
    await dois(...SINGLES.slice(0, 2));
    clock.set(by);
    await dois(...SINGLES.slice(2, 4));
    // All of them by 200 ms apart, and nothing else was waited for.
    expect(clock.waits).toEqual([200, 200, 200]);
  });

  test('does not change for how long Crossref asked to be left alone', async () => {
    const { doi, clock, server } = await asking();
    server.always({ kind: 'status', status: 429, retryAfter: '600' });
    await doi(SINGLES[0] ?? '');
    server.always(null);
    const asked = server.requests.length;
    clock.set(by);
    clock.pass(590_000);
    const busy = await doi(SINGLES[1] ?? '');
    expect(busy).toMatchObject({ state: 'no-answer', why: 'busy' });
    // Told by the clock that the reader sees.
    expect(busy).toMatchObject({ retryAfter: new Date(clock.now() + 10_000).toISOString() });
    expect(server.requests.length).toBe(asked);
    clock.pass(10_000);
    expect(await doi(SINGLES[1] ?? '')).not.toMatchObject({ state: 'no-answer' });
  });
});
