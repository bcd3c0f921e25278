import { voteOf } from '../assess/direction.ts';
import { legalSideOf } from '../assess/legal.ts';
import type { Annotation, ClaimFrame, ClaimKind, Stance, StudyRecord } from '../types/index.ts';
import { conditionWords } from './concepts.ts';
import { type CountedAs, type CountedStudy, countedStudies, decidingStudies } from './counted-study.ts';
import { countedDesign } from './design.ts';
import { DIRECTION_WORDS, directionSentence } from './direction.ts';
import { count, counted, people, sentenceCase } from './numbers.ts';
import { ofPatients } from './patients.ts';
import { peopleWords } from './people-words.ts';
import { byPeople } from './same-people.ts';
import { isTestedInPart, STRENGTH_SHORT, strengthTitle } from './strength.ts';
import { timesWords } from './time.ts';

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
  const proof = benefit ? 'That is not proof that it fails.' : 'That is no proof either way.';
  return `${counted(recordsLooked, 'record')} looked through. ${proof}`;
}

/** What a claim of strength `none` is told: silence, or which of its conditions were tested and which not. */
export function silenceOf({ assessment, frame }: Annotation): string {
  const silence = silenceLine(frame.kind, frame.stance, assessment.recordsLooked);
  if (!isTestedInPart(assessment)) return silence;
  const parts = (assessment.parts ?? []).map(({ conditions, strength, direction }) => {
    const where = conditionWords(frame.conditions.filter((mention) => conditions.includes(mention.concept)));
    const said =
      strength === 'none'
        ? 'no study in these packs'
        : `${STRENGTH_SHORT[strength].toLowerCase()}, ${DIRECTION_WORDS[direction]}`;
    return `${sentenceCase(where)}: ${said}.`;
  });
  return `${parts.join(' ')} ${silence}`;
}

function times(units: Units): string {
  return timesWords(units.flat().map((study) => study.months));
}

function treatedInTrial(units: Units): string {
  const trials = countedDesign(units.length, 'randomized-controlled-trial');
  return `people treated in ${trials}, nobody compared on this point: ${peopleWords(units)}, ${times(units)}`;
}

function trial(units: Units, as: 'randomized-controlled-trial' | 'controlled-study'): string {
  const compared = units
    .flat()
    .every((study) => study.findings.every((finding) => finding.comparator !== null));
  return `${reports(units, as)}, ${peopleWords(units)}, ${compared ? 'compared for ' : ''}${times(units)}`;
}

/** Reports on the same people are one study. */
function reports(
  units: Units,
  as: 'randomized-controlled-trial' | 'controlled-study' | 'case-series',
): string {
  const what = countedDesign(units.length, as);
  const all = units.flat().length;
  return all === units.length ? what : `${what} in ${count(all)} reports`;
}

function reviews(units: Units, others: boolean): string {
  const what = countedDesign(units.length, 'systematic-review');
  const only = units.length === 1 ? units[0]?.[0] : undefined;
  if (only === undefined) return what;
  const n = only.n === null ? 'number of people not known' : people(only.n);
  return `${what}, ${n}${others && only.n !== null ? ' (some perhaps the same)' : ''}`;
}

function laboratory(units: Units): string {
  const what = countedDesign(units.length, 'laboratory');
  const only = units.length === 1 ? units[0]?.[0] : undefined;
  const products = only?.record.subjects === 'laboratory' ? only.n : null;
  return products === null ? what : `${what}, ${counted(products, 'product')}`;
}

function group(as: CountedAs, studies: readonly CountedStudy[], others: boolean): string {
  // Reviews and laboratory work have no people of their own to tell apart.
  const each = studies.map((study) => [study]);
  switch (as) {
    case 'treated-in-trial':
      return treatedInTrial(byPeople(studies));
    case 'randomized-controlled-trial':
    case 'controlled-study':
      return trial(byPeople(studies), as);
    case 'case-series':
      return `${reports(byPeople(studies), as)}, ${peopleWords(byPeople(studies))}, ${times(each)}`;
    case 'case-report':
      return `${countedDesign(studies.length, as)}, ${peopleWords(each)}`;
    case 'systematic-review':
      return reviews(each, others);
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
  if (assessment.strength === 'none' && assessment.deciding.length === 0) {
    return `${strengthTitle(annotation)}. ${silenceOf(annotation)}`;
  }
  const studies = countedStudies(annotation, records);
  const groups = ORDER.map((as) => [as, studies.filter((study) => study.as === as)] as const);
  const present = groups.filter(([, members]) => members.length > 0);
  const words = present.map(([as, members]) => group(as, members, present.length > 1));
  const lower = decidingStudies(annotation) - studies.length;
  if (studies.length > 0 && lower > 0 && assessment.strength !== 'none') {
    words.push(`besides, ${counted(lower, 'study', 'studies')} lower on the ladder`);
  }
  const direction = directionSentence(
    assessment.direction,
    Math.max(studies.length + lower, 1),
    silentOf(frame, studies),
  );
  const line = words.length === 0 ? direction : `${sentenceCase(words.join('; '))}. ${direction}`;
  // Laws find nothing; they take a side or none.
  return ofPatients(
    frame,
    frame.kind === 'regulatory'
      ? line.replace(
          /What (\d+) of them found was not read, or does not settle it\./,
          '$1 of them take no side.',
        )
      : line,
  );
}
