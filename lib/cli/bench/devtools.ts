import type { CDPSession } from 'playwright-core';
import type { ChromiumTab } from '../browser/chromium.ts';

/** What Chromium alone tells of a page, from outside. */
export interface Devtools {
  /** Processor time, in ms, that the page's main thread has taken so far, for whatever. */
  thread(): Promise<number>;
  /** What its scripts hold, in MB, after what can be thrown away was. */
  heap(): Promise<number>;
  /** How many observers of changes the extension's world holds, those that ended not counted. */
  observers(): Promise<number>;
}

export async function devtoolsOf({ page }: ChromiumTab, extensionOrigin: string): Promise<Devtools> {
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
    observers: () => observersIn(session, extensionOrigin),
  };
}

/** Counts by asking the heap, which throws away first what nothing holds: an observer that was disconnected. */
async function observersIn(session: CDPSession, origin: string): Promise<number> {
  let contextId: number | undefined;
  const note = ({ context }: { context: { id: number; origin: string } }) => {
    if (context.origin === origin) contextId = context.id;
  };
  session.on('Runtime.executionContextCreated', note);
  await session.send('Runtime.enable');
  session.off('Runtime.executionContextCreated', note);
  await session.send('Runtime.disable');
  if (contextId === undefined) return 0;
  const prototype = await session.send('Runtime.evaluate', {
    expression: 'MutationObserver.prototype',
    contextId,
  });
  const prototypeObjectId = prototype.result.objectId;
  if (prototypeObjectId === undefined) throw new Error('Chromium shows no prototype.');
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
  const { objectId } = objects;
  if (objectId === undefined) throw new Error('Chromium shows no objects.');
  const counted = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  return Number(counted.result.value);
}
