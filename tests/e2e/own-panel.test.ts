import { expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { pressOn } from './by-keyboard.ts';
import { pageSays, popoverText, useBrowser } from './harness.ts';

/** The panel where browsers show it: Chromium's side panel, Firefox's sidebar. What it does is in panel.test.ts. */
const browser = useBrowser();

interface Panel {
  readonly text: string;
  /** The words of what has the focus. */
  readonly focus: string;
}

/** What the panels that are open say, asked from a page of ours. */
function panels(ours: Tab): Promise<readonly Panel[]> {
  return ours.evaluate(() => {
    const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
    return (api.browser ?? api.chrome).extension
      .getViews()
      .filter(
        ({ location, document }) =>
          location.pathname === '/sidepanel.html' && document.readyState !== 'loading',
      )
      .map(({ document }) => ({
        text: document.body.innerText,
        focus: document.activeElement?.textContent ?? '',
      }));
  });
}

const panelSays = (ours: Tab, words: string) =>
  until(`the panel to say "${words}"`, async () =>
    (await panels(ours)).find(({ text }) => text.includes(words)),
  );

/** A page of ours to ask from, and a page of the clinic before it, as where a reader is. */
async function setUp(): Promise<{ ours: Tab; clinic: Tab; claims: number }> {
  const ours = await browser.openUrl(`${browser.driver.extensionOrigin}/welcome.html`);
  const clinic = await browser.open('demo-clinic');
  const claims = (await readPage(clinic))?.claims ?? 0;
  await browser.driver.inExtension(async (id) => {
    const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
    await (api.browser ?? api.chrome).tabs.update(id, { active: true });
  }, clinic.id);
  return { ours, clinic, claims };
}

test('it opens, goes to the claim it was opened from, and shows what is behind a selection', async () => {
  const { ours, clinic, claims } = await setUp();
  expect(await panels(ours)).toEqual([]);
  // In Firefox the key opens it; in Chromium the popover's own button does.
  if (browser.driver.family === 'firefox') {
    await browser.driver.command('_execute_sidebar_action');
    await panelSays(ours, `${claims} claims on this page`);
  }

  await browser.driver.command('next-claim');
  await popoverText(clinic, 'Claim 1 of');
  const text = await clinic.inReader(() => behindTheClaim?.claims()[0]?.annotation.frame.text ?? '');
  await pressOn(clinic, 'Open in panel', { where: 'popover' });
  await panelSays(ours, `${claims} claims on this page`);
  await until('the claim to have the focus in the panel', async () =>
    (await panels(ours)).some(({ focus }) => focus.startsWith(text)),
  );

  const at = await clinic.evaluate(() => {
    const [paragraph] = document.querySelectorAll('main li');
    const range = document.createRange();
    range.selectNodeContents(paragraph ?? document.body);
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    const { left, top } = range.getBoundingClientRect();
    return { x: left + 20, y: top + 8 };
  });
  await clinic.press('Escape');
  await clinic.chooseFromMenu('check-selection', at);
  const { text: said } = await panelSays(ours, 'About the text you selected');
  expect(said).toContain('PRP comes from your own blood, so there is no risk at all.');
  await panelSays(ours, '1 claim found in it.');
});

test('the popup takes what is selected there, by keyboard', async () => {
  const { ours, clinic } = await setUp();
  await clinic.evaluate(() => {
    const [item] = document.querySelectorAll('main li');
    if (item !== undefined) document.getSelection()?.selectAllChildren(item);
  });
  const popup = await browser.openUrl(`${browser.driver.extensionOrigin}/popup.html?tab=${clinic.id}`);
  await pageSays(popup, 'Check the selected text');
  // It closes itself then, and does not answer any more.
  await pressOn(popup, 'Check the selected text').catch(() => undefined);
  const { text: said } = await panelSays(ours, 'About the text you selected');
  expect(said).toContain('PRP comes from your own blood, so there is no risk at all.');
});

/** What of the extension API these tests use. */
declare const chrome: {
  readonly extension: { getViews(): readonly Window[] };
  readonly tabs: { update(id: number, to: { active: true }): Promise<unknown> };
};
