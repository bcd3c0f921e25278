import { say } from '../core/messages/index.ts';
import type { FullPageRecord, RecordedClaim, Relation, StudyRecord } from '../core/types/index.ts';
import { designName } from '../core/words/design.ts';
import { studyNotes } from '../core/words/recorded-study.ts';
import { referenceLine } from '../core/words/reference-line.ts';
import { doiLink } from '../core/words/source-link.ts';

/** A study behind a claim, with the record that tells of it. */
export interface ClaimStudy {
  readonly relation: Relation;
  readonly study: StudyRecord;
  /** What has to be said with its name: notices, whether a cited one tests the claim, that it is a poster. */
  readonly notes: readonly string[];
}

/** The studies of a claim, in the order in which they are shown. */
export function studiesOf({ records, references }: FullPageRecord, { studies }: RecordedClaim): ClaimStudy[] {
  return studies.flatMap((one) => {
    const study = records.find(({ id }) => id === one.referenceId);
    if (study === undefined) return [];
    return [{ relation: one.relation, study, notes: studyNotes(one, study, references) }];
  });
}

/** How a study stands to a claim, and what kind of study it is: never one without the other. */
export function standingWords({ relation, study }: Pick<ClaimStudy, 'relation' | 'study'>): string {
  return say('exports.standing', {
    relation: say(`exports.relation-${relation}`),
    design: designName(study.design),
  });
}

/** One line: how it stands to the claim, what kind of study it is, what to know of it, and its reference. */
export function studyLine(of: ClaimStudy): string {
  return [standingWords(of), ...of.notes, referenceLine(of.study)].join(' ');
}

/** Where a study is found: by its DOI, else at its address; null where it has neither. */
export function studyAddress({ doi, url }: StudyRecord): string | null {
  return doi === null ? url : doiLink(doi).href;
}
