import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { pageSays, type Setting } from './harness.ts';

/** Opens a page of the extension's own. */
export const ours = (browser: Setting, path: string): Promise<Tab> =>
  browser.openUrl(`${browser.driver.extensionOrigin}/${path}`);

/** Presses the button, link or box of a page that is called so, once it is there. */
export async function press(tab: Tab, name: string): Promise<void> {
  await until(`"${name}" to be pressed`, () =>
    tab.evaluate((name) => {
      const all = document.querySelectorAll<HTMLElement>('button, a, input');
      const found = [...all].find((one) => {
        const { labels } = one as Partial<HTMLInputElement>; // what can have none has no such property
        return (one.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? one.innerText).trim() === name;
      });
      found?.click();
      return found !== undefined;
    }, name),
  );
}

/** Saves the page of a tab from its popup. */
export async function save(
  browser: Setting,
  tab: Tab,
  button = 'Save this page’s claims',
  from = 'popup.html',
): Promise<void> {
  const popup = await ours(browser, `${from}?tab=${tab.id}`);
  await press(popup, button);
  await pageSays(popup, 'Saved.');
  await popup.close();
}

/** Opens a page of the fixtures, reads it, and saves it. */
export async function openAndSave(browser: Setting, slug: string): Promise<Tab> {
  const page = await browser.open(slug);
  await readPage(page);
  await save(browser, page);
  return page;
}

/** Puts the saved pages as they were at first. */
export async function forgetSaved(browser: Setting): Promise<void> {
  const page = await ours(browser, 'icon/16.png');
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase('saved');
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
      }),
  );
  await page.close();
}

/** The titles that are listed. */
export const titles = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.btc-saved-item h2')].map((one) => one.textContent ?? ''),
  );

/** The name of the file that was handed over, as the page says it. @param ending of the name */
export const fileName = (tab: Tab, ending: string): Promise<string> =>
  until('the file to be named', () =>
    tab.evaluate((ending) => {
      const said = /(behind-the-claim-\S+\.\w+)\.$/m.exec(document.body.innerText)?.[1];
      return said?.endsWith(ending) ? said : null;
    }, ending),
  );
