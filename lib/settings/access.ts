import { browser } from 'wxt/browser';

/** Every page: the manifest asks for it, and a browser may still let its reader refuse it or take it back. */
const ALL_SITES = { origins: ['<all_urls>'] };

/** Whether the browser lets the extension read pages without being asked for each. */
export async function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Asks for that. Has to be called while a press is handled. @returns whether it was given */
export async function askAccess(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

/** Calls back when it was given or taken back, in the browser's own pages as well. */
export function watchAccess(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}
