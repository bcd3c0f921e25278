import { voteOf } from '../assess/direction.ts';
import { legalSideOf } from '../assess/legal.ts';
import { say } from '../messages/index.ts';
import type { Annotation, AssessedPart, ClaimFrame, ClaimKind, Stance, StudyRecord } from '../types/index.ts';
import { conditionWords } from './concepts.ts';
import { type CountedAs, type CountedStudy, countedStudies, decidingStudies } from './counted-study.ts';
import { countedDesign } from './design.ts';
import { directionSentence, directionWords } from './direction.ts';
import { count, sentenceCase } from './numbers.ts';
import { countedPatients, type Patients, patientsOf } from './patients.ts';
import { peopleWords } from './people-words.ts';
import { byPeople } from './same-people.ts';
import { isSilent, isTestedInPart, strengthShort, strengthTitle } from './strength.ts';
import { comparedForWords, timesWords } from './time.ts';

type Units = readonly (readonly CountedStudy[])[];

const BENEFIT_KINDS: ReadonlySet<ClaimKind> = new Set([
  'efficacy',
  'comparative',
  'regeneration',
  'evidence',
]);

/** What silence means: how many records were looked through, and that this proves nothing. */
export function silenceLine(kind: ClaimKind, stance: Stance, recordsLooked: number): string {
  const benefit = BENEFIT_KINDS.has(kind) && stance !== 'denies';
  const looked = say('evidence.looked-through', { n: recordsLooked, count: count(recordsLooked) });
  return `${looked} ${say(benefit ? 'evidence.no-proof-that-it-fails' : 'evidence.no-proof')}`;
}

/** What a claim of strength `none` is told: silence, or which of its conditions were tested and which not. */
export function silenceOf({ assessment, frame }: Annotation): string {
  const silence = silenceLine(frame.kind, frame.stance, assessment.recordsLooked);
  if (!isTestedInPart(assessment)) return silence;
  const parts = (assessment.parts ?? []).map(({ conditions, strength, direction }) => {
    const place = placeOf(frame, conditions);
    return strength === 'none'
      ? say('evidence.part-untested', { place })
      : say('evidence.part', {
          place,
          strength: strengthShort(strength, patientsOf(frame)).toLowerCase(),
          direction: directionWords(direction),
        });
  });
  return `${parts.join(' ')} ${silence}`;
}

/** The conditions of one part of a claim, "Sacroiliac joint". */
function placeOf({ conditions }: ClaimFrame, of: AssessedPart['conditions']): string {
  return sentenceCase(conditionWords(conditions.filter((mention) => of.includes(mention.concept))));
}

/** The conditions of a claim of which nothing is known, where something is of others. */
function untestedParts({ assessment, frame }: Annotation): string {
  return (
    (assessment.parts ?? [])
      // Harm or law on record is no silence, though it has no strength.
      .filter(({ strength, direction }) => strength === 'none' && direction === 'not-applicable')
      .map(({ conditions }) => ` ${say('evidence.part-untested', { place: placeOf(frame, conditions) })}`)
      .join('')
  );
}

const monthsOf = (units: Units): readonly (number | null)[] => units.flat().map((study) => study.months);

/** Facts beside each other, "1 case series, 470 people, 2 years". */
const facts = (...all: readonly string[]): string => all.join(', ');

function treatedInTrial(units: Units, patients: Patients): string {
  return say(`evidence.treated-in-trial.${patients}`, {
    trials: countedDesign(units.length, 'randomized-controlled-trial'),
    facts: facts(peopleWords(units, patients), timesWords(monthsOf(units))),
  });
}

function trial(
  units: Units,
  as: 'randomized-controlled-trial' | 'controlled-study',
  patients: Patients,
): string {
  const compared = units
    .flat()
    .every((study) => study.findings.every((finding) => finding.comparator !== null));
  const time = compared ? comparedForWords(monthsOf(units)) : timesWords(monthsOf(units));
  return facts(reports(units, as), peopleWords(units, patients), time);
}

