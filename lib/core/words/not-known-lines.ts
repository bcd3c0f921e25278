import { comparatorClass, isWithout } from '../match/comparators.ts';
import { say } from '../messages/index.ts';
import type { Annotation, ClaimKind, Strength, StudyMatch, StudyRecord } from '../types/index.ts';
import { interventionWords } from './concepts.ts';
import { type CountedStudy, countedStudies } from './counted-study.ts';
import { sentenceCase } from './numbers.ts';
import { type Patients, patientsOf } from './patients.ts';
import { isDirect } from './rung.ts';
import { isOnRecordOnly } from './strength.ts';
import { studyName } from './study-words.ts';
import { timeWords } from './time.ts';

/** Half a year: the boundary of the flag `short` (matching rules, section 9). */
const SHORT_MONTHS = 6;

/** Placebo by any name (matching rules, section 12.11). */
const isPlacebo = (comparator: string): boolean => isWithout(comparatorClass(comparator));

const BENEFIT_KINDS: ReadonlySet<ClaimKind> = new Set([
  'efficacy',
  'comparative',
  'regeneration',
  'evidence',
]);

/** Whether the studies say, at least in part, that people got better: a denial that holds says the opposite. */
function tellsOfBenefit({ assessment, frame }: Annotation): boolean {
  return assessment.direction !== (frame.stance === 'denies' ? 'in-line' : 'against');
}

function uncontrolled(annotation: Annotation, patients: Patients): string[] {
  const { kind } = annotation.frame;
  if (kind === 'safety') return [say('not-known.without-treatment')];
  if (!BENEFIT_KINDS.has(kind)) return [];
  if (!tellsOfBenefit(annotation)) return [say(`not-known.fared-without.${patients}`)];
  return [say(kind === 'regeneration' ? 'not-known.happened-anyway' : 'not-known.better-anyway')];
}

function withoutComparison(annotation: Annotation, patients: Patients): string[] {
  switch (annotation.assessment.strength) {
    case 'uncontrolled-studies':
      return annotation.assessment.comparedUnclear === true
        ? [say('not-known.by-chance')]
        : uncontrolled(annotation, patients);
    case 'reviews-only':
      return [say(`not-known.own-study.${patients}`)];
    case 'preclinical-only':
      return annotation.frame.kind === 'content'
        ? [say('not-known.untested-products')]
        : [say(`not-known.same-happens.${patients}`)];
    case 'controlled-trials':
    case 'none':
      return [];
  }
}

/** A trial against another active treatment does not tell whether either beats a pretend one. */
function withoutPlacebo(studies: readonly CountedStudy[], strength: Strength, kind: ClaimKind): string[] {
  if (strength !== 'controlled-trials' || !BENEFIT_KINDS.has(kind) || kind === 'comparative') return [];
  const against = studies.flatMap((study) => study.findings.map((finding) => finding.comparator));
  const unclear = against.some((a) => a === null || isPlacebo(a) || /\bvari(?:ed|ous)\b/i.test(a));
  return against.length === 0 || unclear ? [] : [say('not-known.placebo')];
}

function afterwards(studies: readonly CountedStudy[], strength: Strength, patients: Patients): string[] {
  if (studies.length === 0 || (strength !== 'controlled-trials' && strength !== 'uncontrolled-studies'))
    return [];
  const months = studies.flatMap((study) => study.months ?? []);
  if (months.length === 0) return [say(`not-known.how-long.${patients}`)];
  const longest = Math.max(...months);
  return longest < SHORT_MONTHS ? [say('not-known.afterwards', { time: timeWords(longest) })] : [];
}

function unread(matches: readonly StudyMatch[], records: ReadonlyMap<string, StudyRecord>): string[] {
  return matches
    .filter((match) => isDirect(match) || match.relation === 'cited')
    .flatMap((match) => records.get(match.studyId) ?? [])
    .filter((record) => record.findings.length === 0)
    .map((record) => say('not-known.unread', { study: studyName(record) }));
}

function onRecord(kind: ClaimKind): string {
  return say(kind === 'regulatory' ? 'not-known.law-today' : 'not-known.how-often');
}

/** "Amniotic and cord products": of the second no study here says anything. */
function untested({ assessment, frame }: Annotation): string[] {
  return (assessment.untested ?? []).map((product) => {
    const mentions = frame.interventions.filter((mention) => mention.concept === product);
    return say('not-known.untested', { treatment: sentenceCase(interventionWords(mentions).name) });
  });
}

/**
 * What is not known for this claim, in short plain lines, from the data alone. Silence speaks for itself, so a
 * strength of `none` adds only which of the page's sources we have not read.
 */
export function notKnownLines(annotation: Annotation, records: ReadonlyMap<string, StudyRecord>): string[] {
  const { assessment, frame } = annotation;
  const sources = [...untested(annotation), ...unread(assessment.studies, records)];
  if (isOnRecordOnly(assessment)) return [onRecord(frame.kind), ...sources];
  if (assessment.strength === 'none') return sources;
  const studies = countedStudies(annotation, records);
  const patients = patientsOf(frame);
  return [
    ...withoutComparison(annotation, patients),
    ...withoutPlacebo(studies, assessment.strength, frame.kind),
    ...afterwards(studies, assessment.strength, patients),
    ...sources,
  ];
}
