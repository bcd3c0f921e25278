import { describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { hang, isHanging } from './background-life.ts';
import { claimsFound, clickElement, clickOn, popoverText, useBrowser } from './harness.ts';

/**
 * A page that goes into the browser's cache while something is under way between it and the background, and comes back:
 * of what was under way there is neither an answer nor an error.
 */
const browser = useBrowser();

/** A Firefox that is driven keeps no page. */
const inChromium = test.skipIf(process.env['E2E_BROWSER'] !== 'chromium');

const CLAIM = 'A later trial found';

const noteComingBack = (tab: Tab) =>
  tab.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['cameBack'] = String(persisted);
    });
  });
async function comeBack(tab: Tab): Promise<void> {
  await until('the other page', () => tab.evaluate(() => location.pathname.includes('off-topic')));
  await tab.evaluate(() => history.back());
  await until('the page to come out of the cache', () =>
    tab.evaluate(() => document.documentElement.dataset['cameBack'] === 'true'),
  );
}
async function leaveAndComeBack(tab: Tab): Promise<void> {
  await noteComingBack(tab);
  await tab.evaluate(() => {
    location.href = '../off-topic/source.html';
  });
  await comeBack(tab);
}
const toolsThere = (tab: Tab) =>
  until('what draws popovers', () => tab.inReader(() => globalThis.behindTheClaimPopover !== undefined));

describe('a page that is left and come back to', () => {
  inChromium('is read when it changes then', async () => {
    const tab = await browser.open('demo-clinic');
    const claims = (await readPage(tab))?.claims ?? 0;
    await leaveAndComeBack(tab);
    await tab.evaluate(() => {
      const late = '<p>Exosome therapy restores hair growth.</p>';
      document.querySelector('main')?.insertAdjacentHTML('beforeend', late);
    });
    await claimsFound(tab, claims + 1);
  });

  inChromium('opens its claims, though what draws them was on its way', async () => {
    const tab = await browser.open('demo-clinic');
    await readPage(tab);
    await hang(browser, 'scripting.executeScript');
    await tab.press('Shift');
    await isHanging(browser);
    await leaveAndComeBack(tab);
    await browser.driver.stopBackground();
    await clickOn(tab, CLAIM);
    expect(await popoverText(tab)).toContain('The page says:');
  });

  inChromium('opens its claims where the first thing pressed was the link away', async () => {
    const tab = await browser.open('demo-clinic');
    await readPage(tab);
    await noteComingBack(tab);
    await tab.evaluate(() => {
      const away = '<a id="away" href="../off-topic/source.html">Away from here</a>';
      document.body.insertAdjacentHTML('afterbegin', away);
    });
    await browser.driver.stopBackground();
    await clickElement(tab, '#away');
    await comeBack(tab);
    await clickOn(tab, CLAIM);
    expect(await popoverText(tab)).toContain('The page says:');
  });

  inChromium('has the studies of a claim, though they were on their way', async () => {
    const tab = await browser.open('demo-clinic');
    await readPage(tab);
    await tab.press('Shift');
    await toolsThere(tab);
    await hang(browser, 'storage.local.get');
    await clickOn(tab, CLAIM);
    await isHanging(browser);
    await leaveAndComeBack(tab);
    await browser.driver.stopBackground();
    // As where the background ended: said, and loaded when that is asked for.
    await popoverText(tab, 'The records could not be loaded.');
  });

  inChromium('is read, though its reader was on its way, when the popup is opened', async () => {
    const tab = await browser.open('demo-clinic');
    const claims = (await readPage(tab))?.claims ?? 0;
    await browser.driver.stopBackground();
    await hang(browser, 'scripting.insertCSS');
    await tab.reload();
    await isHanging(browser);
    await leaveAndComeBack(tab);
    await browser.driver.stopBackground();
    await browser.openUrl(`${browser.driver.extensionOrigin}/popup.html?tab=${tab.id}`);
    await claimsFound(tab, claims);
  });
});
