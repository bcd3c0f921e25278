import { afterEach, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { gateRegistered, storeSettings } from '../../lib/cli/browser/settings.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { claimsFound, clickElement, pageSays, useBrowser } from './harness.ts';

/** The reader of a browser may keep an extension out of pages, or out of most, at any time, and let it in again. */
const browser = useBrowser();

afterEach(async () => {
  await setAccess(true);
  await storeSettings(browser.driver, {});
  await gateRegistered(browser.driver, true);
});

async function setAccess(given: boolean): Promise<void> {
  await browser.driver.setAccess(given);
  await until(`access to be ${given ? 'given' : 'taken'}`, async () => (await hasAccess()) === given);
}

function hasAccess(): Promise<boolean> {
  return browser.driver.inExtension(() => {
    const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
    return (api.browser ?? api.chrome).permissions.contains({ origins: ['<all_urls>'] });
  });
}

const popupOf = ({ id }: Tab): Promise<Tab> =>
  browser.openUrl(`${browser.driver.extensionOrigin}/popup.html?tab=${id}`);

/** Whether anything of ours is in the page, as the page itself can see it. */
const hasHost = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.querySelector('behind-the-claim') !== null);

test('a page that it is kept out of is not read, and the popup says why; let in, it reads what is open', async () => {
  await setAccess(false);
  const tab = await browser.open('demo-clinic');
  const popup = await popupOf(tab);
  await pageSays(popup, 'Not allowed to read this page');
  await pageSays(popup, 'Allow on all sites');
  expect(await hasHost(tab)).toBe(false);

  await setAccess(true);
  await pageSays(popup, 'claims on this page');
  expect((await tab.inReader(() => globalThis.behindTheClaim?.state().claims)) ?? 0).toBeGreaterThan(0);
  expect(await hasHost(tab)).toBe(true);
});

test('what a page shows already outlives that, and what it asks is answered', async () => {
  const tab = await browser.open('demo-clinic');
  const claims = (await readPage(tab))?.claims ?? 0;
  expect(claims).toBeGreaterThan(0);
  await setAccess(false);
  await tab.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Stem cell injections cured knee pain in nine of ten of our patients.';
    document.querySelector('main, body')?.append(paragraph);
  });
  // The page is no longer open to the test's own look at it, either.
  await pageSays(await popupOf(tab), 'Not allowed to read this page');
  await setAccess(true);
  await claimsFound(tab, claims + 1);
});

test('every change of the settings is kept while it is kept out, and holds when it is let in', async () => {
  await setAccess(false);
  const tab = await browser.open('demo-clinic');
  for (const run of ['asked', 'listed', 'everywhere'] as const) {
    await storeSettings(browser.driver, { run, onHosts: ['127.0.0.1'] });
    await gateRegistered(browser.driver, run !== 'asked');
    expect(await hasHost(tab)).toBe(false);
  }
  await storeSettings(browser.driver, { run: 'asked' });
  await gateRegistered(browser.driver, false);
  await setAccess(true);
  const popup = await popupOf(tab);
  await pageSays(popup, 'Pages are read only when you ask for it.');
  expect(await hasHost(tab)).toBe(false);
  await clickElement(popup, '.btc-actions button');
  await pageSays(popup, 'claims on this page');
});

/** What of the extension API is used above. */
declare const chrome: {
  readonly permissions: { contains(what: { readonly origins: readonly string[] }): Promise<boolean> };
};
