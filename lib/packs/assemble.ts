import { onlyPacks } from '../core/evidence-order.ts';
import type { EvidenceIndex, StudyRecord } from '../core/types/index.ts';
import type { PackNames } from '../evidence/check/across-packs.ts';
import { toIndex } from '../evidence/to-index.ts';
import { toRecords } from '../evidence/to-records.ts';
import type { ImportedPack } from './imported.ts';

/** What answers are made from: matching works on the index, readers are shown the records. */
export interface Evidence {
  readonly index: EvidenceIndex;
  readonly records: readonly StudyRecord[];
}

/**
 * The evidence of the packs that are on. Nothing of a pack that is off, or that no longer passes, is in it.
 *
 * @param bundled of all packs that come with the extension
 * @param isOn by pack id
 */
export function assemble(
  bundled: Evidence,
  imported: readonly ImportedPack[],
  isOn: (packId: string) => boolean,
): Evidence {
  const index = onlyPacks(bundled.index, isOn);
  const own = imported.flatMap((one) => (one.ok && isOn(one.id) ? [one.pack] : []));
  const added = toIndex(own);
  return {
    index: {
      packs: [...index.packs, ...added.packs],
      studies: [...index.studies, ...added.studies],
      findings: [...index.findings, ...added.findings],
    },
    records: [...bundled.records.filter(({ pack }) => isOn(pack.id)), ...toRecords(own).values()],
  };
}

/** The names that imported packs must not use, from the index alone: the packs themselves stay unloaded. */
export function namesIn({ packs, studies }: EvidenceIndex): PackNames[] {
  return packs.map(({ id }) => {
    const own = studies.filter(({ packId }) => packId === id);
    return {
      id,
      studies: own,
      references: own.map((study) => ({ id: study.id, DOI: study.doi ?? undefined })),
    };
  });
}
