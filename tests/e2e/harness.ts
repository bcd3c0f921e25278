import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildAgainst, ensureBuilt, PROJECT } from '../../lib/cli/browser/build.ts';
import type { Driver, Tab } from '../../lib/cli/browser/driver.ts';
import { launch } from '../../lib/cli/browser/launch.ts';
import { openPopover, type Popover, readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { BROWSER_FAMILIES, findBrowser } from '../../lib/cli/browsers.ts';
import { type Site, serveFolder } from '../../lib/cli/serve.ts';
import { type Replay, serveCrossref } from '../crossref/replay-server.ts';
import { type RecordingProxy, recordingProxy } from './recording-proxy.ts';

/** The pages made for the tests. */
export const PAGES = join(PROJECT, 'tests', 'fixtures', 'pages');

/** A page's scripts, styles and connections held to what the page itself brings. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin";

/** The real article that the first pack was drawn from lies beside the project, or it does not. */
const ARTICLE_FOLDER = join(PROJECT, '..', 'shared', 'pages');
export const ARTICLE = 'clinic-article.html';
export const hasArticle = existsSync(join(ARTICLE_FOLDER, ARTICLE));

export interface Setting {
  readonly driver: Driver;
  /** Stands for Crossref; only where it was asked for. */
  readonly crossref: Replay;
  /** All that the browser asks for goes through it; only where it was asked for. */
  readonly proxy: RecordingProxy;
  /** Serves tests/fixtures/pages. */
  readonly site: Site;
  /** Opens a page of the fixtures, by its folder; the tab is closed after the test. */
  open(slug: string): Promise<Tab>;
  /** Opens any address; the tab is closed after the test. */
  openUrl(url: string): Promise<Tab>;
}

/** Starts the browser that the project runs for, with the built extension, once for the tests of a file. */
export function useBrowser(
  options: { folder?: 'fixtures' | 'article'; crossref?: true; proxy?: true } = {},
): Setting {
  let driver: Driver | undefined;
  let site: Site | undefined;
  let crossref: Replay | undefined;
  let proxy: RecordingProxy | undefined;
  let built: string | undefined;
  const tabs: Tab[] = [];

  beforeAll(async () => {
    const family = BROWSER_FAMILIES.find((one) => one === process.env['E2E_BROWSER']);
    if (family === undefined) throw new Error('E2E_BROWSER says which browser: chromium or firefox.');
    const browser = findBrowser(family);
    if (browser === null) throw new Error(`No ${family} found: npm test says what to install.`);
    if (options.crossref) {
      crossref = await serveCrossref();
      built = await mkdtemp(join(tmpdir(), 'behind-the-claim-e2e-'));
    }
    const extensionDir =
      crossref === undefined || built === undefined
        ? await ensureBuilt(family, () => undefined)
        : await buildAgainst(family, crossref.base, built);
    site = await serveFolder(options.folder === 'article' ? ARTICLE_FOLDER : PAGES, {
      headers: { 'strict-csp/source.html': { 'content-security-policy': STRICT_CSP } },
    });
    if (options.proxy) proxy = await recordingProxy([new URL(site.origin).host]);
    driver = await launch(browser, {
      extensionDir,
      headless: true,
      ...(proxy === undefined ? {} : { proxy: proxy.address }),
    });
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await crossref?.close();
    await proxy?.close();
    if (built !== undefined) await rm(built, { recursive: true, force: true });
  });

  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The browser starts before the tests, not before.');
    return value;
  };
  const openUrl = async (url: string) => {
    const tab = await started(driver).open(url);
    tabs.push(tab);
    return tab;
  };
  return {
    get driver() {
      return started(driver);
    },
    get crossref() {
      return started(crossref);
    },
    get proxy() {
      return started(proxy);
    },
    get site() {
      return started(site);
    },
    open: (slug) => openUrl(`${started(site).origin}/${slug}/source.html`),
    openUrl,
  };
}

/** Waits until the reader has found so many claims in the top frame. */
export async function claimsFound(tab: Tab, count: number): Promise<void> {
  await readPage(tab);
  await until(`${count} claims`, () =>
    tab.inReader((count) => globalThis.behindTheClaim?.state().claims === count, count),
  );
}

/** What the toolbar button counts for a tab; empty where it counts nothing. */
export function badge({ driver }: Setting, tab: Tab): Promise<string> {
  return driver.inExtension(async (tabId) => {
    const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
    return (api.browser ?? api.chrome).action.getBadgeText({ tabId });
  }, tab.id);
}

/** The names and sizes of the extension's highlights in the top frame, without the empty ones. */
export function highlightSizes(tab: Tab): Promise<Record<string, number>> {
  return tab.inReader(() => {
    const names = ['controlled-trials', 'uncontrolled-studies', 'reviews-only', 'preclinical-only', 'none'];
    const sizes: Record<string, number> = {};
    // Firefox lets an extension ask a registry by name, but not list it.
    for (const name of [...names, 'flag'].map((one) => `btc-${one}`)) {
      const size = CSS.highlights.get(name)?.size ?? 0;
      if (size > 0) sizes[name] = size;
    }
    return sizes;
  });
}

/**
 * Presses the mouse on the first line of a passage of the page, as a reader would.
 *
 * @param before so many characters before the passage instead, in the same piece of text
 */
export async function clickOn(tab: Tab, passage: string, before = 0): Promise<void> {
  const point = await tab.evaluate(
    (passage, before) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const at = walker.currentNode.nodeValue?.indexOf(passage) ?? -1;
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, Math.max(0, at - before));
        range.setEnd(walker.currentNode, before === 0 ? at + passage.length : at - before + 1);
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      return null;
    },
    passage,
    before,
  );
  expect(point, `The page shows "${passage}".`).not.toBeNull();
  if (point !== null) await tab.click(point.x, point.y);
}

/** Waits for an open popover that says these words, and returns all it says, with white space in order. */
export function popoverText(tab: Tab, words = ''): Promise<string> {
  return until(`a popover that says "${words}"`, async () => {
    const text = (await openPopover(tab))?.text.replace(/\s+/g, ' ');
    return text?.includes(words) ? text : null;
  });
}

/** Waits for an open popover. */
export function popover(tab: Tab): Promise<Popover> {
  return until('a popover with its studies', () => openPopover(tab));
}

/** Waits until no popover is open. */
export async function popoverClosed(tab: Tab): Promise<void> {
  await until('the popover to close', () =>
    tab.inShadow((root) => root?.querySelector(':popover-open') == null),
  );
}

/** Presses the mouse on an element of a page, as a reader would. */
export async function clickElement(tab: Tab, selector: string): Promise<void> {
  const point = await until(`an element ${selector}`, () =>
    tab.evaluate((selector) => {
      const element = document.querySelector(selector);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getClientRects()[0];
      return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }, selector),
  );
  await tab.click(point.x, point.y);
}

/** Waits until a page says these words. */
export async function pageSays(tab: Tab, words: string): Promise<void> {
  await until(`the page to say "${words}"`, () =>
    tab.evaluate((words) => document.body.innerText.replace(/\s+/g, ' ').includes(words), words),
  );
}

/** What of the extension API is used above. */
declare const chrome: {
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
};
