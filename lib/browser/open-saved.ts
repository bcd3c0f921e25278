import { browser } from 'wxt/browser';
import { hashOf, type Route } from '../saved/route.ts';

/** Opens the saved pages in a tab of their own. */
export async function openSaved(route: Route): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/saved.html')}${hashOf(route)}` });
}
