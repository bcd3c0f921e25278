import { expect, it } from 'vitest';
import type { Schedule } from '../../../lib/page/schedule.ts';
import { createPace, type Pace } from '../../../lib/session/pace.ts';

/** A clock that is moved by hand. */
function bench(): {
  pace: Pace;
  passes: () => number;
  pass(busy: number, news: boolean): void;
  wait(): number;
} {
  let passes = 0;
  let busyMs = 0;
  const timers: { ms: number; then: () => void }[] = [];
  const schedule = {
    after: (ms, then) => void timers.push({ ms, then }),
    busyMs: () => busyMs,
  } as Pick<Schedule, 'after' | 'busyMs'> as Schedule;
  const pace = createPace(schedule, () => passes++);
  return {
    pace,
    passes: () => passes,
    pass(busy, news) {
      pace.begin();
      busyMs += busy;
      pace.end(news);
    },
    /** Lets all timers run out, and tells the longest. */
    wait() {
      const due = timers.splice(0);
      for (const { then } of due) then();
      return Math.max(0, ...due.map(({ ms }) => ms));
    },
  };
}

it('gathers changes that come together', () => {
  const { pace, passes, wait } = bench();
  for (let i = 0; i < 5; i++) pace.wake(false);
  pace.wake(true);
  wait();
  expect(passes()).toBe(1);
});

it('wakes again for what changes while a pass is going on', () => {
  const { pace, passes, wait } = bench();
  pace.wake(false);
  wait();
  pace.begin();
  pace.wake(false);
  pace.end(true);
  wait();
  expect(passes()).toBe(2);
});

it('rests longer after long passes, but not for ever', () => {
  const { pace, pass, wait } = bench();
  const rests = [1, 50, 100_000].map((busy) => {
    pass(busy, true);
    pace.wake(false);
    return wait();
  });
  expect(rests).toEqual([150, 1_000, 8_000]);
});

it('looks ever less often at style that shows nothing new, until it does', () => {
  const { pace, pass, wait } = bench();
  const styled = (news: boolean): number => {
    pace.wake(true);
    const rest = wait();
    pass(0, news);
    return rest;
  };
  expect([styled(false), styled(false), styled(false), styled(true), styled(false)]).toEqual([
    150, 300, 600, 1_200, 150,
  ]);
  for (let i = 0; i < 10; i++) styled(false);
  expect(styled(false)).toBe(8_000);
});

it('lets text go before a long wait for style', () => {
  const { pace, pass, passes, wait } = bench();
  for (let i = 0; i < 5; i++) {
    pace.wake(true);
    wait();
    pass(0, false);
  }
  const before = passes();
  pace.wake(true);
  pace.wake(false);
  wait();
  expect(passes()).toBe(before + 1);
});

it('rests longer after analyses that took the background long, for what changes the text', () => {
  const { pace, pass, wait } = bench();
  pace.analyzed(500);
  pass(0, true);
  pace.wake(false);
  expect(wait()).toBe(2_000);
  pace.analyzed(1);
  pass(0, true);
  pace.wake(false);
  expect(wait()).toBe(150);
});

it('tells how long changes wait while any do', () => {
  const { pace, pass, wait } = bench();
  const told: number[] = [];
  pass(200, true);
  told.push(pace.slowedMs());
  pace.wake(false);
  told.push(pace.slowedMs());
  wait();
  pass(1, true);
  told.push(pace.slowedMs());
  pace.wake(false);
  told.push(pace.slowedMs());
  expect(told).toEqual([0, 4_000, 0, 0]);
});
