import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { gateRegistered, storeSettings } from '../../lib/cli/browser/settings.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { endAtHang, hang } from './background-life.ts';
import { badge, claimsFound, clickOn, highlightSizes, pageSays, popoverText, useBrowser } from './harness.ts';
import { forgetSaved, ours, press } from './saved-pages.ts';

/** The browser ends the background whenever it likes. Whatever was under way is done all the same, once. */
const browser = useBrowser();

const CLAIM = 'A later trial found';
let claims = 0;
let marks: Record<string, number> = {};

beforeAll(async () => {
  const tab = await browser.open('demo-clinic');
  claims = (await readPage(tab))?.claims ?? 0;
  marks = await highlightSizes(tab);
});
afterEach(async () => {
  await storeSettings(browser.driver, {});
});

/** The page has its claims and marks, once, and the toolbar button counts them. */
async function isRead(tab: Tab, count = claims): Promise<void> {
  await claimsFound(tab, count);
  // A change that reaches the page late takes its marks away and puts them back.
  if (count === claims) await expect.poll(() => highlightSizes(tab)).toEqual(marks);
  expect(await tab.evaluate(() => document.querySelectorAll('behind-the-claim').length)).toBe(1);
  await until('the badge to count them', async () => (await badge(browser, tab)) === String(count));
}

const addClaim = (tab: Tab) =>
  tab.evaluate(() => {
    const article = document.createElement('article');
    article.innerHTML = '<h2>Knees</h2><p>PRP injections relieve knee pain in every case.</p>';
    document.querySelector('main')?.append(article);
  });

describe('a page that is opened', () => {
  test('before the background was started again is read', async () => {
    await browser.driver.stopBackground();
    await isRead(await browser.open('demo-clinic'));
  });

  test.each(['scripting.insertCSS', 'scripting.executeScript'])(
    'is read where the background ends before the reader is there: at %s',
    async (step) => {
      await hang(browser, step);
      const tab = await browser.open('demo-clinic');
      await endAtHang(browser);
      await isRead(tab);
    },
  );

  test('is read and marked as the reader has chosen where it ends before the reader hears of it', async () => {
    await storeSettings(browser.driver, { kindsOff: ['safety'] });
    const tab = await browser.open('demo-clinic');
    const fewer = await until('fewer claims', async () => {
      const state = await readPage(tab);
      return state !== null && state.claims < claims && state.claims;
    });
    await hang(browser, 'storage.local.get', 'scripting.executeScript');
    await tab.reload();
    await endAtHang(browser);
    await isRead(tab, fewer);
  });
});

describe('a page that is written anew', () => {
  test('is read where the background ends before the new reader is there', async () => {
    const tab = await browser.open('demo-clinic');
    await isRead(tab);
    await hang(browser, 'scripting.insertCSS');
    await tab.evaluate(() => {
      document.open();
      const words = '<h1>Exosomes</h1><p>Exosome therapy restores hair growth in men.</p>';
      document.write(`<!doctype html><html lang="en"><title>Hair</title><body>${words}</body></html>`);
      document.close();
    });
    await endAtHang(browser);
    await isRead(tab, 1);
  });
});

describe('a page that is read', () => {
  test('is analysed where the background ends meanwhile', async () => {
    const tab = await browser.open('demo-clinic');
    await isRead(tab);
    await hang(browser, 'storage.local.get');
    await addClaim(tab);
    await endAtHang(browser);
    await isRead(tab, claims + 1);
  });

  test('has its badge where the background ends before it has counted', async () => {
    const tab = await browser.open('demo-clinic');
    await isRead(tab);
    await hang(browser, 'action.setBadgeText');
    await addClaim(tab);
    await endAtHang(browser);
    await isRead(tab, claims + 1);
  });

  test('opens a claim, with its studies, from a background that is started for it', async () => {
    const tab = await browser.open('demo-clinic');
    await isRead(tab);
    await browser.driver.stopBackground();
    await clickOn(tab, CLAIM);
    const text = await popoverText(tab, 'The page says:');
    expect(text).not.toContain('Loading');
    expect(text).not.toContain('could not be loaded');
  });

  test('says that the studies could not be loaded where it ends before it answers, and loads them again', async () => {
    const tab = await browser.open('demo-clinic');
    await isRead(tab);
    await hang(browser, 'storage.local.get');
    await clickOn(tab, CLAIM);
    await endAtHang(browser);
    await popoverText(tab, 'The records could not be loaded.');
    await tab.inShadow((root) => {
      const all = [...(root?.querySelectorAll('button') ?? [])];
      all.find((one) => one.textContent === 'Try again')?.click();
    });
    await until('the studies', async () => {
      const text = await popoverText(tab, 'The page says:');
      return !text.includes('could not be loaded') && !text.includes('Loading');
    });
  });
});

