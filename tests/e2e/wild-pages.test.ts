import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import type { Listening } from '../../lib/cli/browser/listening.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { popoverText, useBrowser } from './harness.ts';
import { WILD_PAGES } from './wild-pages/index.ts';
import { ownFiles, serveWildPages, type WildSite } from './wild-pages/site.ts';
import type { WildPage } from './wild-pages/types.ts';

/**
 * Pages as the web has them. On each: what is to be found is found, and for the page nothing has happened. A script
 * that stands first in each page (`wild-pages/witness.js`) sees what any page could see.
 */
const browser = useBrowser();

const WITNESS = readFileSync(join(import.meta.dirname, 'wild-pages', 'witness.js'), 'utf8');
const all = Object.values(WILD_PAGES).flat();
let site: WildSite;
let listening: Listening;

beforeAll(async () => {
  site = await serveWildPages(all, WITNESS);
  listening = await browser.driver.listen();
});
afterAll(() => site?.close());

describe.each(Object.entries(WILD_PAGES))('%s', (_, pages) => {
  const opened: { readonly page: WildPage; readonly tab: Tab }[] = [];
  afterAll(async () => {
    for (const { tab } of opened) await tab.close();
    await switchTo(true);
  });

  test.each(pages.map((page) => [page.name, page] as const))('%s', async (_, page) => {
    // What is tried a second time begins from nothing.
    site.forget(page);
    const tab = await browser.driver.open(site.addressOf(page));
    opened.push({ page, tab });
    const isRead = await read(tab, page);
    const frames = await tell(tab);
    await tab.evaluate(() => witness.hold());

    if (isRead && !page.fights) await openFirst(tab, page);

    for (const told of frames) expect(told, `${page.name}: ${page.why}`).toEqual(unharmed(page, told));
    expect(site.askedFor(page)).toEqual(ownFiles(page));
    expect(await noise(opened.map((one) => one.page))).toEqual({ lines: [], requests: [] });
  });

  test('switched off, every page is as it was', async () => {
    await switchTo(false);
    for (const { page, tab } of opened) await left(page, tab);
    const told = await Promise.all(opened.map(({ tab }) => tell(tab)));
    const now = opened.flatMap(({ page }, i) =>
      (told[i] ?? []).map(({ text, boxes, scrolls, focus, hosts, foreign }) => [
        page.name,
        { text, boxes, scrolls, focus, hosts, foreign },
      ]),
    );
    const untouched = { text: null, boxes: null, scrolls: null, focus: null, hosts: 0, foreign: [] };
    expect(now).toEqual(now.map(([name]) => [name, untouched]));
    expect(await noise(pages)).toEqual({ lines: [], requests: [] });
  });
});

