import { say } from '../messages/index.ts';
import type { Annotation, Assessment, Strength } from '../types/index.ts';
import { type Patients, patientsOf } from './patients.ts';

/** The strength as a heading. It says what kind of study there is, never what was found. */
export function strengthWords(strength: Strength, patients: Patients = 'people'): string {
  return strength === 'controlled-trials' || strength === 'uncontrolled-studies'
    ? say(`strength.${strength}.${patients}`)
    : say(`strength.${strength}`);
}

/** The same in a few words, for lists and tables. */
export function strengthShort(strength: Strength, patients: Patients = 'people'): string {
  return strength === 'controlled-trials'
    ? say(`strength.${strength}.short.${patients}`)
    : say(`strength.${strength}.short`);
}

/**
 * What is true of every claim of a strength, for groups and counts. Some have a title of their own, which the strength's
 * own words would deny: tested in part, on record, compared though perhaps not by chance.
 */
export function strengthGroup(strength: Strength): string {
  return strength === 'none' || strength === 'uncontrolled-studies'
    ? say(`strength.${strength}.group`)
    : strengthWords(strength);
}

/** The same in a few words. */
export function strengthGroupShort(strength: Strength): string {
  return strength === 'none' || strength === 'uncontrolled-studies'
    ? say(`strength.${strength}.group-short`)
    : strengthShort(strength);
}

/** Whether some of the conditions of a claim were tested and others not. */
export function isTestedInPart({ strength, parts }: Assessment): boolean {
  return strength === 'none' && parts?.some((part) => part.strength !== 'none') === true;
}

/** Whether nothing decided: no study tests it, and nothing else is on record. */
export function isSilent({ strength, deciding }: Assessment): boolean {
  return strength === 'none' && deciding.length === 0;
}

/** Whether notices, rulings or reports of harm decided, without a study. */
export function isOnRecordOnly({ strength, deciding }: Assessment): boolean {
  return strength === 'none' && deciding.length > 0;
}

/** The strength in words; where only some of the conditions in a line were tested, that is said instead. */
export function strengthTitle({ assessment, frame }: Annotation): string {
  if (isTestedInPart(assessment)) return say('strength.in-part');
  if (isOnRecordOnly(assessment))
    return say(frame.kind === 'regulatory' ? 'strength.law-on-record' : 'strength.harm-on-record');
  const patients = patientsOf(frame);
  return assessment.comparedUnclear === true
    ? say(`strength.compared-unclear.${patients}`)
    : strengthWords(assessment.strength, patients);
}
