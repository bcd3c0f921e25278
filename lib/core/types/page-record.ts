import type {
  Direction,
  FlagId,
  PageTopic,
  QuestionId,
  Relation,
  Strength,
  StudyMatch,
  TraceGroup,
} from './assessment.ts';
import type { ClaimKind, ConditionId, InterventionId, NamedDisorder, OutcomeId, Stance } from './concepts.ts';
import type { PackInfo } from './evidence.ts';
import type { StudyRecord } from './record.ts';
import type { PageReference, SourceStatement } from './references.ts';
import type { CrossrefState, SourceStatus } from './source-status.ts';
import type { Span } from './text.ts';

/**
 * A page as it was read at one time: the `scan` contract (ARCHITECTURE.md), what is saved, compared, reported and
 * exported. Plain data; every `start` and `end` is a UTF-16 offset into the page's text, whose hash is `sha256`.
 */

/** A thing with its place in the page's text. */
export type Placed<T> = T & Span;

export interface RecordedFlag {
  readonly id: FlagId;
  /** A plain sentence, as it was shown, in the language of the record. */
  readonly reason: string;
  /** The page's words that raised it, where it is about words. */
  readonly words?: string;
}

/** A study beside a claim. */
export interface RecordedStudy {
  readonly referenceId: string;
  readonly relation: Relation;
  /**
   * How near it stands, and which of its findings bear on the claim: without them nobody can tell a trial's result
   * from what became of its treated people alone. Where the records were asked for.
   */
  readonly match?: Omit<StudyMatch, 'studyId' | 'packId' | 'relation'>;
}

/** A claim with what stood behind it when the page was read. */
export interface RecordedClaim extends Span {
  /** The page's words. */
  readonly text: string;
  /** What stands before and after it on the page, at most `AROUND` characters of each, cut at words; may be empty. */
  readonly before: string;
  readonly after: string;
  readonly kind: ClaimKind;
  readonly stance: Stance;
  /** As `ClaimFrame` has it: reported, doubted, restricted or conditional. */
  readonly oblique?: true;
  readonly interventions: readonly InterventionId[];
  readonly conditions: readonly ConditionId[];
  readonly disorders: readonly NamedDisorder[];
  readonly outcomes: readonly OutcomeId[];
  /** Numbers on the page, of sources that have one. */
  readonly citations: readonly number[];
  /** Ids of the sources that it cites, in the order cited. */
  readonly sources: readonly number[];
  readonly strength: Strength;
  readonly direction: Direction;
  /** With `uncontrolled-studies`: they did compare, but not by chance, or it was not read whether by chance. */
  readonly comparedUnclear?: true;
  /** The strength and the evidence in words, as the popover had them, in the language of the record. */
  readonly title: string;
  readonly line: string;
  readonly flags: readonly RecordedFlag[];
  /** What is not known for it, in words, as the popover had it; where the records were asked for. */
  readonly notKnown?: readonly string[];
  readonly studies: readonly RecordedStudy[];
  /** Address of the frame that it stands in, where that is not the page's own; "" where that frame has no web address. */
  readonly frame?: string;
  /** With `--trace`: every finding of the packs, by why it was taken or left. */
  readonly trace?: readonly TraceGroup[];
}

/** One source of the page; `id` is the key by which claims, marks and statements name it. */
export type RecordedReference = Omit<PageReference, 'blockId'> & {
  /** What Crossref said of it; left out where it was not asked. */
  readonly status?: SourceStatus;
};

/** What the answers were made with. */
export interface MadeWith {
  /** Version of the extension. */
  readonly version: string;
  readonly packs: readonly PackInfo[];
}

export interface PageRecord {
  /** The file or the address that was read, as it was named. */
  readonly source: string;
  /** Address of the page, and its canonical link, both absolute http(s); null where there is none. */
  readonly address: string | null;
  readonly canonical: string | null;
  /** As `PageSource` has it. */
  readonly domain: string | null;
  readonly title: string;
  /** When it was read: ISO 8601, UTC. */
  readonly readAt: string;
  readonly characters: number;
  /** SHA-256 of the page's text in UTF-8, in lower case hex. */
  readonly sha256: string;
  /** As `Analysis` has it: "en", or another language, in which nothing was searched. */
  readonly language: string;
  /** Language of the record's own words (`title`, `line`, `reason`). */
  readonly words: string;
  readonly madeWith: MadeWith;
  /** Whether Crossref was asked what became of the sources. */
  readonly crossref: CrossrefState;
  /** A frame of the page could not be looked through: what it says is not here. */
  readonly partUnread?: true;
  /** How many records the packs held; left out where the page makes no claim. */
  readonly recordsLooked?: number;
  readonly claims: readonly RecordedClaim[];
  readonly references: readonly RecordedReference[];
  /** Citation marks in the page's prose; `references` are ids. */
  readonly marks: readonly Placed<{ readonly text: string; readonly references: readonly number[] }>[];
  /** What the page says of its sources, held against what is known of them; `reference` is an id. */
  readonly statements: readonly Placed<Omit<SourceStatement, 'blockId'>>[];
  /** What the page as a whole leaves out, and questions to ask; null where it makes no claim. */
  readonly report: {
    readonly absent: readonly PageTopic[];
    readonly questions: readonly QuestionId[];
  } | null;
  /** The records of the claims' studies, each once; where they were asked for. */
  readonly records?: readonly StudyRecord[];
  /** The text that offsets point into, where it was asked for. */
  readonly text?: string;
}

/** A record that holds the records of its studies. */
export type FullPageRecord = PageRecord & { readonly records: readonly StudyRecord[] };
