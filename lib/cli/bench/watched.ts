import type { Tab } from '../browser/driver.ts';
import { inNewBrowser, type Lab } from './browser.ts';
import { read } from './reading.ts';

/** What is seen of a reading from inside the page. Looking on takes the page's thread, so its costs are not counted. */
export type Seen = Tasks & Times;

interface Tasks {
  /** The longest task after the page was asked to be read, in ms by the clock; 0 for none over 50; null: not told. */
  readonly longestTask: number | null;
  /** The same while nothing was asked of the page. */
  readonly longestWithout: number | null;
}

/** From the start to the first mark, to all of the first screen, and to all, in ms; null where there was none. */
interface Times {
  readonly first: number | null;
  readonly screen: number | null;
  readonly all: number | null;
}

declare global {
  /** In the page's own world: length of its tasks over 50 ms, in ms. */
  var benchTasks: number[] | undefined;
  /** In the extension's world: what was seen of the marks. */
  var benchSeen: Promise<Times> | undefined;
}

/** Reads a page twice, each time in a new browser, and looks on: at its tasks, and at the marks. */
export async function watchReading(lab: Lab, url: string): Promise<Seen> {
  return { ...(await watchTasks(lab, url)), ...(await watchMarks(lab, url)) };
}

function watchTasks(lab: Lab, url: string): Promise<Tasks> {
  return inNewBrowser(lab, async ({ driver, open }) => {
    const opened = await open(url);
    const { tab } = opened;
    const told = await tab.evaluate(observeTasks);
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 2_000)));
    const longestWithout = await longest(tab);
    await read(driver, opened);
    const longestTask = await longest(tab);
    return { longestTask: told ? longestTask : null, longestWithout: told ? longestWithout : null };
  });
}

/** Asking for all marks in each frame makes frames long, so tasks are not counted meanwhile. */
function watchMarks(lab: Lab, url: string): Promise<Times> {
  return inNewBrowser(lab, async ({ driver, open }) => {
    const opened = await open(url);
    await opened.tab.inReader(lookOn);
    await read(driver, opened);
    const times = await opened.tab.inReader(() => globalThis.benchSeen);
    return times ?? { first: null, screen: null, all: null };
  });
}

/** Runs in the page. False: this browser does not tell. */
function observeTasks(): boolean {
  globalThis.benchTasks = [];
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return false;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.benchTasks?.push(entry.duration);
  }).observe({ type: 'longtask' });
  return true;
}

/** The longest task since it was asked last. */
function longest(tab: Tab): Promise<number> {
  return tab.evaluate(async () => {
    // Tasks are told of after they ended.
    await new Promise((done) => setTimeout(done, 200));
    return Math.max(0, ...(globalThis.benchTasks?.splice(0) ?? []));
  });
}

/** Runs in the extension's world, before the page is asked to be read: notes in which frame the marks were there. */
function lookOn(): void {
  const names = ['controlled-trials', 'uncontrolled-studies', 'reviews-only', 'preclinical-only', 'none'];
  const since = new Map<Node, Map<number, number>>();
  let first: number | null = null;
  let all: number | null = null;
  globalThis.benchSeen = new Promise((done) => {
    let known = 0;
    let framesLeft = 3;
    const frame = (): void => {
      const now = performance.now();
      const size = names.reduce((sum, name) => sum + (CSS.highlights.get(`btc-${name}`)?.size ?? 0), 0);
      if (size !== known) {
        known = size;
        first ??= now;
        all = now;
        for (const { startContainer, startOffset } of ranges()) {
          const inNode = since.get(startContainer) ?? new Map<number, number>();
          since.set(startContainer, inNode);
          if (!inNode.has(startOffset)) inNode.set(startOffset, now);
        }
      }
      const status = globalThis.behindTheClaim?.state().status;
      if (status === 'done' || status === 'failed') framesLeft -= 1;
      if (framesLeft > 0) requestAnimationFrame(frame);
      else done(times());
    };
    requestAnimationFrame(frame);
  });

  function times(): Times {
    const started = globalThis.benchStarted ?? 0;
    const after = (when: number | null) => (when === null ? null : when - started);
    const onScreen = ranges()
      .filter((mark) => mark.getBoundingClientRect().top < innerHeight)
      .flatMap(({ startContainer, startOffset }) => since.get(startContainer)?.get(startOffset) ?? []);
    const screen = onScreen.length === 0 ? null : Math.max(...onScreen);
    return { first: after(first), screen: after(screen), all: after(all) };
  }

  function ranges(): Range[] {
    try {
      return names
        .flatMap((name) => [...(CSS.highlights.get(`btc-${name}`) ?? [])])
        .filter((one) => one instanceof Range);
    } catch {
      // Firefox lets an extension ask how many they are, and not which.
      return [];
    }
  }
}