/** Reports on the same people are one study. */
function reports(
  units: Units,
  as: 'randomized-controlled-trial' | 'controlled-study' | 'case-series',
): string {
  const studies = countedDesign(units.length, as);
  const all = units.flat().length;
  return all === units.length ? studies : say('evidence.in-reports', { studies, count: count(all) });
}

function reviews(units: Units, others: boolean, patients: Patients): string {
  const studies = countedDesign(units.length, 'systematic-review');
  const only = units.length === 1 ? units[0]?.[0] : undefined;
  if (only === undefined) return studies;
  if (only.n === null) return facts(studies, say(`patients.not-known.${patients}`));
  const counted = countedPatients(only.n, patients);
  return facts(studies, others ? say(`patients.perhaps-same.${patients}`, { counted }) : counted);
}

function laboratory(units: Units): string {
  const studies = countedDesign(units.length, 'laboratory');
  const only = units.length === 1 ? units[0]?.[0] : undefined;
  const n = only?.record.subjects === 'laboratory' ? only.n : null;
  return n === null ? studies : facts(studies, say('evidence.products', { n, count: count(n) }));
}

function group(as: CountedAs, studies: readonly CountedStudy[], others: boolean, patients: Patients): string {
  // Reviews and laboratory work have no people of their own to tell apart.
  const each = studies.map((study) => [study]);
  const units = byPeople(studies);
  switch (as) {
    case 'treated-in-trial':
      return treatedInTrial(units, patients);
    case 'randomized-controlled-trial':
    case 'controlled-study':
      return trial(units, as, patients);
    case 'case-series':
      return facts(reports(units, as), peopleWords(units, patients), timesWords(monthsOf(each)));
    case 'case-report':
      return facts(countedDesign(studies.length, as), peopleWords(each, patients));
    case 'systematic-review':
      return reviews(each, others, patients);
    case 'laboratory':
      return laboratory(each);
    default:
      return countedDesign(studies.length, as);
  }
}

/** How many of the studies have no vote in the direction. A safety claim is not voted on, it is counted. */
function silentOf(frame: ClaimFrame, studies: readonly CountedStudy[]): number {
  if (frame.kind === 'safety') return 0;
  if (frame.kind === 'regulatory')
    return studies.filter((study) => study.findings.every((finding) => legalSideOf(finding) === null)).length;
  return studies.filter((study) => study.findings.every((finding) => voteOf(frame, finding) === null)).length;
}

/** Trials before reviews, whatever the order shown. */
const ORDER: readonly CountedAs[] = [
  'randomized-controlled-trial',
  'controlled-study',
  'case-series',
  'case-report',
  'treated-in-trial',
  'systematic-review',
  'narrative-review',
  'guideline',
  'animal',
  'laboratory',
  'regulator-notice',
  'court-decision',
  'regulation',
];

/**
 * The line under the strength: the direct studies that it rests on, their people, their time, and their direction.
 * "1 case series, 470 people, 2 years. Points the same way." For strength `none` the whole of the silence.
 */
export function evidenceLine(annotation: Annotation, records: ReadonlyMap<string, StudyRecord>): string {
  const { assessment, frame } = annotation;
  if (isSilent(assessment)) {
    return `${strengthTitle(annotation)}. ${silenceOf(annotation)}`;
  }
  const studies = countedStudies(annotation, records);
  const groups = ORDER.map((as) => [as, studies.filter((study) => study.as === as)] as const);
  const present = groups.filter(([, members]) => members.length > 0);
  const patients = patientsOf(frame);
  const words = present.map(([as, members]) => group(as, members, present.length > 1, patients));
  const lower = decidingStudies(annotation) - studies.length;
  if (studies.length > 0 && lower > 0 && assessment.strength !== 'none') {
    words.push(say('evidence.lower', { n: lower, count: count(lower) }));
  }
  const direction = directionSentence(
    assessment.direction,
    Math.max(studies.length + lower, 1),
    silentOf(frame, studies),
    frame.kind === 'regulatory',
  );
  const line = words.length === 0 ? direction : `${sentenceCase(words.join('; '))}. ${direction}`;
  return `${line}${untestedParts(annotation)}`;
}
