import { absentTopics } from '../../core/page-report/page-report.ts';
import type {
  Analysis,
  Annotation,
  BlockSpan,
  Direction,
  PageReference,
  SourceStatement,
  Strength,
  TraceGroup,
} from '../../core/types/index.ts';
import type { ScanDocument } from './read-document.ts';

/** One claim of the `scan` contract. `start` and `end` are UTF-16 offsets into the document's text. */
export interface ScanClaim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly stance: string;
  readonly interventions: readonly string[];
  readonly conditions: readonly string[];
  readonly disorders: readonly string[];
  readonly outcomes: readonly string[];
  /** Numbers on the page, of sources that have one. */
  readonly citations: readonly number[];
  /** Ids of the sources that it cites, in the order cited. */
  readonly sources: readonly number[];
  readonly strength: Strength;
  readonly direction: Direction;
  /** With `uncontrolled-studies`: they did compare, but not by chance, or it was not read whether by chance. */
  readonly comparedUnclear?: true;
  readonly flags: readonly { readonly id: string; readonly reason: string }[];
  readonly studies: readonly { readonly referenceId: string; readonly relation: string }[];
  /** With `--trace`: every finding of the packs, by why it was taken or left. */
  readonly trace?: readonly TraceGroup[];
}

/** One source of the page; `id` is the key by which claims, marks and statements name it. */
export type ScanReference = Omit<PageReference, 'blockId'>;

/** A thing with its place: UTF-16 offsets into the document's text. */
type ScanPlace<T> = T & { readonly start: number; readonly end: number };

/** One line of `scan --format jsonl`; stable, documented in ARCHITECTURE.md. */
export interface ScanResult {
  readonly source: string;
  readonly title: string;
  readonly characters: number;
  /** As `Analysis` has it: "en", or another language, in which nothing was searched. */
  readonly language: string;
  readonly claims: readonly ScanClaim[];
  readonly references: readonly ScanReference[];
  /** Citation marks in the page's prose; `references` are ids. */
  readonly marks: readonly ScanPlace<{ readonly text: string; readonly references: readonly number[] }>[];
  /** What the page says of its sources, held against what is known of them; `reference` is an id. */
  readonly statements: readonly ScanPlace<Omit<SourceStatement, 'blockId'>>[];
  /** What the page as a whole leaves out, and questions to ask; null where it makes no claim. */
  readonly report: { readonly absent: readonly string[]; readonly questions: readonly string[] } | null;
  /** The extracted text that offsets point into; for HTML only, a text file is its own. */
  readonly text?: string;
}

export interface Wanted {
  /** The extracted text, which offsets point into. */
  readonly text: boolean;
  readonly trace: boolean;
}

export function toScanResult(
  name: string,
  document: ScanDocument,
  analysis: Analysis,
  wanted: Wanted,
): ScanResult {
  const { report } = analysis;
  return {
    source: name,
    title: document.source.title,
    characters: document.text.length,
    language: analysis.language,
    claims: analysis.annotations.map((a) => toClaim(a, analysis.references, document, wanted.trace)),
    references: analysis.references.map(({ blockId, ...reference }) => reference),
    marks: analysis.marks.map((mark) => placed(mark, document)),
    statements: analysis.statements.map((statement) => placed(statement, document)),
    report: report === null ? null : { absent: absentTopics(report), questions: report.questions },
    ...(wanted.text ? { text: document.text } : {}),
  };
}

function placed<T extends BlockSpan>({ blockId, ...rest }: T, document: ScanDocument): Omit<T, 'blockId'> {
  const at = document.starts.get(blockId) ?? 0;
  return { ...rest, start: at + rest.start, end: at + rest.end };
}

function toClaim(
  { frame, assessment }: Annotation,
  references: readonly PageReference[],
  document: ScanDocument,
  trace: boolean,
): ScanClaim {
  const sources = [...new Set(frame.citations.flatMap((c) => c.references))];
  const at = document.starts.get(frame.blockId) ?? 0;
  const ids = (mentions: readonly { concept: string }[]) => [...new Set(mentions.map((m) => m.concept))];
  return {
    start: at + frame.start,
    end: at + frame.end,
    text: document.text.slice(at + frame.start, at + frame.end),
    kind: frame.kind,
    stance: frame.stance,
    interventions: ids(frame.interventions),
    conditions: ids(frame.conditions),
    disorders: [...new Set(frame.conditions.flatMap((m) => m.disorder ?? []))],
    outcomes: ids(frame.outcomes),
    citations: sources.flatMap((id) => references.find((r) => r.id === id)?.number ?? []),
    sources,
    strength: assessment.strength,
    direction: assessment.direction,
    ...(assessment.comparedUnclear === true ? { comparedUnclear: true as const } : {}),
    flags: assessment.flags.map(({ id, reason }) => ({ id, reason })),
    studies: assessment.studies.map(({ studyId, relation }) => ({ referenceId: studyId, relation })),
    ...(trace ? { trace: assessment.trace } : {}),
  };
}
