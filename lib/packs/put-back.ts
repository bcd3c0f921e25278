import type { PackNames } from '../evidence/check/across-packs.ts';
import { reviewed, type StoredPack } from './imported.ts';

/**
 * What is put into the store for a pack that is put back: as it was, unless it would push out a pack that was added
 * since. Then it counts as added now, so that the other one stays and this one is left out, with why.
 *
 * @param stored what is in store now, by pack id
 * @param now ISO 8601
 */
export function entryFor(
  id: string,
  kept: StoredPack,
  stored: ReadonlyMap<string, StoredPack>,
  bundled: readonly PackNames[],
  now: string,
): StoredPack {
  const inUse = (store: ReadonlyMap<string, StoredPack>): readonly string[] =>
    reviewed(store, bundled).flatMap((one) => (one.ok && one.id !== id ? [one.id] : []));
  const after = inUse(new Map(stored).set(id, kept));
  if (inUse(stored).every((other) => after.includes(other))) return kept;
  // The clock may have been set back since the other was added.
  const last = [...stored.values()].map(({ importedAt }) => Date.parse(importedAt)).filter(Number.isFinite);
  const next = Math.max(Date.parse(now), ...last.map((instant) => instant + 1));
  return { ...kept, importedAt: new Date(next).toISOString() };
}
