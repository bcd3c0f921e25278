import type { ClaimFrame, PageReference } from './claims.ts';
import type { ConditionId, InterventionId } from './concepts.ts';
import type { Span } from './text.ts';

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
  /** Number on the page, for a cited study. */
  readonly citedAs: number | null;
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

export interface Assessment {
  readonly strength: Strength;
  readonly direction: Direction;
  /** Ids of the findings that decided strength and direction; empty where the strength is `none`. */
  readonly deciding: readonly string[];
  /** Where the claim names several conditions: each by itself. The claim's own are those of the weakest. */
  readonly parts?: readonly AssessedPart[];
  /** Products of the claim that none of its direct findings tested. */
  readonly untested?: readonly InterventionId[];
  readonly flags: readonly Flag[];
  /** In the order to show: as cited, then direct by strength and year, then indirect, then other products. */
  readonly studies: readonly StudyMatch[];
  /** Numbers of the cited references that are in no pack. */
  readonly citedElsewhere: readonly number[];
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

/** What `analyze` returns for a page. */
export interface Analysis {
  readonly annotations: readonly Annotation[];
  readonly references: readonly PageReference[];
}
