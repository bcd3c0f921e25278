import { beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import type { FullPageRecord } from '../../lib/core/types/index.ts';
import { focusedName, pressOn, tabTo, type } from './by-keyboard.ts';
import { pageSays, useBrowser } from './harness.ts';
import { fileName, forgetSaved, openAndSave, ours, save, titles } from './saved-pages.ts';

/** Keeping, comparing and exporting without a mouse; after each step the focus is where a reader would look for it. */
const browser = useBrowser();

beforeEach(() => forgetSaved(browser));

const focusOn = (tab: Tab, name: string): Promise<unknown> =>
  until(`the focus on "${name}"`, async () => (await focusedName(tab)).startsWith(name));

/** The saved pages' own page, with these pages of the fixtures in it, and their titles, the one saved last first. */
async function savedWith(...slugs: string[]): Promise<{ saved: Tab; names: string[] }> {
  for (const slug of slugs) await openAndSave(browser, slug);
  const saved = await ours(browser, 'saved.html');
  await focusOn(saved, 'Saved pages');
  const names = await titles(saved);
  expect(names).toHaveLength(slugs.length);
  return { saved, names };
}

/** Addresses of the open pages of saved pages; they are closed. */
const closeOpened = (): Promise<string[]> =>
  browser.driver.inExtension(async () => {
    const { tabs } = (globalThis as unknown as { browser?: Api; chrome: Api }).browser ?? chrome; // see Driver
    const all = (await tabs.query({})).filter(({ url }) => url?.includes('/saved.html'));
    await tabs.remove(all.map(({ id }) => id));
    return all.map(({ url }) => url ?? '');
  });

test('a page is saved from the popup, and what was saved is opened', async () => {
  const clinic = await browser.open('demo-clinic');
  await readPage(clinic);
  const popup = await ours(browser, `popup.html?tab=${clinic.id}`);
  await pageSays(popup, 'claims on this page');
  await pressOn(popup, 'Save this page’s claims');
  await pageSays(popup, 'Saved.');
  // It is the same button, by another name.
  expect(await focusedName(popup)).toBe('Save it again');
  // It may close itself then, and does not answer any more.
  await pressOn(popup, 'Open what was saved').catch(() => undefined);
  const [address] = await until('what was saved to open', async () => {
    const all = await closeOpened();
    return all.length > 0 ? all : null;
  });
  expect(address).toContain(`#page=${encodeURIComponent(browser.site.origin)}`);
});

describe('one page', () => {
  test('is opened, gets tags and a note, and leads back to its place in the list', async () => {
    const { saved, names } = await savedWith('demo-clinic');
    const [name = ''] = names;
    await pressOn(saved, name);
    await focusOn(saved, name);
    expect(await saved.evaluate(() => [document.title, document.activeElement?.localName])).toEqual([
      `${name} – Saved pages`,
      'h1',
    ]);
    await tabTo(saved, 'Your tags');
    await type(saved, 'to ask, knees');
    await tabTo(saved, 'Your note');
    await type(saved, 'They answered.');
    // Without the button: leaving the field keeps what was typed.
    await pressOn(saved, 'All saved pages', { back: true });
    await focusOn(saved, name);
    await pageSays(saved, 'They answered.');
    expect(await saved.evaluate(() => document.activeElement?.localName)).toBe('a');
    await tabTo(saved, 'Tags', { back: true });
    await tabTo(saved, 'Search title', { back: true });
    await type(saved, 'elbow');
    await pageSays(saved, 'No saved page is like that.');
    await saved.press('Escape');
    await pageSays(saved, '1 page');
  });

  test('keeps a note that is being typed when it is saved again elsewhere', async () => {
    const clinic = await openAndSave(browser, 'demo-clinic');
    const saved = await ours(browser, 'saved.html');
    await focusOn(saved, 'Saved pages');
    const [name = ''] = await titles(saved);
    await pressOn(saved, name);
    await focusOn(saved, name);
    await tabTo(saved, 'Your note');
    await type(saved, 'Half a sen');
    await save(browser, clinic, 'Save it again');
    await pageSays(saved, 'What changed Between');
    expect(await saved.evaluate(() => document.querySelector('textarea')?.value)).toBe('Half a sen');
    // The browser would ask about it when the tab is closed.
    await pressOn(saved, 'Save tags and note');
    await pageSays(saved, 'Your tags and your note are saved.');
  });

  test('loses one of its times, and gets it back', async () => {
    const clinic = await openAndSave(browser, 'demo-clinic');
    await save(browser, clinic, 'Save it again');
    const saved = await ours(browser, 'saved.html');
    await focusOn(saved, 'Saved pages');
    const [name = ''] = await titles(saved);
    await pressOn(saved, name);
    await focusOn(saved, name);
    await pressOn(saved, 'Delete what was saved on');
    await focusOn(saved, 'Put back');
    await pageSays(saved, 'was deleted. “Put back” brings it back.');
    await pageSays(saved, 'Saved once so far.');
    await saved.press('Enter');
    await pageSays(saved, 'is back.');
    const pressed = await saved.evaluate(() => document.activeElement?.getAttribute('aria-pressed'));
    expect(pressed).toBe('true');
  });

  test('is deleted from its own view, and put back from the list', async () => {
    const { saved, names } = await savedWith('demo-clinic');
    const [name = ''] = names;
    await pressOn(saved, name);
    await focusOn(saved, name);
    await pressOn(saved, 'Delete');
    await focusOn(saved, 'Put back');
    await pageSays(saved, 'No page is saved yet.');
    await pageSays(saved, 'was deleted. “Put back” brings it back.');
    await saved.press('Enter');
    await focusOn(saved, name);
    await pageSays(saved, 'is back.');
  });
});

test('two pages are chosen, compared, exported, deleted and put back', async () => {
  const { saved, names } = await savedWith('demo-clinic', 'many-products');
  const [first = '', second = ''] = names;
  await pressOn(saved, first);
  await focusOn(saved, first);
  await pressOn(saved, 'Compare with another page');
  await focusOn(saved, first);
  await pageSays(saved, '1 chosen');
  await pressOn(saved, `Choose ${second}`, { key: ' ' });
  await pageSays(saved, '2 chosen');
  await pressOn(saved, 'Compare them');
  await focusOn(saved, 'Comparison');
  await pressOn(saved, '1 claim');
  await until('a link to a passage', () =>
    saved.evaluate(() => document.querySelector('.btc-comparison a[href*=":~:text="]') !== null),
  );
  await pressOn(saved, 'All saved pages', { back: true });
  await focusOn(saved, 'Compare them');
  await tabTo(saved, 'Export as');
  await type(saved, 'Da');
  await pressOn(saved, 'Save the file');
  const bytes = await browser.driver.downloaded(await fileName(saved, '.json'));
  const records: FullPageRecord[] = JSON.parse(bytes.toString('utf8'));
  expect(records.map(({ title }) => title).toSorted()).toEqual(names.toSorted());
  await pressOn(saved, 'Delete', { back: true });
  await focusOn(saved, 'Put back');
  await pageSays(saved, '2 pages were deleted. “Put back” brings them back.');
  await saved.press('Enter');
  await pageSays(saved, '2 pages are back.');
  expect(names).toContain(await focusedName(saved));
});

/** What of the extension API these tests use. */
interface Api {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    remove(ids: readonly number[]): Promise<void>;
  };
}
declare const chrome: Api;
