import type { StudyMatch, StudyRecord } from '../types/index.ts';

/** A record as it stands for itself, and not beside a claim: with all of its findings, and no reasons. */
export function wholeRecord(record: StudyRecord): StudyMatch {
  return {
    studyId: record.id,
    packId: record.pack.id,
    relation: 'cited',
    alsoDirect: false,
    citedAs: null,
    findingIds: record.findings.map(({ id }) => id),
    reasons: [],
  };
}
