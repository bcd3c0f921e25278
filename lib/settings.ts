import { browser } from 'wxt/browser';
import { parseSettings, type Settings, toStored } from './settings/settings.ts';

const KEY = 'settings';

/** The reader's settings; the defaults when there are none yet or they cannot be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes the settings: `change` gets those in store and returns the new ones. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: toStored(change(await readSettings())) });
}

/**
 * Calls back on every change of the settings, from whichever page it was made.
 *
 * @returns Ends the watch.
 */
export function watchSettings(onChange: (now: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change !== undefined) onChange(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
