import { say } from '../core/messages/index.ts';
import type { FullPageRecord, RecordedClaim, Relation, StudyRecord } from '../core/types/index.ts';
import { designName } from '../core/words/design.ts';
import { referenceLine } from '../core/words/reference-line.ts';
import { doiLink } from '../core/words/source-link.ts';

/** A study behind a claim, with the record that tells of it. */
export interface ClaimStudy {
  readonly relation: Relation;
  readonly study: StudyRecord;
}

/** The studies of a claim, in the order in which they are shown. */
export function studiesOf({ records }: FullPageRecord, { studies }: RecordedClaim): ClaimStudy[] {
  return studies.flatMap(({ referenceId, relation }) => {
    const study = records.find(({ id }) => id === referenceId);
    return study === undefined ? [] : [{ relation, study }];
  });
}

/** How a study stands to a claim, and what kind of study it is: never one without the other. */
export function standingWords({ relation, study }: ClaimStudy): string {
  return say('exports.standing', {
    relation: say(`exports.relation-${relation}`),
    design: designName(study.design),
  });
}

/** One line: how it stands to the claim, what kind of study it is, and its reference. */
export function studyLine(of: ClaimStudy): string {
  const meeting = of.study.meeting ? ` ${say('study.meeting')}` : '';
  return `${standingWords(of)}${meeting} ${referenceLine(of.study)}`;
}

/** Where a study is found: by its DOI, else at its address; null where it has neither. */
export function studyAddress({ doi, url }: StudyRecord): string | null {
  return doi === null ? url : doiLink(doi).href;
}
