import { isBroad } from '../assess/by-product.ts';
import { testedProduct } from '../match/reasons.ts';
import { type MessageKey, say } from '../messages/index.ts';
import type { InterventionId, RecordFinding, ReviewOf, StudyMatch, StudyRecord } from '../types/index.ts';
import { authorsWords } from './authors-words.ts';
import { countryWords, dateWords } from './dates-and-places.ts';
import { designName } from './design.ts';
import { count, list, people, sentenceCase } from './numbers.ts';
import { type AboutWhom, isAboutAnimals } from './patients.ts';
import { isBareLabel } from './reference-name.ts';
import { isCompared, isDirect, matchedFindings } from './rung.ts';
import { timeWords } from './time.ts';

/** The heading of a study: what it is to this claim, then what kind of study it is. */
export function studyHeading(
  match: Pick<StudyMatch, 'relation' | 'citedAs'>,
  record: Pick<StudyRecord, 'design'>,
): string {
  const design = designName(record.design);
  switch (match.relation) {
    case 'cited':
      return citedHeading(match.citedAs, design);
    case 'direct':
      return sentenceCase(design);
    case 'indirect':
      return say('study.heading-indirect', { design });
    case 'other-product':
      return say('study.heading-other-product', { design });
  }
}

/** "Cited as (9): …", "Cited as “Centeno et al., 2017”: …". */
function citedHeading(label: string | null, design: string): string {
  if (label === null) return say('study.heading-cited', { design });
  return isBareLabel(label)
    ? say('study.heading-cited-as-number', { label, design })
    : say('study.heading-cited-as-name', { label, design });
}

/** How near a study is that does not test the claim itself, with the core's reasons; none for one that does. */
export function relationNotes(match: StudyMatch): readonly string[] {
  if (isDirect(match)) return [];
  if (match.relation === 'cited' && match.nothingOnClaim !== true)
    return [...match.reasons, say('study.does-not-test')];
  return match.relation === 'other-product' ? [...match.reasons, say('study.no-support')] : match.reasons;
}

/** Whether a trial stands here with its treated people only, so that nobody was compared on this point. */
export function isTreatedOnly(match: StudyMatch, record: StudyRecord): boolean {
  const findings = matchedFindings(match, record);
  return record.design === 'randomized-controlled-trial' && findings.length > 0 && !findings.some(isCompared);
}

function size(match: StudyMatch, record: StudyRecord): string | null {
  if (isTreatedOnly(match, record)) {
    const n = matchedFindings(match, record).find((finding) => finding.n !== null)?.n ?? null;
    return n === null ? say('study.people-unknown') : say('study.treated-only', { n, people: people(n) });
  }
  if (record.subjects === 'laboratory') {
    return record.n === null ? null : say('study.products', { n: record.n, count: count(record.n) });
  }
  // What a review or a book counts are other people's studies, not its own people.
  if (!countsPeople(record)) return null;
  return record.n === null ? say('study.people-unknown') : people(record.n);
}

/** Reviews by choice, advice and documents have no people of their own. */
export function countsPeople({ design, subjects }: StudyRecord): boolean {
  return subjects === 'people' && design !== 'narrative-review' && design !== 'guideline';
}

/** "compared for 2 months, followed to 12 months without a comparison". */
function comparedTime({ comparisonMonths, followUpMonths }: RecordFinding): string | null {
  const followed = followUpMonths === null ? null : timeWords(followUpMonths);
  if (comparisonMonths === undefined)
    return followed === null ? null : say('study.compared', { time: followed });
  const compared = timeWords(comparisonMonths);
  return followed === null
    ? say('study.compared', { time: compared })
    : say('study.compared-then-followed', { compared, followed });
}

function time(match: StudyMatch, record: StudyRecord): string | null {
  const findings = matchedFindings(match, record);
  const compared = findings.find((finding) => isCompared(finding) && finding.followUpMonths !== null);
  if (compared !== undefined) return comparedTime(compared);
  const months = findings.find((f) => f.followUpMonths !== null)?.followUpMonths ?? record.followUpMonths;
  return months === null || !countsPeople(record) ? null : say('study.followed', { time: timeWords(months) });
}

/** For a notice or a ruling: when it was so and where it holds, as far as its findings say. */
export function whenAndWhere(match: StudyMatch, record: StudyRecord): readonly string[] {
  const findings = matchedFindings(match, record);
  const dates = [...new Set(findings.flatMap((f) => f.asOf ?? []))].map((d) =>
    say('study.as-of', { date: dateWords(d) }),
  );
  const places = [...new Set(findings.flatMap((f) => f.country ?? []))].map(countryWords);
  return [...dates, ...places];
}

