import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Citations } from '../evidence/cite/cite-pack.ts';
import type { Pack } from '../evidence/schema.ts';
import type { StoredPack } from './imported.ts';

/** One key a pack, so that a change writes one pack. */
const PREFIX = 'pack:';

const Cited = v.record(v.string(), v.object({ vancouver: v.string(), apa: v.string() }));

/** A pack is not lost with its citations. */
const Stored = v.object({
  pack: v.unknown(),
  importedAt: v.string(),
  cited: v.fallback(v.optional(Cited), undefined),
});

/** In the browser's memory: names the last change, for a background that was ended before it heard of it. */
const MARK = 'packs-mark';

/** Before each change. Where the browser's memory cannot be used, the change is made all the same. */
async function markChange(): Promise<void> {
  try {
    await browser.storage.session.set({ [MARK]: crypto.randomUUID() });
  } catch {
    return;
  }
}

/** Names the last change of the packs; null where there was none since the browser was started. */
export async function packsMark(): Promise<string | null> {
  const { [MARK]: mark }: Record<string, unknown> = await browser.storage.session.get(MARK);
  return typeof mark === 'string' ? mark : null;
}

/** All imported packs by id, as they were put in; whether they still pass is for `reviewed` to say. */
export async function readStored(): Promise<ReadonlyMap<string, StoredPack>> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return new Map(
    Object.entries(all).flatMap(([key, value]) => {
      if (!key.startsWith(PREFIX)) return [];
      const parsed = v.safeParse(Stored, value);
      const stored = parsed.success ? parsed.output : { pack: value, importedAt: '' };
      return [[key.slice(PREFIX.length), stored] as const];
    }),
  );
}

/**
 * Keeps a pack, in the place of one of the same id.
 *
 * @param cited its references as text
 * @param at when, ISO 8601
 * @throws Error of the browser where there is no room for it; then nothing has changed.
 */
export async function keepPack(pack: Pack, cited: Citations, at: string): Promise<void> {
  const stored: StoredPack = { pack, importedAt: at, cited };
  await markChange();
  await browser.storage.local.set({ [`${PREFIX}${pack.id}`]: stored });
}

export async function removePack(id: string): Promise<void> {
  await markChange();
  await browser.storage.local.remove(`${PREFIX}${id}`);
}

/** Puts a pack back as it was. */
export async function restorePack(id: string, stored: StoredPack): Promise<void> {
  await markChange();
  await browser.storage.local.set({ [`${PREFIX}${id}`]: stored });
}

/**
 * Calls back whenever an imported pack comes, changes or goes, from whichever page.
 *
 * @returns Ends the watch.
 */
export function watchStored(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
