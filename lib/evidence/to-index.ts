import type { EvidenceIndex, FindingEntry, StudyEntry } from '../core/types/index.ts';
import { blindingOf } from './blinding.ts';
import { authorDomains, packInfo, referenceOf } from './pack-info.ts';
import type { Finding, Pack, Study } from './schema.ts';

const studyEntry = (pack: Pack, study: Study): StudyEntry => {
  const { reference, year, firstAuthor } = referenceOf(pack, study.id);
  const blinding = blindingOf(study.blinding);
  return {
    id: study.id,
    packId: pack.id,
    design: study.design,
    subjects: study.subjects,
    level: study.level,
    year,
    n: study.n,
    followUpMonths: study.followUpMonths,
    controlled: study.controlled,
    meeting: study.meeting,
    ...(blinding && { blinding }),
    interventions: study.studied.interventions,
    ...(study.studied.cellSource && { cellSource: study.studied.cellSource }),
    ...(study.studied.product && { product: study.studied.product }),
    conditions: study.studied.conditions,
    ...(study.studied.disorders && { disorders: study.studied.disorders }),
    authorDomains: authorDomains(pack, study.id),
    doi: reference.DOI?.toLowerCase() ?? null,
    title: reference.title ?? null,
    firstAuthor,
    ...(reference.PMID !== undefined && { pmid: reference.PMID }),
    ...(reference.PMCID !== undefined && { pmcid: reference.PMCID }),
  };
};

/** A finding without its sentences, which stay with the full record. */
const findingEntry = ({ plain, caveat, asOf, ...entry }: Finding): FindingEntry => entry;

/**
 * The compact index that matching works on. In: checked packs. Out: plain JSON, studies and findings in the packs'
 * order. Throws when a study has no reference, which `checkPack` rules out.
 *
 * @param bundled those that come with the extension
 * @param added those of the reader's own
 */
export const toIndex = (bundled: readonly Pack[], added: readonly Pack[] = []): EvidenceIndex => {
  const packs = [...bundled, ...added];
  return {
    packs: [
      ...bundled.map((pack) => ({ ...packInfo(pack), bundled: true as const })),
      ...added.map(packInfo),
    ],
    studies: packs.flatMap((pack) => pack.studies.map((study) => studyEntry(pack, study))),
    findings: packs.flatMap((pack) => pack.findings.map(findingEntry)),
  };
};
