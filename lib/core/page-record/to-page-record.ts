import { spokenLanguage } from '../messages/index.ts';
import { absentTopics } from '../page-report/page-report.ts';
import type {
  Analysis,
  Annotation,
  BlockSpan,
  PageRecord,
  PageReference,
  RecordedClaim,
  RecordedReference,
  RecordedStudy,
  SourceStatus,
  StudyMatch,
  StudyRecord,
} from '../types/index.ts';
import { evidenceOf } from '../words/claim-texts.ts';
import { notKnownLines } from '../words/not-known-lines.ts';
import { strengthTitle } from '../words/strength.ts';
import { around } from './around.ts';
import { startOf, type WholeText } from './whole-text.ts';

/** What is known of a page besides what was found in it. */
export type PageFacts = Pick<
  PageRecord,
  'source' | 'address' | 'canonical' | 'domain' | 'title' | 'readAt' | 'sha256' | 'madeWith' | 'crossref'
>;

export interface Wanted {
  /** The page's text, which offsets point into. */
  readonly text: boolean;
  readonly trace: boolean;
  /** The records of the claims' studies, with how each stands to its claim, and what is not known. */
  readonly records: boolean;
}

/** What the record is made from, besides the page's facts. */
export interface Found {
  readonly whole: WholeText;
  readonly analysis: Analysis;
  /** Records by study id; of one that is not here the words say nothing. */
  readonly records: ReadonlyMap<string, StudyRecord>;
  /** By reference id: what Crossref said. */
  readonly statuses?: ReadonlyMap<number, SourceStatus>;
}

/** The record of a page, said in the language that is spoken. Throws where what was found is of another text. */
export function toPageRecord(facts: PageFacts, found: Found, wanted: Wanted): PageRecord {
  const { whole, analysis, records } = found;
  const { report } = analysis;
  return {
    ...facts,
    characters: whole.text.length,
    language: analysis.language,
    words: spokenLanguage(),
    ...recordsLooked(analysis),
    claims: analysis.annotations.map((one) => toClaim(one, found, wanted)),
    references: analysis.references.map((one) => toReference(one, found.statuses?.get(one.id))),
    marks: analysis.marks.map((mark) => placed(mark, whole)),
    statements: analysis.statements.map((statement) => placed(statement, whole)),
    report: report === null ? null : { absent: absentTopics(report), questions: report.questions },
    ...(wanted.records ? { records: recordsOf(analysis, records) } : {}),
    ...(wanted.text ? { text: whole.text } : {}),
  };
}

function recordsLooked({ annotations: [first] }: Analysis): Pick<PageRecord, 'recordsLooked'> {
  return first === undefined ? {} : { recordsLooked: first.assessment.recordsLooked };
}

function recordsOf({ annotations }: Analysis, records: ReadonlyMap<string, StudyRecord>): StudyRecord[] {
  const ids = annotations.flatMap(({ assessment }) => assessment.studies.map(({ studyId }) => studyId));
  return [...new Set(ids)].flatMap((id) => records.get(id) ?? []);
}

function placed<T extends BlockSpan>({ blockId, ...rest }: T, whole: WholeText): Omit<T, 'blockId'> {
  const at = startOf(whole, blockId);
  return { ...rest, start: at + rest.start, end: at + rest.end };
}

function toReference(
  { blockId, ...reference }: PageReference,
  status: SourceStatus | undefined,
): RecordedReference {
  return status === undefined ? reference : { ...reference, status };
}

function toClaim(annotation: Annotation, found: Found, wanted: Wanted): RecordedClaim {
  const { frame, assessment } = annotation;
  const { whole, analysis, records } = found;
  const sources = [...new Set(frame.citations.flatMap((c) => c.references))];
  const at = startOf(whole, frame.blockId);
  const span = { start: at + frame.start, end: at + frame.end };
  return {
    ...span,
    text: whole.text.slice(span.start, span.end),
    ...around(whole.text, span),
    kind: frame.kind,
    stance: frame.stance,
    ...(frame.oblique === true ? { oblique: true as const } : {}),
    interventions: conceptsOf(frame.interventions),
    conditions: conceptsOf(frame.conditions),
    disorders: [...new Set(frame.conditions.flatMap((m) => m.disorder ?? []))],
    outcomes: conceptsOf(frame.outcomes),
    citations: sources.flatMap((id) => analysis.references.find((r) => r.id === id)?.number ?? []),
    sources,
    strength: assessment.strength,
    direction: assessment.direction,
    ...(assessment.comparedUnclear === true ? { comparedUnclear: true as const } : {}),
    ...(assessment.parts === undefined ? {} : { parts: assessment.parts }),
    ...(assessment.untested === undefined ? {} : { untested: assessment.untested }),
    title: strengthTitle(annotation),
    line: evidenceOf(annotation, records),
    flags: assessment.flags.map(({ id, reason, words }) => ({
      id,
      reason,
      ...(words === undefined ? {} : { words: whole.text.slice(at + words.start, at + words.end) }),
    })),
    ...(wanted.records ? { notKnown: notKnownLines(annotation, records) } : {}),
    studies: assessment.studies.map((match) => toStudy(match, wanted.records)),
    ...(wanted.trace ? { trace: assessment.trace } : {}),
  };
}

function toStudy({ studyId, packId, relation, ...match }: StudyMatch, inFull: boolean): RecordedStudy {
  return { referenceId: studyId, relation, ...(inFull ? { match } : {}) };
}

function conceptsOf<Id extends string>(mentions: readonly { readonly concept: Id }[]): Id[] {
  return [...new Set(mentions.map(({ concept }) => concept))];
}
