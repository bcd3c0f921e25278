import { expect, test } from 'vitest';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { hang, isHanging } from './background-life.ts';
import {
  claimsFound,
  clickOn,
  highlightSizes,
  pageSays,
  popoverClosed,
  popoverText,
  useBrowser,
} from './harness.ts';
import { ours, save } from './saved-pages.ts';

/** The extension is updated while pages are open: by then their scripts are those of a version that is gone. */
const browser = useBrowser();

test('an open page is read anew, once, and its claims open', async () => {
  const tab = await browser.open('demo-clinic');
  const claims = (await readPage(tab))?.claims;
  const marks = await highlightSizes(tab);
  await clickOn(tab, 'A later trial found');
  await popoverText(tab);

  await browser.driver.reloadExtension();
  await until('the page to be read anew', () =>
    tab.inReader((claims) => globalThis.behindTheClaim?.state().claims === claims, claims),
  );
  expect(await tab.evaluate(() => document.querySelectorAll('behind-the-claim').length)).toBe(1);
  expect(await highlightSizes(tab)).toEqual(marks);
  await popoverClosed(tab);

  await clickOn(tab, 'A later trial found');
  expect(await popoverText(tab)).toContain('Claim 3 of');
  // A second popover, of the former version, would stand beside it.
  const popovers = await tab.inShadow((root) => root?.querySelectorAll(':popover-open').length);
  expect(popovers).toBe(1);
  await tab.press('Escape');
  await popoverClosed(tab);
});

test.each([
  ['while the page is analysed', 'storage.local.get'],
  ['while its claims are counted', 'action.setBadgeText'],
])('the same %s', async (_, step) => {
  const tab = await browser.open('demo-clinic');
  const claims = (await readPage(tab))?.claims ?? 0;
  await hang(browser, step);
  await tab.evaluate(() => {
    const claim = document.createElement('p');
    claim.textContent = 'PRP injections relieve knee pain in every case.';
    document.querySelector('main')?.append(claim);
  });
  await isHanging(browser);
  await browser.driver.reloadExtension();
  await claimsFound(tab, claims + 1);
  expect(await tab.evaluate(() => document.querySelectorAll('behind-the-claim').length)).toBe(1);
});

test('what was saved is still there', async () => {
  const tab = await browser.open('demo-clinic');
  await readPage(tab);
  await save(browser, tab);
  await browser.driver.reloadExtension();
  await pageSays(await ours(browser, 'saved.html'), '1 page');
});

test('a page that is opened afterwards is read as well', async () => {
  await browser.driver.reloadExtension();
  const tab = await browser.open('many-products');
  expect((await readPage(tab))?.claims).toBeGreaterThan(0);
});
