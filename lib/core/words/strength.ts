import type { Annotation, Assessment, Strength } from '../types/index.ts';
import { ofPatients } from './patients.ts';

/** The strength as a heading. It says what kind of study there is, never what was found. */
export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  'controlled-trials': 'Tested against a comparison in people',
  'uncontrolled-studies': 'People treated, nobody compared',
  'reviews-only': 'Only summaries by experts',
  'preclinical-only': 'Only in animals or the laboratory',
  none: 'No study in these packs tests this',
};

/** The same in a few words, for lists and tables. */
export const STRENGTH_SHORT: Readonly<Record<Strength, string>> = {
  'controlled-trials': 'Compared in people',
  'uncontrolled-studies': 'Nobody compared',
  'reviews-only': 'Summaries only',
  'preclinical-only': 'Animals or laboratory',
  none: 'No study in these packs',
};

/** Whether some of the conditions of a claim were tested and others not. */
export function isTestedInPart({ strength, parts }: Assessment): boolean {
  return strength === 'none' && parts?.some((part) => part.strength !== 'none') === true;
}

/** Compared, but whether by chance is not known: "nobody compared" would be wrong. */
const COMPARED_UNCLEAR = 'Compared in people, but not shown to be by chance';
/** Notices, rulings and reports of harm have no rung. */
const ON_RECORD = 'No study counts this, but harm is on record';
const LAW_ON_RECORD = 'What authorities, courts and laws say';

/** Whether notices, rulings or reports of harm decided, without a study. */
export function isOnRecordOnly({ strength, deciding }: Assessment): boolean {
  return strength === 'none' && deciding.length > 0;
}

/** The strength in words; where only some of the conditions in a line were tested, that is said instead. */
export function strengthTitle({ assessment, frame }: Annotation): string {
  return ofPatients(frame, titleOf(assessment, frame.kind === 'regulatory'));
}

function titleOf(assessment: Assessment, law: boolean): string {
  if (isTestedInPart(assessment)) return 'Not all of this was tested';
  if (isOnRecordOnly(assessment)) return law ? LAW_ON_RECORD : ON_RECORD;
  return assessment.comparedUnclear === true ? COMPARED_UNCLEAR : STRENGTH_WORDS[assessment.strength];
}
