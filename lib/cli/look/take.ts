import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.ts';
import { toStored } from '../../settings/stored.ts';
import type { ChromiumDriver, ChromiumTab } from '../browser/chromium.ts';
import { readPage } from '../browser/reader.ts';
import { until } from '../browser/until.ts';
import type { Scene, Surface } from './scene.ts';
import { showAs, type View } from './views.ts';

const FILES: Readonly<Record<Exclude<Surface, 'page'>, string>> = {
  popup: 'popup.html',
  panel: 'sidepanel.html',
  options: 'options.html',
  welcome: 'welcome.html',
};

/**
 * A picture of a scene as a reader would see it in a view: the window for a page of the web, the whole page for one of
 * ours. Leaves no tab behind.
 *
 * @param origin where the pages of the fixtures are served
 * @returns a PNG
 * @throws Error that names the scene and the view
 */
export async function take(
  driver: ChromiumDriver,
  origin: string,
  scene: Scene,
  view: View,
): Promise<Buffer> {
  const tabs: ChromiumTab[] = [];
  const open = async (url: string): Promise<ChromiumTab> => {
    const tab = await driver.open(url);
    tabs.push(tab);
    return tab;
  };
  try {
    await set(driver, { ...DEFAULT_SETTINGS, language: view.language ?? 'en', ...scene.settings });
    const isRead = scene.settings?.on !== false && !scene.settings?.run && !scene.settings?.offHosts;
    const about = scene.about === undefined ? null : await open(`${origin}/${scene.about}/source.html`);
    if (about !== null && isRead) await readPage(about);
    if (scene.surface === 'page') {
      if (about === null) throw new Error('it has no page to be on');
      await showAs(about, view, scene.surface);
      await scene.arrive?.(about, about);
      return await about.page.screenshot();
    }
    const query = about === null ? '' : `?tab=${about.id}`;
    const own = await open(`${driver.extensionOrigin}/${FILES[scene.surface]}${query}`);
    await showAs(own, view, scene.surface);
    await scene.arrive?.(own, about);
    return await own.page.screenshot({ fullPage: true });
  } catch (error) {
    throw new Error(`${scene.name}, ${view.name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    for (const tab of tabs) await tab.close();
  }
}

/** Puts settings in place as the options do, and waits until the gate is where they want it. */
async function set(driver: ChromiumDriver, settings: Settings): Promise<void> {
  const isRegistered = settings.on && (settings.run === 'everywhere' || settings.onHosts.length > 0);
  await driver.inExtension(async (stored) => {
    await (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings: stored });
  }, toStored(settings));
  await until('the settings to be followed', () =>
    driver.inExtension(async (isRegistered) => {
      const { scripting } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      return (await scripting.getRegisteredContentScripts()).length > 0 === isRegistered;
    }, isRegistered),
  );
}

/** What of the extension's API is used above. */
declare const chrome: {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
};
