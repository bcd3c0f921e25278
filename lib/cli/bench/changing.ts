import { setTimeout as pause } from 'node:timers/promises';
import type { Tab } from '../browser/driver.ts';
import { until } from '../browser/until.ts';
import { type BenchTab, inNewBrowser, type Lab } from './browser.ts';
import { figure } from './measure.ts';
import { read } from './reading.ts';
import { TARGETS } from './targets.ts';
import type { Figure } from './types.ts';

declare global {
  // What the changing page offers (pages.ts), in its own world.
  var change: (times: number) => Promise<void>;
  var changesSoFar: () => number;
  var rest: () => void;
}

const PAGE = 'changing';

/** What a page that changes all the time pays, with the extension and without; and what it pays once it rests. */
export async function measureChanging(lab: Lab, url: string, quick: boolean): Promise<Figure[]> {
  const seconds = quick ? 5 : 20;
  const of = (what: string) => [PAGE, what] as const;
  lab.say(`changing page: ${seconds} s without the extension`);
  const without = await inNewBrowser(lab, async ({ open }) => watch(await open(url), seconds));
  lab.say(`changing page: ${seconds} s with it`);
  return inNewBrowser(lab, async ({ driver, open }) => {
    const opened = await open(url);
    await read(driver, opened);
    const whileChanging = await watch(opened, seconds);
    await opened.tab.evaluate(() => globalThis.rest());
    await atRest(opened.tab);
    const before = await busy(opened.tab);
    await pause(5_000);
    const atRestBusy = (await busy(opened.tab)) - before;
    const perSecond = (thread: number | null) => (thread === null ? null : thread / seconds);
    const { changes, busyMs } = whileChanging;
    return [
      figure(
        of('page alone, main thread a second'),
        [perSecond(without.thread)],
        'ms',
        untold(without.thread),
      ),
      figure(of('with the reader, main thread a second'), [perSecond(whileChanging.thread)], 'ms'),
      figure(of('reader, busy a change'), [busyMs / changes], 'ms', {
        note: `${changes} changes in ${seconds} s`,
      }),
      figure(of('reader, busy in 5 s of rest'), [atRestBusy], 'ms', { target: TARGETS.nothing }),
      ...(await memory(lab, opened, quick)),
    ].filter(({ value, note }) => value !== null || note !== undefined);
  });
}

function untold(thread: number | null): { note?: string } {
  return thread === null ? { note: 'not measurable here' } : {};
}

interface Watched {
  readonly thread: number | null;
  readonly busyMs: number;
  readonly changes: number;
}

async function watch({ tab, devtools }: BenchTab, seconds: number): Promise<Watched> {
  const before = { thread: await devtools?.thread(), busy: await busy(tab), changes: await changesOf(tab) };
  await pause(seconds * 1_000);
  const thread = await devtools?.thread();
  return {
    thread: thread === undefined || before.thread === undefined ? null : thread - before.thread,
    busyMs: (await busy(tab)) - before.busy,
    changes: (await changesOf(tab)) - before.changes,
  };
}

/** Heap after 1,000 changes as fast as the page can make them, and after 10,000 more. */
async function memory(lab: Lab, { tab, devtools }: BenchTab, quick: boolean): Promise<Figure[]> {
  const of = (what: string) => [PAGE, what] as const;
  const missing = quick ? 'not run: --quick' : devtools === null ? 'not measurable here' : null;
  if (missing !== null || devtools === null)
    return [figure(of('heap after 10,000 changes'), [], 'MB', { note: missing ?? undefined })];
  const after = async (changes: number): Promise<number> => {
    lab.say(`changing page: ${changes.toLocaleString('en')} changes`);
    await tab.evaluate((changes) => globalThis.change(changes), changes);
    await atRest(tab);
    return devtools.heap();
  };
  const first = await after(1_000);
  const last = await after(10_000);
  return [
    figure(of('heap after 1,000 changes'), [first], 'MB'),
    figure(of('heap after 10,000 more'), [last], 'MB'),
    figure(of('heap, later over earlier'), [last / first], 'times', { target: TARGETS.memory }),
  ];
}

function busy(tab: Tab): Promise<number> {
  return tab.inReader(() => globalThis.behindTheClaim?.state().busyMs ?? 0);
}

function changesOf(tab: Tab): Promise<number> {
  return tab.evaluate(() => globalThis.changesSoFar());
}

/** Waits until the reader has caught up with the page: its own count stands still for a while. */
async function atRest(tab: Tab): Promise<void> {
  await until(
    'the reader to rest',
    async () => {
      const before = await busy(tab);
      await pause(3_000);
      return (await busy(tab)) === before;
    },
    120_000,
  );
}
