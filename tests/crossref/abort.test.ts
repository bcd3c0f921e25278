import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { waitByTimer } from '../../lib/crossref/wait.ts';
import { type Asking, asking } from './client.ts';

const MICE = '10.1371/journal.pone.0033693';
const SINGLES = Array.from({ length: 6 }, (_, number) => `10.5555/made;up.${number}`);
const queries = SINGLES.map((doi, id) => ({ id, doi, text: null }));

/** A look-up, and what ends it. */
function begin({ crossref }: Asking) {
  const end = new AbortController();
  const answers: unknown[] = [];
  const looking = crossref.look(queries, end.signal, (more) => answers.push(...more));
  return { end, looking, answers };
}

describe('a look-up that is ended', () => {
  test('before it begins asks nothing', async () => {
    const all = await asking();
    await expect(all.crossref.look(queries, AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(all.server.requests).toEqual([]);
  });

  test('while a request is out ends that too, and asks no more', async () => {
    const all = await asking();
    all.server.always({ kind: 'silence' });
    const { end, looking, answers } = begin(all);
    await vi.waitFor(() => expect(all.server.requests).toHaveLength(1));
    end.abort();
    await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
    expect(answers).toEqual([]);
    all.server.always(null);
    // The turn is free again, and nobody is left in the queue before us.
    expect(await all.doi(MICE)).toMatchObject({ state: 'found' });
    expect(await all.doi('10.5555/an;other')).toMatchObject({ state: 'not-there' });
    expect(all.server.requests).toHaveLength(3);
  });

  test('gives no more answers, and another goes on', async () => {
    const all = await asking();
    const other = all.doi('10.5555/an;other');
    const { end, looking, answers } = begin(all);
    end.abort();
    await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
    expect(await other).toMatchObject({ state: 'not-there' });
    expect(answers).toEqual([]);
    expect(all.server.requests).toHaveLength(1);
  });

  test('says the reason that it was ended for', async () => {
    const all = await asking();
    all.server.always({ kind: 'silence' });
    const { end, looking } = begin(all);
    await vi.waitFor(() => expect(all.server.requests).toHaveLength(1));
    const reason = new DOMException('The tab is closed.', 'AbortError');
    end.abort(reason);
    await expect(looking).rejects.toBe(reason);
  });
});

describe('no timer is left', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test('of a wait that is ended', async () => {
    const end = new AbortController();
    const waiting = waitByTimer(60_000, end.signal);
    expect(vi.getTimerCount()).toBe(1);
    end.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of a wait that does not begin', async () => {
    await expect(waitByTimer(60_000, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of a wait that is over, and it ends once', async () => {
    const end = new AbortController();
    const waiting = waitByTimer(60_000, end.signal);
    vi.advanceTimersByTime(60_000);
    end.abort();
    await expect(waiting).resolves.toBeUndefined();
  });

  test('of a request that is ended, nor of those that waited for their turn', async () => {
    const sent: string[] = [];
    const { crossref } = await asking({
      fetch: (address, { signal }) => {
        sent.push(address);
        return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
      },
    });
    const end = new AbortController();
    const looking = crossref.look(queries, end.signal);
    while (sent.length === 0) await Promise.resolve();
    expect(vi.getTimerCount()).toBe(1);
    end.abort();
    await expect(looking).rejects.toMatchObject({ name: 'AbortError' });
    expect(vi.getTimerCount()).toBe(0);
    expect(sent).toHaveLength(1);
  });
});
