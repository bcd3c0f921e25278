import { afterEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { claimsFound, clickElement, highlightSizes, pageSays, useBrowser } from './harness.ts';

/** Where pages are read: nothing goes into a page that was not asked for, and what was asked for is kept in step. */
const browser = useBrowser();

/** As the options do it: through the settings, which the background watches. */
async function choose(settings: object): Promise<void> {
  await browser.driver.inExtension(async (settings) => {
    const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    const { storage } = api.browser ?? api.chrome;
    await storage.local.set({ settings: { version: 1, on: true, offHosts: [], ...settings } });
  }, settings);
}

async function gateRegistered(is: boolean): Promise<void> {
  await until(`the gate to be ${is ? '' : 'un'}registered`, () =>
    browser.driver.inExtension(async (is) => {
      const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
      const scripts = await (api.browser ?? api.chrome).scripting.getRegisteredContentScripts();
      return scripts.length > 0 === is;
    }, is),
  );
}

/** The popup over the demo page, in a tab of its own. */
async function openPopup(): Promise<Tab> {
  const tabId = await browser.driver.inExtension(async () => {
    const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    const [demo] = await (api.browser ?? api.chrome).tabs.query({ url: '*://*/demo-clinic/*' });
    return demo?.id ?? -1;
  });
  return browser.openUrl(`${browser.driver.extensionOrigin}/popup.html?tab=${tabId}`);
}

const traces = (tab: Tab) => tab.inReader(() => [typeof behindTheClaimGate, typeof behindTheClaim]);

afterEach(async () => {
  await choose({});
  await gateRegistered(true);
});

describe('where pages are read only when asked for', () => {
  async function openUnread(): Promise<Tab> {
    await choose({ run: 'asked' });
    await gateRegistered(false);
    return browser.open('demo-clinic');
  }

  async function readNow(): Promise<Tab> {
    const popup = await openPopup();
    await pageSays(popup, 'Pages are read only when you ask for it.');
    await clickElement(popup, '.btc-actions button');
    await pageSays(popup, 'claims on this page');
    return popup;
  }

  test('nothing goes into a page, until the popup’s button asks for it', async () => {
    const tab = await openUnread();
    expect(await traces(tab)).toEqual(['undefined', 'undefined']);
    await readNow();
    expect(Object.keys(await highlightSizes(tab)).length).toBeGreaterThan(3);
    expect(await tab.inReader(() => globalThis.behindTheClaimAsked)).toBe(true);
  });

  test('what was asked for is read anew when what is shown changes', async () => {
    const tab = await openUnread();
    await readNow();
    const all = (await tab.inReader(() => globalThis.behindTheClaim?.state().claims)) ?? 0;
    await choose({ run: 'asked', kindsOff: ['efficacy'] });
    await until('fewer claims', () =>
      tab.inReader((all) => {
        const state = globalThis.behindTheClaim?.state();
        return state?.status === 'done' && state.claims < all && state.leftOut > 0;
      }, all),
    );
    await choose({ run: 'asked' });
    await claimsFound(tab, all);
  });

  test('it goes when all is switched off, and is not there after a reload', async () => {
    const tab = await openUnread();
    await readNow();
    await choose({ run: 'asked', on: false });
    await until('the reader to go', () => tab.inReader(() => globalThis.behindTheClaim === undefined));
    expect(await highlightSizes(tab)).toEqual({});
    expect(await tab.evaluate(() => document.querySelector('behind-the-claim') === null)).toBe(true);
    await choose({ run: 'asked' });
    await tab.reload();
    expect(await traces(tab)).toEqual(['undefined', 'undefined']);
  });
});

/** What of the extension API these tests use. */
declare const chrome: {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
  readonly tabs: { query(about: { url: string }): Promise<{ readonly id?: number }[]> };
  readonly scripting: { getRegisteredContentScripts(): Promise<object[]> };
};
