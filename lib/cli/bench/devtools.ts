import type { ChromiumTab } from '../browser/chromium.ts';

/** What Chromium alone tells of a page, from outside. */
export interface Devtools {
  /** Processor time, in ms, that the page's main thread has taken so far, for whatever. */
  thread(): Promise<number>;
  /** What its scripts hold, in MB, after what can be thrown away was. */
  heap(): Promise<number>;
}

export async function devtoolsOf({ page }: ChromiumTab): Promise<Devtools> {
  const session = await page.context().newCDPSession(page);
  // Not by the clock: a thread that waits while the machine does something else has no cost.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (name: string): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const found = metrics.find((one) => one.name === name);
    if (found === undefined) throw new Error(`Chromium tells no ${name}.`);
    return found.value;
  };
  return {
    thread: async () => (await metric('TaskDuration')) * 1_000,
    heap: async () => {
      // Twice: what the first finds dead may hold others.
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return (await metric('JSHeapUsedSize')) / 1_000_000;
    },
  };
}
