import { expect, test } from 'vitest';
import type { ChromiumTab } from '../../lib/cli/browser/chromium.ts';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { readStore } from '../../lib/cli/browser/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { tabTo, type } from './by-keyboard.ts';
import { pageSays, useBrowser } from './harness.ts';
import { ours, press, save } from './saved-pages.ts';

/** Room that runs out. Firefox reads its limit when it starts, and no test can change it afterwards; of settings it has none. */
const browser = useBrowser();
const isChromium = process.env['E2E_BROWSER'] === 'chromium';

/** What Chromium gives the extension, in bytes. In force while the tab is open. */
async function limitRoom(tab: Tab, quotaSize: number): Promise<void> {
  const { page } = tab as ChromiumTab; // this file's test runs in Chromium alone
  const session = await page.context().newCDPSession(page);
  const origin = browser.driver.extensionOrigin;
  await session.send(
    'Storage.overrideQuotaForOrigin',
    quotaSize === null ? { origin } : { origin, quotaSize },
  );
}

/** Fills another database of the extension with what cannot be pressed together, until the browser refuses. */
const fill = (tab: Tab): Promise<string | null> =>
  tab.evaluate(async () => {
    const open = indexedDB.open('filler', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('all', { autoIncrement: true });
    const database = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const put = (size: number): Promise<string | null> => {
      const noise = new Uint8Array(size);
      for (let at = 0; at < size; at += 50_000) crypto.getRandomValues(noise.subarray(at, at + 50_000));
      const written = database.transaction('all', 'readwrite');
      written.objectStore('all').add(noise);
      return new Promise((done) => {
        written.oncomplete = () => done(null);
        written.onabort = () => done(written.error?.name ?? 'aborted');
      });
    };
    let refused: string | null = null;
    // Of the last pieces none is as large as a page that is saved.
    for (const size of [500_000, 50_000]) {
      refused = null;
      for (let n = 0; n < 100 && refused === null; n++) refused = await put(size);
    }
    database.close();
    return refused;
  });

/** What of the page is kept, as it lies in the store. */
const kept = (tab: Tab): Promise<string> =>
  tab.evaluate(async () => {
    const open = indexedDB.open('saved');
    const database = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const read = database.transaction(['pages', 'snapshots']);
    const all = (name: string) =>
      new Promise<unknown>((done) => {
        const request = read.objectStore(name).getAll();
        request.onsuccess = () => done(request.result);
      });
    const both = [await all('pages'), await all('snapshots')];
    database.close();
    return JSON.stringify(both);
  });

test.runIf(isChromium)('a full disk is told of, and loses nothing that was saved', async () => {
  // First of all: Chromium asks for the room that is left once, and does not look again for half a minute.
  const own = await ours(browser, 'icon/16.png');
  await limitRoom(own, 2_000_000);
  const clinic = await browser.open('demo-clinic');
  await readPage(clinic);
  await save(browser, clinic);
  const before = await kept(own);
  expect(await fill(own)).toBe('QuotaExceededError');

  const popup = await ours(browser, `popup.html?tab=${clinic.id}`);
  await press(popup, 'Save it again');
  await pageSays(popup, 'Not saved: there is no room');
  expect(await kept(own)).toBe(before);
});

/** What of the extension API the next test uses. */
interface StorageApi {
  readonly storage: {
    readonly local: {
      readonly QUOTA_BYTES: number;
      getBytesInUse(keys: null): Promise<number>;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
}

/** Fills the store of the settings until a site's name has no place in it any more, or empties it of that. */
const storeIsFull = (isFull: boolean): Promise<void> =>
  browser.driver.inExtension(async (isFull) => {
    const { local } = (globalThis as unknown as { chrome: StorageApi }).chrome.storage; // see Driver
    await local.remove('filler');
    if (!isFull) return;
    // Its own name and two quotation marks count, too.
    const left = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - 'filler""'.length;
    await local.set({ filler: 'x'.repeat(left) });
  }, isFull);

const offHosts = async () => ((await readStore(browser.driver))['settings'] as Settings).offHosts;

test.runIf(isChromium)('a full store of settings is told of, and loses nothing that was chosen', async () => {
  const options = await ours(browser, 'options.html');
  await addSite(options, 'first.example');
  await pageSays(options, 'Saved: first.example is left alone.');

  await storeIsFull(true);
  await addSite(options, 'second.example');
  await pageSays(options, 'That did not work');
  expect(await offHosts()).toEqual(['first.example']);
  // And what was read is read as before.
  expect((await readPage(await browser.open('demo-clinic')))?.claims).toBeGreaterThan(10);

  await storeIsFull(false);
  await addSite(options, 'second.example');
  await pageSays(options, 'Saved: second.example is left alone.');
  expect(await offHosts()).toEqual(['first.example', 'second.example']);
});

/** By keyboard, whatever stood in the field before. */
async function addSite(options: Tab, site: string): Promise<void> {
  await tabTo(options, 'Add a site');
  await options.press('Control', 'a');
  await type(options, site);
  await options.press('Enter');
}
