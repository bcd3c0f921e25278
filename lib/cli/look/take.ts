import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import type { ChromiumDriver, ChromiumTab } from '../browser/chromium.ts';
import { readPage } from '../browser/reader.ts';
import { gateRegistered, storeSettings } from '../browser/settings.ts';
import { savePages } from './saves.ts';
import type { Scene, Surface } from './scene.ts';
import { showAs, type View } from './views.ts';

const FILES: Readonly<Record<Exclude<Surface, 'page'>, string>> = {
  popup: 'popup.html',
  panel: 'sidepanel.html',
  options: 'options.html',
  welcome: 'welcome.html',
  saved: 'saved.html',
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
    const settings = { ...DEFAULT_SETTINGS, language: view.language ?? 'en', ...scene.settings };
    await storeSettings(driver, settings);
    await gateRegistered(
      driver,
      settings.on && (settings.run === 'everywhere' || settings.onHosts.length > 0),
    );
    const isRead = scene.settings?.on !== false && !scene.settings?.run && !scene.settings?.offHosts;
    await savePages(open, { driver, origin }, scene.saves ?? []);
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
