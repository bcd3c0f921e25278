import { isBroad } from '../assess/by-product.ts';
import { testedProduct } from '../match/reasons.ts';
import type { ClaimFrame, RecordFinding, StudyMatch, StudyRecord } from '../types/index.ts';
import { countryWords, dateWords } from './dates-and-places.ts';
import { designName } from './design.ts';
import { counted, list, people, sentenceCase } from './numbers.ts';
import { isAboutAnimals } from './patients.ts';
import { labelInHeading } from './reference-name.ts';
import { isCompared, isDirect, matchedFindings } from './rung.ts';
import { timeWords } from './time.ts';

/** The heading of a study: what it is to this claim, then what kind of study it is. */
export function studyHeading(match: StudyMatch, record: StudyRecord): string {
  const design = designName(record.design);
  switch (match.relation) {
    case 'cited':
      return `Cited${match.citedAs === null ? '' : ` as ${labelInHeading(match.citedAs)}`}: ${design}`;
    case 'direct':
      return sentenceCase(design);
    case 'indirect':
      return `About something near, not this: ${design}`;
    case 'other-product':
      return `Near, but another product: ${design}`;
  }
}

/** How near a study is that does not test the claim itself, with the core's reasons; none for one that does. */
export function relationNotes(match: StudyMatch): readonly string[] {
  if (isDirect(match)) return [];
  const said = match.reasons.some((reason) => reason.includes('does not test'));
  const note = {
    cited: said ? [] : ['It does not test this claim itself.'],
    'other-product': ['Shown so that it is not mistaken for support.'],
    indirect: [],
    direct: [],
  }[match.relation];
  return [...match.reasons, ...note];
}

/** Whether a trial stands here with its treated people only, so that nobody was compared on this point. */
export function isTreatedOnly(match: StudyMatch, record: StudyRecord): boolean {
  const findings = matchedFindings(match, record);
  return record.design === 'randomized-controlled-trial' && findings.length > 0 && !findings.some(isCompared);
}

function size(match: StudyMatch, record: StudyRecord): string | null {
  if (isTreatedOnly(match, record)) {
    const n = matchedFindings(match, record).find((finding) => finding.n !== null)?.n ?? null;
    return n === null ? 'number of people not known' : `${people(n)} treated, nobody compared on this point`;
  }
  if (record.subjects === 'laboratory') return record.n === null ? null : counted(record.n, 'product');
  // What a review or a book counts are other people's studies, not its own people.
  if (!countsPeople(record)) return null;
  return record.n === null ? 'number of people not known' : people(record.n);
}

/** Reviews by choice, advice and documents have no people of their own. */
function countsPeople({ design, subjects }: StudyRecord): boolean {
  return subjects === 'people' && design !== 'narrative-review' && design !== 'guideline';
}

/** "compared for 2 months, then followed for 12 months in all without a comparison". */
function comparedTime(finding: RecordFinding): string | null {
  const { comparisonMonths, followUpMonths } = finding;
  if (comparisonMonths === undefined)
    return followUpMonths === null ? null : `compared for ${timeWords(followUpMonths)}`;
  const rest =
    followUpMonths === null ? '' : `, followed to ${timeWords(followUpMonths)} without a comparison`;
  return `compared for ${timeWords(comparisonMonths)}${rest}`;
}

function time(match: StudyMatch, record: StudyRecord): string | null {
  const findings = matchedFindings(match, record);
  const compared = findings.find((finding) => isCompared(finding) && finding.followUpMonths !== null);
  if (compared !== undefined) return comparedTime(compared);
  const months = findings.find((f) => f.followUpMonths !== null)?.followUpMonths ?? record.followUpMonths;
  return months === null || !countsPeople(record) ? null : `followed for ${timeWords(months)}`;
}

