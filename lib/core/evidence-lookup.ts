import { groupBy } from './group-by.ts';
import type { EvidenceIndex, FindingEntry, StudyEntry } from './types/index.ts';

/** What is looked up in the evidence for every claim of a page. */
export interface EvidenceLookup {
  /** By id. */
  readonly studies: ReadonlyMap<string, StudyEntry>;
  /** By the id of their study, in the order of the index. */
  readonly findings: ReadonlyMap<string, readonly FindingEntry[]>;
}

const made = new WeakMap<EvidenceIndex, EvidenceLookup>();

/** Made once for each index. */
export function lookUp(evidence: EvidenceIndex): EvidenceLookup {
  const known = made.get(evidence);
  if (known !== undefined) return known;
  const lookup = {
    studies: new Map(evidence.studies.map((study) => [study.id, study])),
    findings: groupBy(evidence.findings, ({ studyId }) => studyId),
  };
  made.set(evidence, lookup);
  return lookup;
}