/** Year, people and time, then date and place of a notice; what is not known and not needed is left out. */
export function studyFacts(match: StudyMatch, record: StudyRecord): readonly string[] {
  const year = record.year === null ? say('study.year-unknown') : String(record.year);
  return [year, size(match, record), time(match, record), ...whenAndWhere(match, record)].filter(
    (fact) => fact !== null,
  );
}

/** What a review is made of, where it is not of randomized trials: it ranks with its studies. */
const MADE_OF = {
  randomized: null,
  controlled: 'study.made-of-controlled',
  mixed: 'study.made-of-mixed',
  'mostly-uncontrolled': 'study.made-of-uncontrolled',
  'mostly-preclinical': 'study.made-of-preclinical',
  'not-read': 'study.made-of-unread',
} as const satisfies Record<ReviewOf, MessageKey | null>;

function madeOf({ findings }: StudyRecord): string | null {
  const made = findings.find((finding) => finding.design === 'systematic-review')?.reviewOf;
  const key = made === undefined ? null : MADE_OF[made];
  return key === null ? null : say(key);
}

function samePeopleWarning({ samePeople }: StudyRecord): string | null {
  if (samePeople === null) return null;
  return samePeople.certain ? say('study.same-people') : say('study.perhaps-same-people');
}

/** Plain warnings that belong to the kind of record: not in people, not reviewed, read in another's report. */
export function studyWarnings(record: StudyRecord, frame?: AboutWhom): readonly string[] {
  const patients = frame !== undefined && isAboutAnimals(frame);
  const warnings = [
    record.reportedBy === null ? null : say('study.reported-by', { by: record.reportedBy }),
    samePeopleWarning(record),
    madeOf(record),
    record.meeting ? say('study.meeting') : null,
    record.subjects === 'animals' && !patients ? say('study.in-animals') : null,
    record.subjects === 'laboratory' ? say('study.in-laboratory') : null,
  ];
  return warnings.filter((warning) => warning !== null);
}

/** Which product a study tested, where the page's word stands for several; null where it does not. */
export function testedLine(
  match: StudyMatch,
  record: StudyRecord,
  frame: { readonly interventions: readonly { readonly concept: InterventionId }[] },
): string | null {
  if (!frame.interventions.some((mention) => isBroad(mention.concept))) return null;
  const tested = matchedFindings(match, record)
    .filter(({ intervention }) => intervention !== null)
    .map(testedProduct);
  return tested.length === 0 ? null : say('study.tested', { products: list([...new Set(tested)]) });
}

/** The level for the details: the number with its scale, or why there is none. */
export function levelWords({ level, levelReason: reason }: StudyRecord): string {
  const words = level === null ? say('study.level-none', { reason }) : say('study.level', { level, reason });
  // Packs write the reason with or without a stop at its end.
  return words.trim().replace(/[^.!?]$/, '$&.');
}

const CHECKED = {
  'abstract-read': 'study.checked-read',
  'existence-confirmed': 'study.checked-exists',
  'as-listed': 'study.checked-listed',
} as const satisfies Record<StudyRecord['checked']['status'], MessageKey>;

/** How the record itself was checked. */
export function checkedWords({ checked: { status, date, note } }: StudyRecord): string {
  const how = say(CHECKED[status], { date });
  return note === null ? how : `${how} ${note}`;
}

/** Who wrote it and when, "Ember and others, 2016"; records of an institution go by where they appeared. */
export function studyName({ authors, container, title, description, year }: StudyRecord): string {
  const named = authors === null ? (container ?? title ?? description) : authorsWords(authors);
  const who = named ?? say('study.nameless');
  return year === null ? who : say('study.name', { who, year });
}

/**
 * That a study came after what the page cites, so that nobody takes its author to have left it out; null where
 * the page cites nothing dated, or the study is not newer.
 *
 * @param citedYears years of the sources that the claim cites
 */
export function laterThanCited(
  match: StudyMatch,
  record: StudyRecord,
  citedYears: readonly number[],
): string | null {
  if (match.relation === 'cited' || record.year === null || citedYears.length === 0) return null;
  return record.year > Math.max(...citedYears) ? say('study.later') : null;
}
