import { describe, expect, test, vi } from 'vitest';
import { asking, START } from './client.ts';
import { serveCrossref } from './replay-server.ts';
import type { Trouble } from './trouble.ts';

const MICE = '10.1371/journal.pone.0033693';
/** Goes by itself, to `/works/{doi}`. */
const SINGLE = '10.1002/(sici)1097-0274(199909)36:1+<1::aid-ajim2>3.0.co;2-0';
const TEXT = 'Okafor A, Lind B. A made up study of a made up treatment. J Made Up. 2018;1:2.';

const status = (code: number, more: { retryAfter?: string; text?: string } = {}): Trouble => ({
  kind: 'status',
  status: code,
  ...more,
});

/** A promise that is fulfilled from outside. */
function deferred() {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve: () => resolve() };
}

describe('whatever goes wrong is an answer', () => {
  const rows: readonly (readonly [string, Trouble, string])[] = [
    ['a refusal', status(403), 'refused'],
    ['a broken server', status(500), 'failed'],
    ['another broken server', status(502), 'failed'],
    ['a server that is being mended', status(503), 'busy'],
    ['too many requests', status(429), 'busy'],
    ['half a body', { kind: 'half' }, 'not-crossref'],
    ['other JSON', { kind: 'other-json' }, 'not-crossref'],
    ['no JSON', status(200, { text: 'Resource found.' }), 'not-crossref'],
    ['nothing at all', status(200, { text: '' }), 'not-crossref'],
    ["a network's login page", { kind: 'portal' }, 'not-crossref'],
    ['a login page that says so', status(511, { text: '<html>' }), 'not-crossref'],
    ['a page for 404', status(404, { text: '<!doctype html><title>Not here</title>' }), 'not-crossref'],
    ['a token that is asked for', status(401), 'failed'],
    ['what cannot be answered', { kind: 'invalid' }, 'failed'],
  ];
  test.each(rows)('%s', async (_, trouble, why) => {
    const { server, doi, text } = await asking();
    server.always(trouble);
    for (const answer of [await doi(SINGLE), await doi(MICE), await text(TEXT)])
      expect(answer).toMatchObject({ state: 'no-answer', why });
  });

  test('a redirect, which is not followed', async () => {
    const elsewhere = await serveCrossref();
    const { server, doi } = await asking();
    server.always({ kind: 'redirect', to: `${elsewhere.base}/works/${MICE}` });
    expect(await doi(SINGLE)).toMatchObject({ state: 'no-answer', why: 'not-crossref' });
    expect(await doi(MICE)).toMatchObject({ state: 'no-answer', why: 'not-crossref' });
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  test('a redirect, as browsers hide it', async () => {
    const hidden = { status: 0, type: 'opaqueredirect', headers: new Headers(), text: async () => '' };
    // What a browser's `fetch` gives cannot be made by hand: a Response cannot have the status 0.
    const { doi } = await asking({ fetch: async () => hidden as unknown as Response });
    expect(await doi(MICE)).toMatchObject({ state: 'no-answer', why: 'not-crossref' });
  });

  test('silence', async () => {
    const { server, doi } = await asking({ timeoutMs: 30 });
    server.always({ kind: 'silence' });
    expect(await doi(MICE)).toEqual({ state: 'no-answer', why: 'timeout', retryAfter: null });
  });

  test('nobody there', async () => {
    const gone = await serveCrossref();
    await gone.close();
    const { doi } = await asking({ base: gone.base });
    expect(await doi(MICE)).toEqual({ state: 'no-answer', why: 'offline', retryAfter: null });
  });

  test('works that cannot be read: one of them is not taken for a clean one', async () => {
    const odd = { DOI: MICE, title: ['Odd'], 'updated-by': [{ type: 'retraction' }] };
    const { doi } = await asking({ serve: { works: [odd] } });
    expect(await doi(MICE)).toMatchObject({ state: 'no-answer', why: 'not-crossref' });
  });
});

describe('what is not there', () => {
  test.each(['text/plain', 'application/json;charset=utf-8'])(
    'is said in plain text, as %s',
    async (type) => {
      const { doi } = await asking({
        fetch: async () =>
          new Response('Resource not found.', { status: 404, headers: { 'content-type': type } }),
      });
      expect(await doi(SINGLE)).toEqual({ state: 'not-there', asked: '2026-11-25' });
    },
  );
});

describe('a busy server', () => {
  test.each([
    ['in seconds', '4'],
    ['as a date', new Date(START + 4000).toUTCString()],
  ])('is waited for where it says how long, %s', async (_, retryAfter) => {
    const { server, doi, clock } = await asking();
    server.next(status(429, { retryAfter }));
    expect(await doi(MICE)).toMatchObject({ state: 'found' });
    expect(clock.now()).toBe(START + 4000);
  });

  test('is tried again with growing pauses where it does not say', async () => {
    const { server, doi, sentAt } = await asking();
    server.next(status(429), status(503));
    expect(await doi(MICE)).toMatchObject({ state: 'found' });
    expect(sentAt.map((at) => at - START)).toEqual([0, 1000, 3000]);
  });

  test('is left alone for a minute after the third time', async () => {
    const { server, doi, clock } = await asking();
    server.always(status(429));
    const until = new Date(START + 3000 + 60_000).toISOString();
    const busy = { state: 'no-answer', why: 'busy', retryAfter: until };
    expect(await doi(MICE)).toEqual(busy);
    expect(server.requests).toHaveLength(3);
    server.always(null);
    expect(await doi(MICE)).toEqual(busy);
    expect(await doi(SINGLE)).toEqual(busy);
    expect(server.requests).toHaveLength(3);
    clock.pass(60_000);
    expect(await doi(MICE)).toMatchObject({ state: 'found' });
  });

  test('is not asked before the time it gives, however long', async () => {
    const { server, dois, text, clock } = await asking();
    server.next(status(429, { retryAfter: '3600' }));
    const until = new Date(START + 3_600_000).toISOString();
    expect(await dois(MICE)).toEqual([{ state: 'no-answer', why: 'busy', retryAfter: until }]);
    expect(await text(TEXT)).toEqual({ state: 'no-answer', why: 'busy', retryAfter: until });
    expect(server.requests).toHaveLength(1);
    expect(clock.waits.every((ms) => ms <= 10_000)).toBe(true);
    clock.pass(3_600_000);
    expect(await dois(MICE)).toMatchObject([{ state: 'found' }]);
  });

  test('holds up the other route too', async () => {
    const waits: number[] = [];
    const first = deferred();
    const { crossref } = await asking({
      now: () => START,
      // Nobody's time comes: it is enough to see what each waits for.
      wait: (ms, signal) =>
        new Promise((_, reject) => {
          waits.push(ms);
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
      fetch: async (address) => {
        if (address.includes('filter='))
          return new Response('Slow down.', { status: 429, headers: { 'retry-after': '5' } });
        await first.promise;
        return new Response('Resource not found.', { status: 404 });
      },
    });
    const end = new AbortController();
    const dois = [MICE, '10.5555/a;1', '10.5555/a;2'];
    const looking = crossref.look(
      dois.map((doi, id) => ({ id, doi, text: null })),
      end.signal,
    );
    await vi.waitFor(() => expect(waits).toEqual([5000]));
    first.resolve();
    await vi.waitFor(() => expect(waits).toEqual([5000, 5000]));
    end.abort();
    await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('trying again', () => {
  test('helps where the server stumbled', async () => {
    const { server, doi } = await asking();
    server.next(status(500), status(502));
    expect(await doi(MICE)).toMatchObject({ state: 'found' });
    expect(server.requests).toHaveLength(3);
  });

  test('ends after three times', async () => {
    const { server, doi } = await asking();
    server.always(status(500));
    await doi(MICE);
    expect(server.requests).toHaveLength(3);
  });

  test('is not done once refused, for anything', async () => {
    const { server, dois, text } = await asking();
    server.next(status(403));
    expect(await dois(MICE)).toMatchObject([{ why: 'refused' }]);
    expect(await dois(SINGLE, '10.5555/another')).toMatchObject([{ why: 'refused' }, { why: 'refused' }]);
    expect(await text(TEXT)).toMatchObject({ why: 'refused' });
    expect(server.requests).toHaveLength(1);
  });

  test('of a network that does not let us through ends after two sources', async () => {
    const { server, dois } = await asking();
    server.always({ kind: 'portal' });
    const many = Array.from({ length: 8 }, (_, number) => `10.5555/made;up.${number}`);
    const answers = await dois(...many);
    expect(answers.every((answer) => answer.state === 'no-answer' && answer.why === 'not-crossref')).toBe(
      true,
    );
    expect(server.requests).toHaveLength(2);
  });

  test('begins anew with the next look-up', async () => {
    const { server, dois } = await asking();
    server.always({ kind: 'portal' });
    await dois('10.5555/a;1', '10.5555/a;2', '10.5555/a;3');
    server.always(null);
    expect(await dois(MICE)).toMatchObject([{ state: 'found' }]);
  });
});
