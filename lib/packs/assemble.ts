import { onlyPacks } from '../core/evidence-order.ts';
import type { EvidenceIndex, StudyEntry, StudyRecord } from '../core/types/index.ts';
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
  const inUse = imported.flatMap((one) => (one.ok && isOn(one.id) ? [one] : []));
  const own = inUse.map(({ pack }) => pack);
  const cited = new Map(inUse.flatMap((one) => Object.entries(one.cited)));
  const added = toIndex([], own);
  return {
    index: {
      packs: [...index.packs, ...added.packs],
      studies: [...index.studies, ...added.studies],
      findings: [...index.findings, ...added.findings],
    },
    records: [
      ...bundled.records.filter(({ pack }) => isOn(pack.id)),
      ...toRecords(own, ({ id }) => cited.get(id) ?? null).values(),
    ],
  };
}

/** The names that imported packs must not use, from what is at hand: the packs themselves stay unloaded. */
export function namesIn({ index, records }: Evidence): PackNames[] {
  const urls = new Map(records.map(({ id, url }) => [id, url]));
  return index.packs.map(({ id, title }) => {
    const own = index.studies.filter(({ packId }) => packId === id);
    return { id, title, studies: own, references: own.map((study) => namesOf(study, urls.get(study.id))) };
  });
}

function namesOf(study: StudyEntry, url: string | null | undefined): PackNames['references'][number] {
  return {
    id: study.id,
    DOI: study.doi ?? undefined,
    PMID: study.pmid,
    PMCID: study.pmcid,
    URL: url ?? undefined,
    title: study.title ?? undefined,
    author: study.firstAuthor === null ? [] : [{ family: study.firstAuthor }],
    issued: study.year === null ? undefined : { 'date-parts': [[study.year]] },
  };
}
