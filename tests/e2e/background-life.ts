import { until } from '../../lib/cli/browser/until.ts';
import type { Setting } from './harness.ts';

/** What of the background's world these tests take hold of. */
interface World {
  browser?: Api;
  chrome?: Api;
  Promise: PromiseConstructor;
  /** How often what hangs was called. */
  hangs?: number;
}
interface Api {
  readonly [area: string]: unknown;
  readonly runtime: { getBackgroundPage?(): Promise<World | null> };
}

/**
 * Makes one function of the background's browser never answer, so that what comes to it stands still at that step until
 * the background ends.
 *
 * @param path "storage.local.get"
 * @param from another function; it hangs only after that was called
 */
export function hang({ driver }: Setting, path: string, from: string | null = null): Promise<void> {
  return driver.inExtension(
    async (path, from) => {
      type Area = Record<string, unknown>;
      type Call = (...args: unknown[]) => unknown;
      const own = globalThis as unknown as World; // that of the background, or of a page beside it
      const world = (await own.browser?.runtime.getBackgroundPage?.().catch(() => null)) ?? own;
      world.hangs = 0;
      const replace = (path: string, make: (call: Call) => Call): void => {
        const names = path.split('.');
        const last = names.pop() ?? '';
        // Chromium has one or both of them.
        for (const api of [world.browser, world.chrome]) {
          let area: Area | undefined = api;
          for (const name of names) area = area?.[name] as Area | undefined;
          if (area !== undefined) area[last] = make(area[last] as Call);
        }
      };
      const stop = (): void =>
        replace(path, () => () => {
          world.hangs = (world.hangs ?? 0) + 1;
          return new world.Promise(() => undefined);
        });
      if (from === null) stop();
      else
        replace(from, (call) => (...args) => {
          stop();
          return call(...args);
        });
    },
    path,
    from,
  );
}

/** Waits until something has come to what hangs, and ends the background there. */
export async function endAtHang(browser: Setting): Promise<void> {
  await isHanging(browser);
  await browser.driver.stopBackground();
}

/** Waits until something has come to what hangs. */
export async function isHanging({ driver }: Setting): Promise<void> {
  await until('the background to come to the step', () =>
    driver.inExtension(async () => {
      const own = globalThis as unknown as World; // as above
      const world = (await own.browser?.runtime.getBackgroundPage?.().catch(() => null)) ?? own;
      return (world.hangs ?? 0) > 0;
    }),
  );
}
