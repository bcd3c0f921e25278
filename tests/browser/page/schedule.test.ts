import { afterEach, expect, it } from 'vitest';
import { createSchedule } from '../../../lib/page/schedule.ts';
import { until } from '../until.ts';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
});

function* steps(name: string, count: number, log: string[]): Generator<void, void> {
  for (let i = 1; i <= count; i++) {
    log.push(`${name}${i}`);
    yield;
  }
}

it('does one work after the other, and none at once', async () => {
  const schedule = createSchedule(window, end.signal);
  const log: string[] = [];
  schedule.run(() => steps('a', 2, log));
  schedule.run(() => steps('b', 1, log));
  expect(log).toEqual([]);
  await until(() => log.length === 3);
  expect(log).toEqual(['a1', 'a2', 'b1']);
});

it('gives the page its turn in the middle of long work', async () => {
  const schedule = createSchedule(window, end.signal);
  let isDone = false;
  let turns = 0;
  schedule.run(function* () {
    // Each step outlasts what a slice may take.
    for (let i = 0; i < 3; i++) {
      const until = performance.now() + 12;
      while (performance.now() < until);
      yield;
    }
    isDone = true;
  });
  while (!isDone) {
    turns++;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  expect(turns).toBeGreaterThan(2);
  expect(schedule.busyMs()).toBeGreaterThanOrEqual(36);
});

it('drops work and timers at the end, also in the middle', async () => {
  const schedule = createSchedule(window, end.signal);
  const log: string[] = [];
  schedule.run(function* () {
    log.push('begun');
    yield;
    // Not before: it might well be due while this work still waits.
    schedule.after(0, () => log.push('never'));
    end.abort();
    yield;
    log.push('never');
  });
  schedule.run(() => steps('never', 1, log));
  end.signal.addEventListener('abort', () => schedule.run(() => steps('never', 1, log)));
  await until(() => end.signal.aborted);
  const later = createSchedule(window, new AbortController().signal);
  let isLater = false;
  later.run(function* () {
    // A timer that was not dropped came before this one.
    later.after(0, () => {
      isLater = true;
    });
    yield;
  });
  await until(() => isLater);
  expect(log.filter((entry) => entry.startsWith('never'))).toEqual([]);
});

it('calls back after a while, and counts what is done at once', async () => {
  const schedule = createSchedule(window, end.signal);
  const called = await new Promise<string>((resolve) => schedule.after(1, () => resolve('called')));
  expect(called).toBe('called');
  expect(schedule.timed(() => 7)).toBe(7);
  expect(() =>
    schedule.timed(() => {
      throw new Error('broken');
    }),
  ).toThrow('broken');
  const before = schedule.busyMs();
  expect(schedule.busyMs()).toBe(before);
});

it('works where there is no idle time to ask for', async () => {
  const bare = {
    performance,
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
  };
  const schedule = createSchedule(bare as unknown as Window & typeof globalThis, end.signal);
  const log: string[] = [];
  schedule.run(() => steps('a', 2, log));
  await until(() => log.length === 2);
});