test('there are more than a hundred, with and without the topic, none like another', () => {
  expect(all.length).toBeGreaterThan(100);
  const onTopic = all.filter(({ claims }) => claims !== null).length;
  expect(onTopic / all.length).toBeGreaterThan(0.5);
  expect(onTopic / all.length).toBeLessThan(0.8);
  const content = all.map(({ html, files, headers, type }) => JSON.stringify([html, files, headers, type]));
  expect(new Set(content).size).toBe(all.length);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test('nothing was asked for that no page asks for', () => {
  expect(site.strayRequests()).toEqual([]);
});

test('a frame that never finishes loading keeps a page neither from being switched off nor on', async () => {
  const [page] = all.filter(({ name }) => name === 'written-frames');
  if (page === undefined) throw new Error('The page with such a frame is gone.');
  const tab = await browser.openUrl(site.addressOf(page));
  await read(tab, page);
  for (const on of [false, true, false, true]) {
    await switchTo(on);
    if (on) await read(tab, page);
    else await left(page, tab);
  }
});

/** What one document, of the page or of a frame in it, has seen. */
interface Told {
  /** Changes that are not the page's own, our element's coming and going, how often it is there. */
  readonly foreign: readonly string[];
  readonly came: number;
  readonly went: number;
  readonly hosts: number;
  readonly shifts: readonly string[];
  /** What the page's policy refused, and what the browser reported to it. */
  readonly refused: readonly string[];
  readonly reported: readonly string[];
  /** How it differs from what it was; null: not at all. */
  readonly text: string | null;
  readonly boxes: string | null;
  readonly scrolls: string | null;
  readonly focus: string | null;
}

declare const witness: { tell(): Promise<string>; hold(): void; back(): void };

async function tell(tab: Tab): Promise<readonly Told[]> {
  return JSON.parse(await tab.evaluate(() => witness.tell()));
}

/** What a document tells to which nothing happened: at most our one element was added. */
function unharmed(page: WildPage, told: Told): Told {
  const hosts = page.claims === null || page.yields ? 0 : Math.min(told.hosts, 1);
  const isTried = page.fights || (page.yields && told.came === told.went);
  return {
    foreign: [],
    came: isTried ? told.came : hosts,
    went: isTried ? told.went : 0,
    hosts,
    shifts: page.shifts ? told.shifts : [],
    ...{ refused: [], reported: [], text: null, boxes: null, scrolls: null, focus: null },
  };
}

/** Waits until the extension has done with the page. @returns whether there are claims in the top frame */
async function read(tab: Tab, page: WildPage): Promise<boolean> {
  let last: unknown;
  const ask = async () => {
    // A page may go on to another one meanwhile.
    const frames = await tab
      .inFrames(() => {
        const state = globalThis.behindTheClaim?.state();
        return {
          gate: globalThis.behindTheClaimGate?.verdict ?? null,
          status: state?.status ?? null,
          claims: state?.claims ?? 0,
        };
      })
      .catch(() => []);
    last = frames.map(({ result }) => result);
    const [top] = frames;
    if (top?.result.gate == null) return false;
    const done = frames.every(({ result: { gate, status } }) =>
      gate === 'hit' ? status === 'done' : status === null,
    );
    const sum = frames.reduce((sum, { result }) => sum + result.claims, 0);
    const isRead = frames.some(({ result }) => result.status !== null);
    return done && isRead === (page.claims !== null) && sum === (page.claims ?? 0) ? top.result : false;
  };
  const top = await until(`${page.claims} claims in ${page.name}`, ask).catch((error: Error) => {
    throw new Error(`${error.message} There was: ${JSON.stringify(last)}`);
  });
  return top.claims > 0;
}

/** Waits until no reader is in the page any more. */
async function left(page: WildPage, tab: Tab): Promise<void> {
  await until(`${page.name} to be left`, async () =>
    (await tab.inFrames(() => typeof behindTheClaim === 'undefined')).every(({ result }) => result),
  );
}

/** The first claim can be opened and read, and for the page that is nothing either. */
async function openFirst(tab: Tab, page: WildPage): Promise<void> {
  // What a page has just drawn anew is not there to be opened until it was looked at again.
  await until(`a claim of ${page.name} to open`, async () => {
    await tab.inReader(() => globalThis.behindTheClaim?.openAt(0));
    return tab.inShadow((root) => root?.querySelector(':popover-open') != null);
  });
  await popoverText(tab, 'Claim 1 of');
  const [told] = await tell(tab);
  await tab.inReader(() => globalThis.behindTheClaim?.close());
  await tab.evaluate(() => witness.back());
  expect({
    foreign: told?.foreign,
    text: told?.text,
    shifts: page.shifts || page.yields ? [] : told?.shifts,
  }).toEqual({
    foreign: [],
    text: null,
    shifts: [],
  });
}

/** What was said and asked for that neither these pages nor their browser say by themselves. */
async function noise(pages: readonly WildPage[]) {
  const { lines, requests } = await listening.take();
  const says = pages.flatMap((page) => page.says ?? []);
  return {
    lines: lines.filter(
      ({ level, text, from }) =>
        ['error', 'warn'].includes(level) &&
        !says.some((one) => one.test(text)) &&
        // Where the driver has its way into Firefox's extension: a page of ours, which no script of ours may enter.
        !from.endsWith('/icon/16.png'),
    ),
    requests: requests.filter((address) => new URL(address).port !== site.port),
  };
}

/** As the popup does it. */
async function switchTo(on: boolean): Promise<void> {
  await browser.driver.inExtension(async (on) => {
    const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
    const { storage, scripting } = api.browser ?? api.chrome;
    await storage.local.set({ settings: { version: 1, on, offHosts: [] } });
    while ((await scripting.getRegisteredContentScripts()).length !== (on ? 1 : 0))
      await new Promise((done) => setTimeout(done, 10));
  }, on);
}

/** What of the extension API these tests use. */
declare const chrome: {
  readonly storage: { readonly local: { set(values: unknown): Promise<void> } };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
};
