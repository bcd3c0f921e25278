import { afterEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { gateRegistered, storeSettings } from '../../lib/cli/browser/settings.ts';
import { until } from '../../lib/cli/browser/until.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { claimsFound, clickElement, highlightSizes, pageSays, useBrowser } from './harness.ts';

/** Where pages are read: nothing goes into a page that was not asked for, and what was asked for is kept in step. */
const browser = useBrowser();

const choose = (settings: Partial<Settings>) => storeSettings(browser.driver, settings);
const isRegistered = (is: boolean) => gateRegistered(browser.driver, is);

const traces = (tab: Tab) => tab.inReader(() => [typeof behindTheClaimGate, typeof behindTheClaim]);

afterEach(async () => {
  await choose({});
  await isRegistered(true);
});

describe('where pages are read only when asked for', () => {
  async function openUnread(): Promise<Tab> {
    await choose({ run: 'asked' });
    await isRegistered(false);
    return browser.open('demo-clinic');
  }

  async function readNow({ id }: Tab): Promise<void> {
    const popup = await browser.openUrl(`${browser.driver.extensionOrigin}/popup.html?tab=${id}`);
    await pageSays(popup, 'Pages are read only when you ask for it.');
    await clickElement(popup, '.btc-actions button');
    await pageSays(popup, 'claims on this page');
  }

  test('nothing goes into a page, until the popup’s button asks for it', async () => {
    const tab = await openUnread();
    expect(await traces(tab)).toEqual(['undefined', 'undefined']);
    await readNow(tab);
    expect(Object.keys(await highlightSizes(tab)).length).toBeGreaterThan(3);
    expect(await tab.inReader(() => globalThis.behindTheClaimAsked)).toBe(true);
  });

  test('what was asked for is read anew when what is shown changes', async () => {
    const tab = await openUnread();
    await readNow(tab);
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
    await readNow(tab);
    await choose({ run: 'asked', on: false });
    await until('the reader to go', () => tab.inReader(() => globalThis.behindTheClaim === undefined));
    expect(await highlightSizes(tab)).toEqual({});
    expect(await tab.evaluate(() => document.querySelector('behind-the-claim') === null)).toBe(true);
    await choose({ run: 'asked' });
    await tab.reload();
    expect(await traces(tab)).toEqual(['undefined', 'undefined']);
  });
});
