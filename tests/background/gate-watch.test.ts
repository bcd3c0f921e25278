import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_PAUSE, LAST_PAUSE, REST, watchForTopic } from '../../entrypoints/gate/watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface PageOptions {
  readonly hidden?: boolean;
  answer?(): Promise<boolean>;
}

/** A page whose text the test changes. Counts what watching it costs. */
function page(text: string, { hidden = false, answer = async () => true }: PageOptions = {}) {
  const cost = { looks: 0, calls: 0 };
  const onHit = vi.fn(answer);
  const watchers = new Set<() => void>();
  const waiting = new Set<() => void>();
  const handle = watchForTopic({
    address: 'https://clinic.example/',
    speaks() {
      cost.looks += 1;
      return text.includes('PRP');
    },
    onChange(callBack, signal) {
      watchers.add(callBack);
      signal.addEventListener('abort', () => watchers.delete(callBack));
    },
    onceShown(callBack, signal) {
      if (!hidden) return callBack();
      waiting.add(callBack);
      signal.addEventListener('abort', () => waiting.delete(callBack));
    },
    onHit,
  });
  return {
    handle,
    onHit,
    cost,
    isWatched: () => watchers.size > 0,
    change(now: string) {
      text = now;
      for (const callBack of watchers) {
        cost.calls += 1;
        callBack();
      }
    },
    show() {
      hidden = false;
      for (const callBack of waiting) callBack();
      waiting.clear();
    },
  };
}

/** Nothing of it runs any more. */
function expectAtRest({ isWatched }: Pick<ReturnType<typeof page>, 'isWatched'>): void {
  expect(isWatched()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
}

describe('watchForTopic', () => {
  it('tells at once of a page that speaks of it, and watches no longer', () => {
    const clinic = page('PRP for knees');
    expect(clinic.onHit).toHaveBeenCalledTimes(1);
    expect(clinic.handle.verdict).toBe('hit');
    expectAtRest(clinic);
  });

  it('does nothing while a page rests, and still notices when it changes', () => {
    const { handle, onHit, cost, change, isWatched } = page('Opening hours');
    vi.advanceTimersByTime(REST - 1);
    expect(cost.looks).toBe(1);
    expect([handle.verdict, isWatched()]).toEqual(['silent', true]);
    change('PRP for knees');
    vi.advanceTimersByTime(FIRST_PAUSE);
    expect(onHit).toHaveBeenCalledTimes(1);
    expect(handle.verdict).toBe('hit');
  });

  it('ends for good when a page has rested for long, after any look', () => {
    const clinic = page('Opening hours');
    clinic.change('Opening hours and prices');
    vi.advanceTimersByTime(FIRST_PAUSE + REST);
    expect(clinic.cost.looks).toBe(2);
    expect(clinic.handle.verdict).toBe('silent');
    expectAtRest(clinic);
    clinic.change('PRP for knees');
    vi.runAllTimers();
    expect(clinic.onHit).not.toHaveBeenCalled();
  });

  it('waits for a page that was opened behind others until it is seen', () => {
    const clinic = page('', { hidden: true });
    vi.advanceTimersByTime(10 * REST);
    expect(clinic.isWatched()).toBe(true);
    clinic.show();
    vi.advanceTimersByTime(REST - 1);
    expect(clinic.isWatched()).toBe(true);
    vi.advanceTimersByTime(1);
    expectAtRest(clinic);
  });

  it('is not ended by being shown while it pauses', () => {
    const clinic = page('', { hidden: true });
    clinic.change('Loading');
    clinic.show();
    clinic.change('PRP for knees');
    vi.advanceTimersByTime(FIRST_PAUSE);
    expect(clinic.onHit).toHaveBeenCalledTimes(1);
    expectAtRest(clinic);
  });

  it('does not look inside the change itself, and sees what came during the pause', () => {
    const { onHit, cost, change } = page('');
    change('Loading');
    change('PRP for knees');
    expect(cost).toEqual({ looks: 1, calls: 1 });
    vi.advanceTimersByTime(FIRST_PAUSE);
    expect(cost.looks).toBe(2);
    expect(onHit).toHaveBeenCalledTimes(1);
  });

  it('gives up for good on a page that never rests and never speaks of it', () => {
    const clinic = page('12:00:00');
    for (let tick = 0; tick < 1_000; tick += 1) {
      clinic.change(`12:00:${tick}`);
      vi.advanceTimersByTime(100);
    }
    const again = 1 + Math.log2(LAST_PAUSE / FIRST_PAUSE);
    expect(clinic.cost).toEqual({ looks: 1 + again, calls: again });
    expect(clinic.handle.verdict).toBe('silent');
    expectAtRest(clinic);
    clinic.change('PRP');
    expect(clinic.onHit).not.toHaveBeenCalled();
  });

  it('looks once more when it is told to, also after its end, and does not watch again for that', () => {
    const clinic = page('Opening hours');
    vi.advanceTimersByTime(REST);
    clinic.handle.lookAgain();
    expect(clinic.handle.verdict).toBe('silent');
    expectAtRest(clinic);
    clinic.change('PRP for knees');
    clinic.handle.lookAgain();
    expect(clinic.onHit).toHaveBeenCalledTimes(1);
    expect(clinic.handle.verdict).toBe('hit');
  });

  it('goes on watching after it was told to look, and ends with what that found', () => {
    const clinic = page('Opening hours');
    clinic.handle.lookAgain();
    expect(clinic.isWatched()).toBe(true);
    clinic.change('PRP for knees');
    clinic.handle.lookAgain();
    expectAtRest(clinic);
    expect(clinic.onHit).toHaveBeenCalledTimes(1);
  });

  it('tells again of a hit that nobody answered, until somebody does', async () => {
    const nobody = () => Promise.reject(new Error('The background was ended'));
    const answers = [nobody, nobody, async () => true];
    const { handle, onHit } = page('PRP for knees', { answer: () => (answers.shift() ?? nobody)() });
    await vi.runAllTimersAsync();
    expect(onHit).toHaveBeenCalledTimes(3);
    expect(handle.verdict).toBe('hit');
  });

  it('gives up in the end, and says so', async () => {
    const { handle, onHit } = page('PRP for knees', {
      answer: () => Promise.reject(new Error('Nobody there')),
    });
    await vi.runAllTimersAsync();
    expect(onHit).toHaveBeenCalledTimes(2 + Math.log2(LAST_PAUSE / FIRST_PAUSE));
    expect(handle.verdict).toBe('unanswered');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not left waiting for a reader that is not to come', async () => {
    const { handle } = page('PRP for knees', { answer: async () => false });
    await vi.runAllTimersAsync();
    expect(handle.verdict).toBe('silent');
  });

  it.each(['before the answer', 'in a pause'])(
    'tells nobody any more when it was stopped %s',
    async (when) => {
      const { handle, onHit } = page('PRP for knees', {
        answer: () => Promise.reject(new Error('Nobody there')),
      });
      if (when === 'in a pause') await vi.advanceTimersByTimeAsync(FIRST_PAUSE / 2);
      handle.stop();
      await vi.runAllTimersAsync();
      expect(onHit).toHaveBeenCalledTimes(1);
    },
  );

  it.each(['watching', 'pausing'])('stops while %s', (when) => {
    const clinic = page('');
    if (when === 'pausing') clinic.change('Loading');
    clinic.handle.stop();
    clinic.change('PRP for knees');
    vi.runAllTimers();
    expect(clinic.onHit).not.toHaveBeenCalled();
    expectAtRest(clinic);
  });
});
