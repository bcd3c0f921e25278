import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAUSES, watchForTopic } from '../../entrypoints/gate/watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page whose text the test changes. Counts what watching it costs. */
function page(text: string, answer: () => Promise<boolean> = async () => true) {
  const cost = { looks: 0, calls: 0 };
  const onHit = vi.fn(answer);
  let watcher: (() => void) | null = null;
  const handle = watchForTopic({
    address: 'https://clinic.example/',
    speaks() {
      cost.looks += 1;
      return text.includes('PRP');
    },
    onNextChange(callBack) {
      watcher = callBack;
      return () => {
        watcher = null;
      };
    },
    onHit,
  });
  return {
    handle,
    onHit,
    cost,
    isWatched: () => watcher !== null,
    change(now: string) {
      text = now;
      const callBack = watcher;
      watcher = null;
      if (callBack !== null) cost.calls += 1;
      callBack?.();
    },
  };
}

describe('watchForTopic', () => {
  it('tells at once of a page that speaks of it, and watches no longer', () => {
    const { handle, onHit, isWatched } = page('PRP for knees');
    expect(onHit).toHaveBeenCalledTimes(1);
    expect(handle.verdict).toBe('hit');
    expect(isWatched()).toBe(false);
  });

  it('does nothing while a page rests, and still notices when it changes later', () => {
    const { handle, onHit, cost, change } = page('Opening hours');
    vi.advanceTimersByTime(3_600_000);
    expect(cost.looks).toBe(1);
    expect(handle.verdict).toBe('silent');
    change('PRP for knees');
    vi.advanceTimersByTime(PAUSES[0]);
    expect(onHit).toHaveBeenCalledTimes(1);
    expect(handle.verdict).toBe('hit');
  });

  it('does not look inside the change itself, and sees what came during the pause', () => {
    const { onHit, cost, change } = page('');
    change('Loading');
    change('PRP for knees');
    expect(cost).toEqual({ looks: 1, calls: 1 });
    vi.advanceTimersByTime(PAUSES[0]);
    expect(cost.looks).toBe(2);
    expect(onHit).toHaveBeenCalledTimes(1);
  });

  it('gives up for good on a page that never rests and never speaks of it', () => {
    const { handle, onHit, cost, change, isWatched } = page('12:00:00');
    for (let tick = 0; tick < 1_000; tick += 1) {
      change(`12:00:${tick}`);
      vi.advanceTimersByTime(100);
    }
    expect(cost).toEqual({ looks: 1 + PAUSES.length, calls: PAUSES.length });
    expect(handle.verdict).toBe('silent');
    expect(isWatched()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    change('PRP');
    expect(onHit).not.toHaveBeenCalled();
  });

  it('tells again of a hit that nobody answered, until somebody does', async () => {
    const nobody = () => Promise.reject(new Error('The background was ended'));
    const answers = [nobody, nobody, async () => true];
    const { handle, onHit } = page('PRP for knees', () => (answers.shift() ?? nobody)());
    await vi.runAllTimersAsync();
    expect(onHit).toHaveBeenCalledTimes(3);
    expect(handle.verdict).toBe('hit');
  });

  it('gives up in the end, and says so', async () => {
    const { handle, onHit } = page('PRP for knees', () => Promise.reject(new Error('Nobody there')));
    await vi.runAllTimersAsync();
    expect(onHit).toHaveBeenCalledTimes(1 + PAUSES.length);
    expect(handle.verdict).toBe('unanswered');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not left waiting for a reader that is not to come', async () => {
    const { handle } = page('PRP for knees', async () => false);
    await vi.runAllTimersAsync();
    expect(handle.verdict).toBe('silent');
  });

  it.each(['before the answer', 'in a pause'])(
    'tells nobody any more when it was stopped %s',
    async (when) => {
      const { handle, onHit } = page('PRP for knees', () => Promise.reject(new Error('Nobody there')));
      if (when === 'in a pause') await vi.advanceTimersByTimeAsync(PAUSES[0] / 2);
      handle.stop();
      await vi.runAllTimersAsync();
      expect(onHit).toHaveBeenCalledTimes(1);
    },
  );

  it.each(['watching', 'pausing'])('stops while %s', (when) => {
    const { handle, onHit, change, isWatched } = page('');
    if (when === 'pausing') change('Loading');
    handle.stop();
    change('PRP for knees');
    vi.runAllTimers();
    expect(onHit).not.toHaveBeenCalled();
    expect(isWatched()).toBe(false);
  });
});
