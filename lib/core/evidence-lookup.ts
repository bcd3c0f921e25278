import { groupBy } from './group-by.ts';
import { onceFor } from './once.ts';
import type { EvidenceIndex, FindingEntry, StudyEntry } from './types/index.ts';

/** What is looked up in the evidence for every claim of a page. */
export interface EvidenceLookup {
  /** By id. */
  readonly studies: ReadonlyMap<string, StudyEntry>;
  /** By the id of their study, in the order of the index. */
  readonly findings: ReadonlyMap<string, readonly FindingEntry[]>;
}

/** Made once for each index. */
export const lookUp = onceFor(
  ({ studies, findings }: EvidenceIndex): EvidenceLookup => ({
    studies: new Map(studies.map((study) => [study.id, study])),
    findings: groupBy(findings, ({ studyId }) => studyId),
  }),
);
