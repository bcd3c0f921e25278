import { describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { badge, claimsFound, clickOn, highlightSizes, popover, popoverText, useBrowser } from './harness.ts';

/** Pages of different makes: policies, frames, late content, links; and pages that are to be left alone. */
const browser = useBrowser();

describe('a page with a strict security policy', () => {
  test('is marked, and its popover is styled and says its studies', async () => {
    const tab = await browser.open('strict-csp');
    await claimsFound(tab, 2);
    await clickOn(tab, 'PRP injections relieve');
    const { width } = await popover(tab);
    expect(await popoverText(tab)).toContain('Claim 1 of 2');
    // Without its style sheet it would be as wide as the page.
    expect(width).toBeLessThanOrEqual(420);
  });
});

describe('frames', () => {
  /** What each frame with a reader found, by the last part of its address. */
  async function found(tab: Tab): Promise<Record<string, number>> {
    const frames = await tab.inFrames(() => {
      const state = globalThis.behindTheClaim?.state();
      return [`${location.host}${location.pathname}`, state?.status === 'done' ? state.claims : -1] as const;
    });
    return Object.fromEntries(frames.map(({ result }) => result));
  }

  test('of the same and of another origin are read, each for itself', async () => {
    const tab = await browser.open('frames');
    const { port } = browser.site;
    await tab.evaluate((address) => {
      document.getElementById('other')?.setAttribute('src', address);
    }, `http://localhost:${port}/frames/inner.html`);
    const expected = {
      [`127.0.0.1:${port}/frames/source.html`]: 1,
      [`127.0.0.1:${port}/frames/inner.html`]: 2,
      [`localhost:${port}/frames/inner.html`]: 2,
    };
    await expect.poll(() => found(tab), { timeout: 15_000 }).toEqual(expected);
  });

  test('that are taken out are not counted any more', async () => {
    const tab = await browser.open('frames');
    const counted = (n: number) =>
      until(`a badge of ${n}`, async () => (await badge(browser, tab)) === String(n));
    await counted(3);
    await tab.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
    });
    await counted(1);
  });

  test('a click in a frame opens the popover in that frame', async () => {
    const tab = await browser.open('frames');
    await until('the inner page to be read', async () => Object.values(await found(tab)).includes(2));
    const frame = await tab.evaluate(() => {
      const { left, top } = document.getElementById('same')?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { left, top };
    });
    await tab.click(frame.left + 60, frame.top + 35);
    await until('a popover in a frame', async () =>
      (await tab.inFrames(() => globalThis.behindTheClaim?.state().current ?? null)).some(
        ({ frameId, result }) => frameId !== 0 && result === 0,
      ),
    );
  });
});

describe('content that comes late', () => {
  test('is marked when it comes, and loses its marks when it goes', async () => {
    const tab = await browser.open('late-content');
    expect(await readPage(tab)).toBeNull();
    await tab.evaluate(() => (globalThis as unknown as { addClaims(): void }).addClaims());
    await claimsFound(tab, 1);
    expect(Object.values(await highlightSizes(tab))).toContain(1);
    await tab.evaluate(() => (globalThis as unknown as { replaceClaims(): void }).replaceClaims());
    await claimsFound(tab, 0);
    expect(await highlightSizes(tab)).toEqual({});
  });
});

describe('links', () => {
  test('a link inside a claim is followed, as without the extension', async () => {
    const tab = await browser.open('links');
    await claimsFound(tab, 1);
    await clickOn(tab, 'relieve pain');
    await until('the link to be followed', () => tab.evaluate(() => location.hash === '#followed'));
    await clickOn(tab, 'most people');
    expect(await popoverText(tab)).toContain('Claim 1 of 1');
  });
});

describe('a page that speaks of no such therapy', () => {
  test('gets no reader, no element and no marks', async () => {
    const tab = await browser.open('off-topic');
    expect(await readPage(tab)).toBeNull();
    expect(await tab.inReader(() => globalThis.behindTheClaim === undefined)).toBe(true);
    expect(await tab.evaluate(() => document.querySelector('behind-the-claim') === null)).toBe(true);
    expect(await highlightSizes(tab)).toEqual({});
  });

  test('the page cannot tell that the extension is there', async () => {
    const tab = await browser.open('off-topic');
    await readPage(tab);
    const traces = await tab.evaluate(
      async (origin) => ({
        globals: Object.keys(globalThis).filter((name) => /behind|claim|btc/i.test(name)),
        attributes: document.documentElement.getAttributeNames().filter((name) => name !== 'lang'),
        files: await Promise.all(
          ['manifest.json', 'reader.js', 'gate.js', 'icon/16.png'].map((file) =>
            fetch(`${origin}/${file}`).then(
              () => file,
              () => null,
            ),
          ),
        ),
      }),
      browser.driver.extensionOrigin,
    );
    expect(traces).toEqual({ globals: [], attributes: [], files: [null, null, null, null] });
  });
});

describe('a page in another language', () => {
  test('is left unmarked, and the popup says why', async () => {
    const tab = await browser.open('spanish');
    expect(await readPage(tab)).toMatchObject({ language: 'es', claims: 0 });
    expect(await highlightSizes(tab)).toEqual({});
    const tabId = await browser.driver.inExtension(async () => {
      const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
      const [spanish] = await (api.browser ?? api.chrome).tabs.query({ url: '*://*/spanish/*' });
      return spanish?.id ?? -1;
    });
    const popup = await browser.openUrl(`${browser.driver.extensionOrigin}/popup.html?tab=${tabId}`);
    await until('the popup to name the language', () =>
      popup.evaluate(() =>
        /This page is in Spanish\.\s+Claims are found in English only\./.test(document.body.innerText),
      ),
    );
  });
});

describe('a site that is switched off', () => {
  test('loses its marks at once, loads nothing when opened again, and comes back', async () => {
    const tab = await browser.open('demo-clinic');
    const count = (await readPage(tab))?.claims ?? 0;
    expect(count).toBeGreaterThan(0);
    await switchSite(['127.0.0.1']);
    await until('the reader to go', () => tab.inReader(() => globalThis.behindTheClaim === undefined));
    expect(await tab.evaluate(() => document.querySelector('behind-the-claim') === null)).toBe(true);

    await tab.reload();
    expect(await tab.inReader(() => [typeof behindTheClaimGate, typeof behindTheClaim])).toEqual([
      'undefined',
      'undefined',
    ]);

    await switchSite([]);
    await claimsFound(tab, count);
  });

  /** As the popup does it: through the settings, which the background watches. */
  async function switchSite(offHosts: string[]): Promise<void> {
    await browser.driver.inExtension(async (offHosts) => {
      const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
      const { storage } = api.browser ?? api.chrome;
      await storage.local.set({ settings: { version: 1, on: true, offHosts } });
    }, offHosts);
    const excluded = await until('the gate to be registered anew', () =>
      browser.driver.inExtension(async (count) => {
        const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
        const [gate] = await (api.browser ?? api.chrome).scripting.getRegisteredContentScripts();
        const hosts = gate?.excludeMatches?.length ?? 0;
        return gate !== undefined && hosts > 0 === count > 0 ? { hosts } : null;
      }, offHosts.length),
    );
    expect(excluded.hosts).toBe(offHosts.length);
  }
});

/** What of the extension API these tests use. */
declare const chrome: {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
  readonly tabs: { query(about: { url: string }): Promise<{ readonly id?: number }[]> };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<{ readonly excludeMatches?: string[] }[]>;
  };
};
