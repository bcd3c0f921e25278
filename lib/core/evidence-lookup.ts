import { groupBy } from './group-by.ts';
import { onceFor } from './once.ts';
import type { EvidenceIndex, FindingEntry, StudyEntry } from './types/index.ts';

/** What is looked up in the evidence for every claim of a page. */
export interface EvidenceLookup {
  /** By id. */
  readonly studies: ReadonlyMap<string, StudyEntry>;
  /** By the id of their study, in the order of the index. */
  readonly findings: ReadonlyMap<string, readonly FindingEntry[]>;
  /** Every finding with its study, in the order of the index. */
  readonly pairs: readonly (readonly [FindingEntry, StudyEntry])[];
}

/** Made once for each index. */
export const lookUp = onceFor((evidence: EvidenceIndex): EvidenceLookup => {
  const studies = new Map(evidence.studies.map((study) => [study.id, study]));
  return {
    studies,
    findings: groupBy(evidence.findings, ({ studyId }) => studyId),
    pairs: evidence.findings.flatMap((finding) => {
      const study = studies.get(finding.studyId);
      return study === undefined ? [] : [[finding, study] as const];
    }),
  };
});
