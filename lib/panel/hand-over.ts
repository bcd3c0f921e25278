import { browser } from 'wxt/browser';

/** Of a selection no more is checked. */
const MOST = 20_000;

/** Puts a text where the panel looks for one to check: in the browser's memory, until it takes it out. */
export async function putCheck(text: string): Promise<void> {
  await browser.storage.session.set({ check: { text: cut(text), at: Date.now() } });
}

/** The first units of a text, never half of a surrogate pair. */
function cut(text: string): string {
  const first = text.slice(0, MOST);
  return text.length > MOST ? first.replace(/[\ud800-\udbff]$/, '') : first;
}
