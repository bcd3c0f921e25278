import { browser } from 'wxt/browser';
import { patternsOf } from './site.ts';

/** Every page: the manifest asks for it, and a browser may still let its reader refuse it or take it back. */
const ALL_SITES = { origins: ['<all_urls>'] };

/**
 * Whether the browser lets the extension read pages without being asked for each.
 *
 * @param site as `siteOf` writes it; null or absent: pages of all sites
 */
export async function hasAccess(site: string | null = null): Promise<boolean> {
  return browser.permissions.contains(pagesOf(site));
}

/** Asks for that. Has to be called while a press is handled. @returns whether it was given */
export async function askAccess(site: string | null = null): Promise<boolean> {
  return browser.permissions.request(pagesOf(site));
}

/** Calls back when it was given or taken back, in the browser's own pages as well. */
export function watchAccess(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}

function pagesOf(site: string | null): { origins: string[] } {
  return site === null ? ALL_SITES : { origins: patternsOf(site) };
}