describe('saving a page', () => {
  afterEach(() => forgetSaved(browser));

  test('saves it once where the background ends half way', async () => {
    const tab = await browser.open('demo-clinic');
    await isRead(tab);
    const popup = await ours(browser, `popup.html?tab=${tab.id}`);
    await pageSays(popup, 'Save this page’s claims');
    await hang(browser, 'tabs.get');
    await press(popup, 'Save this page’s claims');
    await endAtHang(browser);
    await pageSays(popup, 'Saved.');
    const saved = await ours(browser, 'saved.html');
    await pageSays(saved, '1 page');
    await press(saved, 'Regenerative back care – Harbour Street Spine & Joint');
  });
});

describe('a change of the settings', () => {
  test.each([
    'storage.session.get',
    'scripting.unregisterContentScripts',
    'scripting.registerContentScripts',
    'scripting.removeCSS',
  ])('reaches open pages and new ones where the background ends before, at %s', async (step) => {
    const tab = await browser.open('demo-clinic');
    await isRead(tab);
    await hang(browser, step);
    await storeSettings(browser.driver, { offHosts: ['127.0.0.1'] });
    await endAtHang(browser);
    // Whatever wakes it, here another tab.
    await browser.openUrl(`http://localhost:${browser.site.port}/off-topic/source.html`);
    await until('the page to lose its marks', () =>
      tab.inReader(() => globalThis.behindTheClaim === undefined),
    );
    await until('the badge to go', async () => (await badge(browser, tab)) === '');
    const anew = await browser.open('demo-clinic');
    expect(await anew.inReader(() => globalThis.behindTheClaimGate !== undefined)).toBe(false);
  });

  test('of the language leaves one entry in the menu', async () => {
    await browser.driver.inExtension(() => {
      const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
      return (api.browser ?? api.chrome).contextMenus.removeAll();
    });
    await hang(browser, 'contextMenus.removeAll');
    await storeSettings(browser.driver, { language: 'es' });
    await endAtHang(browser);
    const tab = await browser.open('demo-clinic');
    await isRead(tab);
    // Refused where it is not there. There cannot be two of one id.
    await until('the entry to be there', () =>
      browser.driver.inExtension(() => {
        const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
        return (api.browser ?? api.chrome).contextMenus.update('check-selection', {}).then(
          () => true,
          () => false,
        );
      }),
    );
  });
});

describe('settings that were damaged in the store', () => {
  afterEach(async () => {
    await browser.driver.inExtension(async () => {
      const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
      await (api.browser ?? api.chrome).storage.local.clear();
    });
  });

  test('are said to be so, and nothing is read that was not asked for, until the reader chooses anew', async () => {
    await browser.driver.inExtension(async () => {
      const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
      const garbage = { settings: [null, 'on'], 'pack:x': 5, 'pack:y': { pack: {}, importedAt: 7 }, z: '' };
      await (api.browser ?? api.chrome).storage.local.set(garbage);
    });
    await gateRegistered(browser.driver, false);
    await browser.driver.stopBackground();
    const tab = await browser.open('demo-clinic');
    const popup = await ours(browser, `popup.html?tab=${tab.id}`);
    await pageSays(popup, 'What you had chosen could not be read any more.');
    expect(await tab.inReader(() => globalThis.behindTheClaimGate !== undefined)).toBe(false);
    await press(popup, 'Read this page now');
    await pageSays(popup, `${claims} claims on this page`);

    const options = await ours(browser, 'options.html');
    await pageSays(options, 'What you had chosen could not be read any more.');
    await press(options, 'On every site with such claims');
    await pageSays(options, 'Saved: pages are read on every site that is not listed.');
    await isRead(await browser.open('demo-clinic'));
  });
});

describe('a surface that was open when the background ended', () => {
  test('works as before: popup, panel, options', async () => {
    const tab = await browser.open('demo-clinic');
    await isRead(tab);
    const [popup, panel, options] = [
      await ours(browser, `popup.html?tab=${tab.id}`),
      await ours(browser, `sidepanel.html?tab=${tab.id}`),
      await ours(browser, 'options.html'),
    ];
    await pageSays(popup, `${claims} claims on this page`);
    await pageSays(panel, `${claims} claims on this page`);
    await pageSays(options, 'Underlined only');

    await browser.driver.stopBackground();
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.btc-claim')[1]?.click());
    // Behind the panel's own tab nothing fades in.
    await until('the claim to open', () =>
      tab.inShadow(
        (root, place) => root?.querySelector(':popover-open')?.textContent?.includes(place),
        `Claim 2 of ${claims}`,
      ),
    );

    await browser.driver.stopBackground();
    await press(popup, 'On 127.0.0.1');
    await pageSays(popup, 'Switched off here');
    await pageSays(panel, 'Switched off here');
    await browser.driver.stopBackground();
    await press(popup, 'On 127.0.0.1');
    await pageSays(popup, `${claims} claims on this page`);
    await pageSays(panel, `${claims} claims on this page`);

    await browser.driver.stopBackground();
    await press(options, 'Underlined only');
    await pageSays(options, 'Saved: marks are underlined only.');
    await isRead(tab);
  });
});

declare const chrome: {
  readonly storage: { readonly local: { set(values: object): Promise<void>; clear(): Promise<void> } };
  readonly contextMenus: {
    removeAll(): Promise<void>;
    update(id: string, change: object): Promise<void>;
  };
};
