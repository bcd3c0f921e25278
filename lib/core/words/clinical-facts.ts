import { LADDER } from '../ladder.ts';
import { type MessageKey, say } from '../messages/index.ts';
import type { Design, RecordFinding, StudyMatch, StudyRecord } from '../types/index.ts';
import { count } from './numbers.ts';
import { isCompared, matchedFindings } from './rung.ts';
import { countsPeople, isTreatedOnly, whenAndWhere } from './study-words.ts';
import { timeWords } from './time.ts';

/**
 * A study's facts in the terms of the field, in place of `studyFacts` for readers who know them: year, MeSH publication
 * type, level, n, arms, comparator, follow-up, blinding, registration. Only what the record says, as it says it; what it
 * does not report is left out.
 */
export function clinicalFacts(match: StudyMatch, record: StudyRecord): readonly string[] {
  const { year, level, meeting, registration } = record;
  const facts = [
    year === null ? null : String(year),
    kind(record.design),
    meeting ? say('clinical.not-peer-reviewed') : null,
    level === null ? say('clinical.no-level') : say('clinical.level', { level }),
    size(match, record),
    ...compared(match, record),
    followUp(match, record),
    registration === null ? null : say('clinical.registration', { registration }),
    ...whenAndWhere(match, record),
  ];
  return facts.filter((fact) => fact !== null);
}

/** "Randomized Controlled Trial (MeSH)", "Narrative review (MeSH: Review)", "Case series". */
function kind(design: Design): string {
  const name = say(`clinical.kind.${design}`);
  const { mesh } = LADDER[design];
  if (mesh === null) return name;
  return name.toLowerCase() === mesh.toLowerCase()
    ? say('clinical.kind-is-mesh', { mesh })
    : say('clinical.kind-with-mesh', { kind: name, mesh });
}

/** Where nobody was compared on this point, the treated people alone, never a trial's total. */
function size(match: StudyMatch, record: StudyRecord): string | null {
  if (isTreatedOnly(match, record)) {
    const n = matchedFindings(match, record).find((finding) => finding.n !== null)?.n ?? null;
    return n === null ? say('clinical.treated-only') : say('clinical.n-treated', { count: count(n) });
  }
  const { n, subjects } = record;
  if (n === null) return null;
  if (subjects === 'laboratory') return say('clinical.n-products', { n, count: count(n) });
  return countsPeople(record) ? say('clinical.n', { count: count(n) }) : null;
}

const ARMS: ReadonlySet<Design> = new Set(['randomized-controlled-trial', 'controlled-study']);
/** They report what others did. */
const NO_SUBJECTS: ReadonlySet<Design> = new Set(['narrative-review', 'guideline', 'textbook']);

/** Arms, comparator and blinding; nothing of them on a point on which nobody was compared. */
function compared(match: StudyMatch, record: StudyRecord): readonly (string | null)[] {
  const { design, subjects } = record;
  if (subjects === 'documents' || NO_SUBJECTS.has(design) || isTreatedOnly(match, record)) return [];
  const comparator = reported(record.comparator);
  const blinding = reported(record.blinding);
  return [
    ARMS.has(design) ? arms(record) : null,
    comparator === null ? null : say('clinical.comparator', { comparator }),
    blinding === null ? null : say('clinical.blinding', { blinding }),
  ];
}

function arms({ arms: all }: StudyRecord): string | null {
  if (all.length === 0) return null;
  const named = all.map(({ label, n }) =>
    n === null ? label : say('clinical.arm', { arm: label, count: count(n) }),
  );
  return say('clinical.arms', { n: all.length, arms: named.join('; ') });
}

const NOT_REPORTED =
  /^(?:none described|not (?:applicable|described|known|read|reported|stated|verified))\b/i;

/** What records write again and again, by which it is said in the reader's language. */
const FIELDS: ReadonlyMap<string, Extract<MessageKey, `clinical.field.${string}`>> = new Map([
  ['None', 'clinical.field.none'],
  ['Varied', 'clinical.field.varied'],
  ['Placebo', 'clinical.field.placebo'],
  ['Double-blind', 'clinical.field.double-blind'],
  ['Single-blind', 'clinical.field.single-blind'],
]);

/** A field in the record's own words; null where it reports nothing. */
function reported(field: string | null): string | null {
  if (field === null || NOT_REPORTED.test(field)) return null;
  const key = FIELDS.get(field);
  return key === undefined ? field : say(key);
}

function followUp(match: StudyMatch, record: StudyRecord): string | null {
  const findings = matchedFindings(match, record);
  const trial = findings.find((finding) => isCompared(finding) && finding.followUpMonths !== null);
  const months =
    (trial ?? findings.find((f) => f.followUpMonths !== null))?.followUpMonths ?? record.followUpMonths;
  if (months === null || (trial === undefined && !countsPeople(record))) return null;
  return trial === undefined ? followed(months) : controlled(trial, months);
}

/** How long anybody was compared, where people were followed for longer. */
function controlled({ comparisonMonths }: RecordFinding, months: number): string {
  if (comparisonMonths === undefined) return followed(months);
  return say('clinical.controlled-follow-up', {
    compared: timeWords(comparisonMonths),
    followed: timeWords(months),
  });
}

const followed = (months: number): string => say('clinical.follow-up', { time: timeWords(months) });
