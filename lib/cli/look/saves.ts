import type { ChromiumDriver, ChromiumTab } from '../browser/chromium.ts';
import { readPage } from '../browser/reader.ts';
import type { Save } from './scene.ts';

interface Place {
  readonly driver: ChromiumDriver;
  /** Where the pages of the fixtures are served. */
  readonly origin: string;
}

/** Saves pages as their readers would; what was saved before is gone. */
export async function savePages(
  open: (url: string) => Promise<ChromiumTab>,
  { driver, origin }: Place,
  saves: readonly Save[],
): Promise<void> {
  const own = await open(`${driver.extensionOrigin}/icon/16.png`);
  await own.page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase('saved');
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
      }),
  );
  for (const { page, change } of saves) {
    const tab = await open(`${origin}/${page}/source.html`);
    await readPage(tab);
    await change?.(tab);
    const answer = await own.page.evaluate(async (tabId) => {
      const api = globalThis as unknown as { chrome: typeof chrome }; // a page of the extension's own
      return JSON.stringify(await api.chrome.runtime.sendMessage({ kind: 'page/save', tabId }));
    }, tab.id);
    if (!answer.includes('"kept":true')) throw new Error(`${page} was not saved: ${answer}`);
  }
}

/** What of the extension's API is used above. */
declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};
