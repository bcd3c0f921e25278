import type { StudyMatch, StudyRecord } from '../types/index.ts';
import { designName } from './design.ts';
import { counted, people, sentenceCase } from './numbers.ts';
import { isCompared, isDirect, matchedFindings } from './rung.ts';
import { timeWords } from './time.ts';

/** The heading of a study: what it is to this claim, then what kind of study it is. */
export function studyHeading(match: StudyMatch, record: StudyRecord): string {
  const design = designName(record.design);
  switch (match.relation) {
    case 'cited':
      return `Cited${match.citedAs === null ? '' : ` as (${match.citedAs})`}: ${design}`;
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
  const counts =
    record.subjects === 'people' && record.design !== 'narrative-review' && record.design !== 'guideline';
  if (!counts) return null;
  return record.n === null ? 'number of people not known' : people(record.n);
}

function time(match: StudyMatch, record: StudyRecord): string | null {
  const findings = matchedFindings(match, record);
  const compared = findings.find((finding) => isCompared(finding) && finding.followUpMonths !== null);
  if (compared?.followUpMonths != null) return `compared for ${timeWords(compared.followUpMonths)}`;
  const months = findings.find((f) => f.followUpMonths !== null)?.followUpMonths ?? record.followUpMonths;
  const follows =
    record.subjects === 'people' && record.design !== 'narrative-review' && record.design !== 'guideline';
  return months === null || !follows ? null : `followed for ${timeWords(months)}`;
}

/** Year, people and time, in this order; what is not known and not needed is left out. */
export function studyFacts(match: StudyMatch, record: StudyRecord): readonly string[] {
  return [String(record.year), size(match, record), time(match, record)].filter((fact) => fact !== null);
}

/** Plain warnings that belong to the kind of record: not in people, not reviewed. */
export function studyWarnings(record: StudyRecord): readonly string[] {
  const warnings: string[] = [];
  if (record.meeting) warnings.push('Meeting poster or abstract, not peer reviewed.');
  if (record.subjects === 'animals') warnings.push('Tested in animals, not in people.');
  if (record.subjects === 'laboratory') warnings.push('Laboratory work: nobody was treated.');
  return warnings;
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
export function studyName({ authors, container, title, year }: StudyRecord): string {
  return `${authors || container || title}, ${year}`;
}
