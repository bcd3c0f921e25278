import type { EvidenceIndex } from '../../core/types/index.ts';
import { bundledPacks } from '../../evidence/bundled.ts';
import { toIndex } from '../../evidence/to-index.ts';

/**
 * The evidence of the chosen bundled packs.
 *
 * @param ids pack ids; null for all
 * @throws an Error that names the packs there are, for an id that is none of them
 */
export function chosenEvidence(ids: readonly string[] | null): EvidenceIndex {
  if (ids === null) return toIndex(bundledPacks);
  const unknown = ids.find((id) => !bundledPacks.some((p) => p.id === id));
  if (unknown !== undefined) {
    throw new Error(
      `There is no pack "${unknown}". The packs are: ${bundledPacks.map((p) => p.id).join(', ')}.`,
    );
  }
  return toIndex(bundledPacks.filter((p) => ids.includes(p.id)));
}
