import { browser } from 'wxt/browser';
import type { Settings } from './settings/settings.ts';
import { parseSettings, toStored } from './settings/stored.ts';

const KEY = 'settings';

/** The reader's settings; the defaults when there are none yet or they cannot be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

const APPLIED_KEY = 'applied';

/** What of the settings was applied last, in the browser's memory (lib/background/in-step.ts). */
export const APPLIED_STORE = {
  async read(): Promise<unknown> {
    return (await browser.storage.session.get(APPLIED_KEY))[APPLIED_KEY];
  },
  write: (applied: object): Promise<void> => browser.storage.session.set({ [APPLIED_KEY]: applied }),
};

const ASKED_KEY = 'asked-tabs';

/** In which tabs a page was asked for, in the browser's memory (lib/background/asked-tabs.ts). */
export const ASKED_STORE = {
  async read(): Promise<unknown> {
    return (await browser.storage.session.get(ASKED_KEY))[ASKED_KEY];
  },
  write: (tabIds: readonly number[]): Promise<void> => browser.storage.session.set({ [ASKED_KEY]: tabIds }),
};

/** The change before: two quick ones must not both start from the same settings. */
let last: Promise<void> = Promise.resolve();

/** Changes the settings, one change after the other: `change` gets those in store and returns the new ones. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const next = last.then(async () => {
    await browser.storage.local.set({ [KEY]: toStored(change(await readSettings())) });
  });
  last = next.catch(() => undefined);
  return next;
}

/** All that is kept in the browser's store, by key: the settings, imported packs, and whatever else is ours. */
export async function readStore(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.local.get(null);
}

/** Empties the store, and what waits in the browser's memory, after the changes that were begun before. */
export function clearStore(): Promise<void> {
  const next = last.then(async () => {
    // First what the background compares with: then it takes nothing for known that is gone.
    await browser.storage.session.clear();
    await browser.storage.local.clear();
  });
  last = next.catch(() => undefined);
  return next;
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
