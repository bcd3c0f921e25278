import { afterEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { gateRegistered, readStore, storeSettings } from '../../lib/cli/browser/settings.ts';
import { until } from '../../lib/cli/browser/until.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { parseSettings } from '../../lib/settings/stored.ts';
import { focusedName, pressOn, tabTo, type } from './by-keyboard.ts';
import { pageSays, popoverClosed, popoverText, useBrowser } from './harness.ts';

/** Every task without a mouse. The panel's are in panel.test.ts, the way to a claim and back in demo-page.test.ts. */
const browser = useBrowser();

afterEach(async () => {
  await storeSettings(browser.driver, {});
  await gateRegistered(browser.driver, true);
});

const IN_POPOVER = { where: 'popover' } as const;

const own = (page: string) => browser.openUrl(`${browser.driver.extensionOrigin}/${page}`);

async function clinic(): Promise<Tab> {
  const tab = await browser.open('demo-clinic');
  await readPage(tab);
  return tab;
}

describe('the popover', () => {
  async function opened(): Promise<Tab> {
    const tab = await clinic();
    await browser.driver.command('next-claim');
    await popoverText(tab, 'Claim 1 of');
    await pressOn(tab, 'Next claim', IN_POPOVER);
    await popoverText(tab, 'Claim 2 of');
    return tab;
  }

  test('a word is explained, a study’s details opened, and its citation copied', async () => {
    const tab = await opened();
    await tabTo(tab, 'randomized trials', IN_POPOVER);
    await popoverText(tab, 'A study in which chance decides');
    await pressOn(tab, 'Details of this study', IN_POPOVER);
    await popoverText(tab, 'How we checked');
    await pressOn(tab, 'Where these studies stand', IN_POPOVER);
    await popoverText(tab, 'Such work can show');
    await pressOn(tab, 'APA: copy the citation of ', { ...IN_POPOVER, back: true });
    await until('the copying to be told', () =>
      tab.inShadow((root) =>
        [...(root?.querySelectorAll('[role="status"]') ?? [])].some(
          (one) => one.textContent === 'Copied: APA.',
        ),
      ),
    );
  });

  test('a claim is hidden, and brought back', async () => {
    const tab = await opened();
    await pressOn(tab, 'Hide this claim', IN_POPOVER);
    await popoverText(tab, 'Hidden until the page is loaded again.');
    await pressOn(tab, 'Undo', IN_POPOVER);
    await popoverText(tab, 'Claim 2 of');
    await tab.press('Escape');
    await popoverClosed(tab);
  });

  test('a claim stays hidden when the page is read anew because something was chosen', async () => {
    const tab = await opened();
    await pressOn(tab, 'Hide this claim', IN_POPOVER);
    await tab.inReader(() => {
      Object.assign(globalThis.behindTheClaim ?? {}, { isOld: true });
    });
    await storeSettings(browser.driver, { level: 'clinical' });
    await until('another reader', () =>
      tab.inReader(() => {
        const reader = globalThis.behindTheClaim;
        return reader?.state().status === 'done' && !('isOld' in reader);
      }),
    );
    expect(await tab.inReader(() => globalThis.behindTheClaim?.state().hidden)).toBe(1);
  });

  test('a wrong match is reported: written, put away, taken up again', async () => {
    const tab = await opened();
    await pressOn(tab, 'Report a wrong match', IN_POPOVER);
    await type(tab, 'Knees');
    await tab.press('Escape');
    expect(await focusedName(tab, 'popover')).toBe('Report a wrong match');
    await tab.press('Enter');
    const report = await tab.inShadow((root) => root?.querySelector('textarea')?.value);
    expect(report).toMatch(/Knees$/);
    await tabTo(tab, 'Copy the report', IN_POPOVER);
  });
});

describe('the popup', () => {
  test('goes to the first claim', async () => {
    const tab = await clinic();
    const popup = await own(`popup.html?tab=${tab.id}`);
    await pageSays(popup, 'claims on this page');
    // It closes itself then, and does not answer any more.
    await pressOn(popup, 'Go to the first claim').catch(() => undefined);
    await popoverText(tab, 'Claim 1 of');
  });

  test('opens what it lists, and switches the site off and on again', async () => {
    const tab = await clinic();
    const popup = await own(`popup.html?tab=${tab.id}`);
    await pageSays(popup, 'claims on this page');
    await pressOn(popup, 'Questions to ask');
    await tabTo(popup, 'Copy');
    await pressOn(popup, 'On 127.0.0.1', { key: ' ' });
    await pageSays(popup, 'Switched off here');
    await until('the page to lose its marks', () =>
      tab.inReader(() => globalThis.behindTheClaim === undefined),
    );
    // The focus is still there.
    await popup.press(' ');
    await pageSays(popup, 'claims on this page');
  });

  test('reads a page that is read only when asked for', async () => {
    await storeSettings(browser.driver, { run: 'asked' });
    await gateRegistered(browser.driver, false);
    const tab = await browser.open('demo-clinic');
    const popup = await own(`popup.html?tab=${tab.id}`);
    await pageSays(popup, 'Pages are read only when you ask for it.');
    await pressOn(popup, 'Read this page now');
    await pageSays(popup, 'claims on this page');
  });
});

describe('the options', () => {
  test('a site is added, removed and put back', async () => {
    const options = await own('options.html');
    await pageSays(options, 'None: no site is left out.');
    await tabTo(options, 'Add a site');
    await type(options, 'clinic.example');
    await options.press('Enter');
    await pageSays(options, 'Saved: clinic.example is left alone.');
    await pressOn(options, 'Remove clinic.example', { back: true });
    await pageSays(options, 'Saved: clinic.example is no longer left alone.');
    // The button went with its site; the way back has the focus.
    expect(await focusedName(options)).toMatch(/^Put/);
    await options.press('Enter');
    await pageSays(options, 'Saved: clinic.example is left alone.');
    expect(await focusedName(options)).toBe('Add a site');
  });

  test('where pages are read, what is marked, and how it is read are chosen', async () => {
    const options = await own('options.html');
    await tabTo(options, 'On every site with such claims');
    await options.press('ArrowDown');
    await pageSays(options, 'Saved: pages are read on the listed sites only.');
    await pressOn(options, 'the treatment is safe or not', { key: ' ' });
    await tabTo(options, 'Underlined, and shaded');
    await options.press('ArrowDown');
    await tabTo(options, 'In everyday words');
    await options.press('ArrowDown');
    await pageSays(options, 'Saved: studies are described in the terms of the field.');
    await pressOn(options, 'Landmark studies', { key: ' ' });
    await until('all of it to be kept', async () => {
      const settings = await kept();
      return (
        settings.run === 'listed' &&
        settings.kindsOff.join() === 'safety' &&
        settings.marks === 'underline' &&
        settings.level === 'clinical' &&
        settings.packsOff.join() === 'landmarks'
      );
    });
  });

  test('look-ups are switched on and off', async () => {
    const options = await own('options.html');
    const isOn = async () => (await kept()).crossref.on;
    await pressOn(options, 'Ask Crossref what became', { key: ' ' });
    await until('look-ups to be on', isOn);
    await tabTo(options, 'Your mail address');
    await pressOn(options, 'Ask Crossref what became', { key: ' ', back: true });
    await until('look-ups to be off', async () => !(await isOn()));
  });

  test('data are seen and deleted', async () => {
    await storeSettings(browser.driver, { level: 'clinical' });
    const options = await own('options.html');
    await pressOn(options, 'See it');
    await pageSays(options, '"clinical"');
    await pressOn(options, 'Delete all …');
    await pageSays(options, 'It cannot be undone');
    await pressOn(options, 'Delete all, for good');
    await pageSays(options, 'All is deleted.');
    expect(await readStore(browser.driver)).toEqual({});
  });
});

describe('the first page', () => {
  test('where pages are read is chosen, and the options are a link', async () => {
    const welcome = await own('welcome.html');
    await tabTo(welcome, 'On every site with such claims');
    await welcome.press('ArrowDown');
    await welcome.press('ArrowDown');
    await pageSays(welcome, 'Saved: pages are read only when you ask for it.');
    await tabTo(welcome, 'All options');
  });
});

/** What the options keep, as the extension itself would read it. */
async function kept(): Promise<Settings> {
  return parseSettings((await readStore(browser.driver))['settings']);
}
