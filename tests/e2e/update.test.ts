import { expect, test } from 'vitest';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { clickOn, highlightSizes, popoverClosed, popoverText, useBrowser } from './harness.ts';

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

test('a page that is opened afterwards is read as well', async () => {
  await browser.driver.reloadExtension();
  const tab = await browser.open('many-products');
  expect((await readPage(tab))?.claims).toBeGreaterThan(0);
});
