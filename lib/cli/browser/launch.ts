import type { InstalledBrowser } from '../browsers.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser of either family with the extension in it. */
export function launch(browser: InstalledBrowser, options: Omit<LaunchOptions, 'path'>): Promise<Driver> {
  const start = browser.family === 'chromium' ? launchChromium : launchFirefox;
  return start({ ...options, path: browser.path });
}

/** Whether a window can be shown: always, but on a Linux without X or Wayland. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  if (platform !== 'linux') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
