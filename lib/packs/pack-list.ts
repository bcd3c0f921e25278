import type { Pack } from '../evidence/schema.ts';
import type { ImportedPack } from './imported.ts';
import { type PackView, unusableView, viewOf } from './pack-view.ts';

/** The packs as they are shown: bundled ones first, then those added, each by title. */
export function listPacks(
  bundled: readonly Pack[],
  imported: readonly ImportedPack[],
  isOn: (packId: string) => boolean,
): readonly PackView[] {
  const byTitle = (a: PackView, b: PackView): number => (a.title < b.title ? -1 : 1);
  const own = imported.map((one) =>
    one.ok ? viewOf(one.pack, isOn(one.id), one.importedAt) : unusableView(one, isOn(one.id)),
  );
  return [...bundled.map((pack) => viewOf(pack, isOn(pack.id), null)).sort(byTitle), ...own.sort(byTitle)];
}
