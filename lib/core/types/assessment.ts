import type { ClaimFrame } from './claims.ts';
import type { CellSource, ConditionId, InterventionId } from './concepts.ts';
import type { CitationMark, PageReference, SourceStatement } from './references.ts';
import type { BlockSpan, Span } from './text.ts';

export const STRENGTHS = [
  'controlled-trials',
  'uncontrolled-studies',
  'reviews-only',
  'preclinical-only',
  'none',
] as const;
/** What kind of study there is, never what it found. */
export type Strength = (typeof STRENGTHS)[number];

/** What the direct findings of the best strength say, relative to the claim as worded. */
export type Direction = 'in-line' | 'against' | 'mixed' | 'not-applicable';

export type Relation = 'direct' | 'indirect' | 'cited' | 'other-product';

export const FLAG_IDS = [
  'rank-inflation',
  'beyond-evidence',
  'other-product',
  'animals-or-laboratory',
  'other-condition',
  'small',
  'short',
  'no-control-group',
  'authors-sell-it',
  'regulatory',
  'trial-registration-as-approval',
  'own-cells-therefore-safe',
  'count-of-cells',
  'testimonial',
  'product-varies',
  'offshore',
  'source-differs',
  'source-notice',
  'source-not-found',
] as const;
export type FlagId = (typeof FLAG_IDS)[number];

/** Something a reader should know, with both sides: what the page says and what the record says. */
export interface Flag {
  readonly id: FlagId;
  /** A plain sentence, ready to show. */
  readonly reason: string;
  /** The study it is about; absent when it is about the wording or about all of them. */
  readonly studyId?: string;
  /** The page's words that raised it, in the claim's block. */
  readonly words?: Span;
}

/** A study shown beside a claim. */
export interface StudyMatch {
  readonly studyId: string;
  readonly packId: string;
  /** `cited` wins over the others; `alsoDirect` then says whether it tests the claim too. */
  readonly relation: Relation;
  readonly alsoDirect: boolean;
  /** Of a cited study nothing bears on the claim; `reasons` say so, and its findings are all that it has. */
  readonly nothingOnClaim?: true;
  /** The label of the page's reference, for a cited study; null where the page names it in words alone. */
  readonly citedAs: string | null;
  /** The findings that bear on the claim, those of the claimed outcome first. */
  readonly findingIds: readonly string[];
  /** Why it is here and why it is no closer, in plain words. */
  readonly reasons: readonly string[];
}

/** One condition of a claim, assessed by itself. */
export interface AssessedPart {
  readonly conditions: readonly ConditionId[];
  readonly strength: Strength;
  readonly direction: Direction;
}

/**
 * Why a finding counts for a claim, or does not; the first that applies. `decides` and the next two are direct:
 * `decides` set strength and direction, `lower-rung` stands below the strength, `not-asked` measured something
 * that the claim does not ask. The middle ones are near: shown, never counted. The last ones are left out.
 */
export const TRACE_REASONS = [
  'decides',
  'lower-rung',
  'not-asked',
  'broader-product',
  'wider-condition',
  'unnamed-disorder',
  'near-outcome',
  'other-comparison',
  'given-together',
  'own-results',
  'other-country',
  'other-site',
  'other-product',
  'other-cells',
  'other-condition',
  'other-disorder',
  'other-outcome',
  'background',
] as const;
export type TraceReason = (typeof TRACE_REASONS)[number];

/** The reasons for which a finding does not bear on the claim at all. */
export const LEFT_OUT: ReadonlySet<TraceReason> = new Set([
  'other-product',
  'other-cells',
  'other-condition',
  'other-disorder',
  'other-outcome',
  'background',
]);

/** The findings that were taken or left for one reason. */
export interface TraceGroup {
  readonly why: TraceReason;
  readonly count: number;
  /** Their ids; a page is sent none for what was left out (`forPages`). */
  readonly findingIds: readonly string[];
}

/** One product that a broad name stands for, assessed by itself. */
export interface AssessedProduct {
  readonly intervention: InterventionId;
  readonly cellSource?: CellSource;
  readonly strength: Strength;
  readonly direction: Direction;
  /** The studies that decided it. */
  readonly studyIds: readonly string[];
  /** How many of them have no say in the direction: their result was not read, or does not settle it. */
  readonly silent: number;
}

export interface Assessment {
  readonly strength: Strength;
  readonly direction: Direction;
  /**
   * With `uncontrolled-studies` only: the deciding studies did compare, but not by chance, or it was not read
   * whether chance decided. "Nobody compared" would then be wrong.
   */
  readonly comparedUnclear?: true;
  /**
   * Ids of the findings that decided strength and direction. With the strength `none` they are notices, rulings
   * and reports of harm, which have no rung: no study, but something is on record. Empty where nothing is.
   */
  readonly deciding: readonly string[];
  /** Where the claim names several conditions: each by itself. The claim's own are those of the weakest. */
  readonly parts?: readonly AssessedPart[];
  /** Where a broad name ("stem cells") is claimed for: the products that its direct studies tested, each by itself. */
  readonly products?: readonly AssessedProduct[];
  /** Products of the claim that none of its direct findings tested. */
  readonly untested?: readonly InterventionId[];
  readonly flags: readonly Flag[];
  /** In the order to show: as cited, then direct by strength and year, then indirect, then other products. */
  readonly studies: readonly StudyMatch[];
  /** Every finding of the packs, by why it was taken or left, in the order of `TRACE_REASONS`. */
  readonly trace: readonly TraceGroup[];
  /** How many records the packs hold, for an honest "none of N". */
  readonly recordsLooked: number;
}

/** A claim with its assessment: what is painted and shown. */
export interface Annotation {
  /** Stable while block and text stay the same. */
  readonly id: string;
  readonly frame: ClaimFrame;
  readonly assessment: Assessment;
}

/** What a careful page would say of such a treatment; the content analyses of clinics' sites count them. */
export const PAGE_TOPICS = ['risks', 'regulatory-status', 'alternatives', 'evidence-against'] as const;
export type PageTopic = (typeof PAGE_TOPICS)[number];

/** Questions to ask the clinic; `messages/en/questions.ts` has their sentences and sources. */
export const QUESTION_IDS = [
  'evidence-for-my-condition',
  'which-product',
  'whose-cells',
  'control-group',
  'formal-trial',
  'regulator',
  'risks',
  'alternatives',
  'results-of-own-patients',
  'cost-and-follow-up',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** What the page as a whole says or leaves out. Only of pages with claims. */
export interface PageReport {
  /** Topics with the passages that speak of them, in reading order; an absent topic has none. */
  readonly topics: Readonly<Record<PageTopic, readonly BlockSpan[]>>;
  /** Fitted to the page's claims, the most fitting first; at most six. */
  readonly questions: readonly QuestionId[];
}

/** What `analyze` returns for a page. */
export interface Analysis {
  /**
   * Language of the page: a primary language subtag of BCP 47, "und" where it is in none that we know. Where it is not
   * "en", nothing was searched and all else is empty.
   */
  readonly language: string;
  readonly annotations: readonly Annotation[];
  readonly references: readonly PageReference[];
  /** Every citation mark in the page's prose, in reading order, in claims and outside of them. */
  readonly marks: readonly CitationMark[];
  /** What the page says of its sources, in reading order. */
  readonly statements: readonly SourceStatement[];
  /** Null where the page makes no claim. */
  readonly report: PageReport | null;
}
