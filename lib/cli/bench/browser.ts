import { setTimeout as pause } from 'node:timers/promises';
import { launchChromium } from '../browser/chromium.ts';
import type { Driver, Tab } from '../browser/driver.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { gateRegistered, storeSettings } from '../browser/settings.ts';
import type { InstalledBrowser } from '../browsers.ts';
import { type Devtools, devtoolsOf } from './devtools.ts';

/** A page that is open, and what can be asked of it from outside; null in Firefox. */
export interface BenchTab {
  readonly tab: Tab;
  readonly devtools: Devtools | null;
}

export interface BenchBrowser {
  readonly driver: Driver;
  /** Opens a page in a new tab and waits until it rests. */
  open(url: string): Promise<BenchTab>;
}

/** What starting a browser for a measurement takes. */
export interface Lab {
  readonly browser: InstalledBrowser;
  readonly extensionDir: string;
  /** Told of progress. */
  readonly say: (line: string) => void;
}

/** Starts a browser in which pages are read only when that is asked for, does something in it, and ends it. */
export async function inNewBrowser<Result>(
  { browser, extensionDir }: Lab,
  act: (browser: BenchBrowser) => Promise<Result>,
): Promise<Result> {
  const { driver, open } = await start(browser, extensionDir);
  try {
    await storeSettings(driver, { run: 'asked' });
    await gateRegistered(driver, false);
    return await act({
      driver,
      open: async (url) => {
        const opened = await open(url);
        await settle(opened);
        return opened;
      },
    });
  } finally {
    await driver.close();
  }
}

async function start(
  browser: InstalledBrowser,
  extensionDir: string,
): Promise<{ driver: Driver; open: (url: string) => Promise<BenchTab> }> {
  const options = { path: browser.path, extensionDir, headless: true };
  if (browser.family === 'firefox') {
    const driver = await launchFirefox(options);
    return { driver, open: async (url) => ({ tab: await driver.open(url), devtools: null }) };
  }
  const driver = await launchChromium(options);
  return {
    driver,
    open: async (url) => {
      const tab = await driver.open(url);
      return { tab, devtools: await devtoolsOf(tab) };
    },
  };
}

/** Loads the page anew and waits until it rests. */
export async function reload(opened: BenchTab): Promise<void> {
  await opened.tab.reload();
  await settle(opened);
}

/** A quarter of a second in which the thread does less than this, in ms, is rest: asking for it costs some, too. */
const REST = 8;

/** Waits until the page's main thread rests, ten seconds at most: some pages never do. */
export async function settle({ tab, devtools }: BenchTab): Promise<void> {
  for (let round = 0; round < 40; round += 1) {
    const before = await devtools?.thread();
    await pause(250);
    const after = await devtools?.thread();
    if (before === undefined || after === undefined) break;
    if (after - before < REST) return;
  }
  await tab.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 2_000 })),
  );
}

/** Waits until what was drawn last is on the screen. */
export function drawn(tab: Tab): Promise<void> {
  return tab.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Does something and says how much of the main thread it took, until it was drawn; null where that is not told. */
export async function onThread<Result>(
  { tab, devtools }: BenchTab,
  act: () => Promise<Result>,
): Promise<{ readonly thread: number | null; readonly result: Result }> {
  const before = await devtools?.thread();
  const result = await act();
  await drawn(tab);
  const after = await devtools?.thread();
  return { thread: before === undefined || after === undefined ? null : after - before, result };
}
