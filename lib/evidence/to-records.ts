import { once } from '../core/once.ts';
import type { Citation, RecordFinding, StudyRecord } from '../core/types/index.ts';
import { authorDomains, packInfo, referenceOf } from './pack-info.ts';
import type { CslItem, Finding, Pack, Study } from './schema.ts';

/** "Smith", "Smith and Jones", "Smith and others" for three or more, or where not all are named; null for nobody. */
export const authorLine = (authors: CslItem['author'], more = false): string | null => {
  const [first, second, third] = authors.map(({ family }) => family);
  if (first === undefined) return null;
  if (more || third !== undefined) return `${first} and others`;
  return second === undefined ? first : `${first} and ${second}`;
};

/** Journal, meeting or publisher, with the place of a meeting. */
const containerOf = (reference: CslItem): string | null => {
  const meeting = [reference['event-title'], reference['event-place']].filter(Boolean).join(', ');
  return reference['container-title'] ?? (meeting || (reference.publisher ?? null));
};

const recordFinding = (finding: Finding): RecordFinding => ({
  id: finding.id,
  intervention: finding.intervention,
  ...(finding.cellSource && { cellSource: finding.cellSource }),
  conditions: finding.conditions,
  subjects: finding.subjects,
  outcome: finding.outcome,
  direction: finding.direction,
  design: finding.design,
  comparator: finding.comparator,
  n: finding.n,
  followUpMonths: finding.followUpMonths,
  ...(finding.comparisonMonths !== undefined && { comparisonMonths: finding.comparisonMonths }),
  ...(finding.reviewOf && { reviewOf: finding.reviewOf }),
  ...(finding.asOf && { asOf: finding.asOf }),
  ...(finding.country && { country: finding.country }),
  plain: finding.plain,
  caveat: finding.caveat,
});

/** Gives a study's reference as text; null where it was never made. */
export type Citing = (reference: CslItem, study: Study) => Citation | null;

const studyRecord = (pack: Pack, study: Study, citing: Citing): StudyRecord => {
  const { reference, year } = referenceOf(pack, study.id);
  const { studied, moreAuthors, description, reportedBy, samePeople, ...appraisal } = study;
  const cited = once(() => citing(reference, study));
  return {
    ...appraisal,
    pack: packInfo(pack),
    authors: authorLine(reference.author, moreAuthors),
    year,
    title: reference.title ?? null,
    description: description ?? null,
    reportedBy: reportedBy ?? null,
    samePeople: samePeople ?? null,
    container: containerOf(reference),
    csl: reference,
    get cited() {
      return cited();
    },
    doi: reference.DOI?.toLowerCase() ?? null,
    url: reference.URL ?? null,
    authorDomains: authorDomains(pack, study.id),
    findings: pack.findings.filter(({ studyId }) => studyId === study.id).map(recordFinding),
  };
};

/**
 * The full records, as a reader is shown them, by study id. In: checked packs with no study id in common.
 * Throws when a study has no reference, which `checkPack` rules out.
 *
 * @param citing is asked when a record's `cited` is first read: to make all of them takes a second, and most who take
 *   records do not cite
 */
export const toRecords = (
  packs: readonly Pack[],
  citing: Citing = () => null,
): ReadonlyMap<string, StudyRecord> =>
  new Map(
    packs.flatMap((pack) =>
      pack.studies.map((study) => [study.id, studyRecord(pack, study, citing)] as const),
    ),
  );