/** For a notice or a ruling: when it was so and where it holds, as far as its findings say. */
function whenAndWhere(match: StudyMatch, record: StudyRecord): readonly string[] {
  const findings = matchedFindings(match, record);
  const dates = [...new Set(findings.flatMap((f) => f.asOf ?? []))].map((d) => `as of ${dateWords(d)}`);
  const places = [...new Set(findings.flatMap((f) => f.country ?? []))].map(countryWords);
  return [...dates, ...places];
}

/** Year, people and time, then date and place of a notice; what is not known and not needed is left out. */
export function studyFacts(match: StudyMatch, record: StudyRecord): readonly string[] {
  const year = record.year === null ? 'year not known' : String(record.year);
  return [year, size(match, record), time(match, record), ...whenAndWhere(match, record)].filter(
    (fact) => fact !== null,
  );
}

/** What a review is made of, where it is not of randomized trials: it ranks with its studies. */
const MADE_OF: Partial<Readonly<Record<NonNullable<RecordFinding['reviewOf']>, string>>> = {
  controlled: 'Its studies compared people; whether by chance was not read.',
  mixed: 'Some of its studies are randomized trials, others are not.',
  'mostly-uncontrolled': 'Most of its studies compared nobody.',
  'mostly-preclinical': 'Most of its studies are in animals or the laboratory.',
  'not-read': 'What kinds of study it is made of was not read.',
};

/** Plain warnings that belong to the kind of record: not in people, not reviewed, read in another's report. */
export function studyWarnings(record: StudyRecord, frame?: ClaimFrame): readonly string[] {
  const warnings: string[] = [];
  if (record.reportedBy !== null) warnings.push(`As reported by ${record.reportedBy}.`);
  if (record.samePeople !== null)
    warnings.push(
      record.samePeople.certain
        ? 'The same people as in an earlier report: they are counted once.'
        : 'Probably some of the same people as in another report: the numbers are not added up.',
    );
  const made = record.findings.find((f) => f.design === 'systematic-review')?.reviewOf;
  if (made !== undefined && MADE_OF[made] !== undefined) warnings.push(MADE_OF[made]);
  const patients = frame !== undefined && isAboutAnimals(frame);
  if (record.meeting) warnings.push('Meeting poster or abstract, not peer reviewed.');
  if (record.subjects === 'animals' && !patients) warnings.push('Tested in animals, not in people.');
  if (record.subjects === 'laboratory') warnings.push('Laboratory work: nobody was treated.');
  return warnings;
}

/** Which product a study tested, where the page's word stands for several; null where it does not. */
export function testedLine(match: StudyMatch, record: StudyRecord, frame: ClaimFrame): string | null {
  if (!frame.interventions.some((mention) => isBroad(mention.concept))) return null;
  const tested = matchedFindings(match, record)
    .filter(({ intervention }) => intervention !== null)
    .map(testedProduct);
  return tested.length === 0 ? null : `Tested: ${list([...new Set(tested)])}.`;
}

/** The level for the details: the number with its scale, or why there is none. */
export function levelWords(record: StudyRecord): string {
  const number = record.level === null ? 'None.' : `${record.level} (Oxford CEBM 2011).`;
  return `${number} ${record.levelReason}`.trim();
}

/** How the record itself was checked. */
export function checkedWords({ checked }: StudyRecord): string {
  const how = {
    'abstract-read': 'We read the abstract or the document itself',
    'existence-confirmed': 'We confirmed that it exists, and did not read its results in full',
    'as-listed': 'We know it from a reference list only',
  }[checked.status];
  return [`${how} (${checked.date}).`, checked.note].filter((part) => part !== null).join(' ');
}

/** Who wrote it and when, "Ember and others, 2016"; records of an institution go by where they appeared. */
export function studyName({ authors, container, title, description, year }: StudyRecord): string {
  const name = authors ?? container ?? title ?? description ?? 'A record without a name';
  return year === null ? name : `${name}, ${year}`;
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
  return record.year > Math.max(...citedYears)
    ? 'Published after the sources that the page cites here.'
    : null;
}
