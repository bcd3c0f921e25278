import type {
  ConditionId,
  InterventionId,
  OutcomeId,
  PageRecord,
  RecordedClaim,
  Strength,
} from '../types/index.ts';

/** What a claim is about: one product, one condition, one outcome; null where the claim names none. */
export interface Topic {
  readonly intervention: InterventionId | null;
  readonly condition: ConditionId | null;
  readonly outcome: OutcomeId | null;
}

/**
 * How much a claim's own words promise, from the least: denied; reported, doubted or conditional; said to be possible
 * ("may", "designed to"); said flatly; said in words such as "proven", "cure", "no risk" (the flag `beyond-evidence`).
 */
export const WORDINGS = ['denies', 'reports', 'hedges', 'asserts', 'beyond'] as const;
export type Wording = (typeof WORDINGS)[number];

/** A page that is compared. */
export interface ComparedPage {
  /** Names it among those that are compared. */
  readonly id: string;
  readonly record: PageRecord;
}

/** A claim of one of the pages. */
export interface ComparedClaim {
  readonly pageId: string;
  /** Its index among the page's claims. */
  readonly index: number;
  readonly claim: RecordedClaim;
  readonly wording: Wording;
}

/** One clinic, or one page, of the comparison. */
export interface Column {
  readonly id: string;
  /** The site, or the page's title; its address where it has none. */
  readonly name: string;
  readonly pageIds: readonly string[];
  readonly claims: number;
  readonly flagged: number;
  readonly byStrength: Readonly<Record<Strength, number>>;
}

/** What a column says of a topic; never empty. */
export interface Cell {
  readonly claims: readonly ComparedClaim[];
  /** The wordings and strengths of its claims, strongest first, each pair once. */
  readonly pairs: readonly {
    readonly wording: Wording;
    readonly strength: Strength;
    readonly count: number;
  }[];
  readonly flagged: number;
}

export interface Row {
  readonly topic: Topic;
  /** By column id; a column that says nothing of the topic has none. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Whether the columns say different things: some nothing, or in other words, or on other evidence. */
  readonly differs: boolean;
}

export interface Comparison {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** One claim of two records of a page, and what became of it. */
export type Change =
  | { readonly kind: 'added'; readonly now: RecordedClaim }
  | { readonly kind: 'removed'; readonly before: RecordedClaim }
  /** Other words: that promise less, more, or the same. */
  | {
      readonly kind: 'softened' | 'sharpened' | 'reworded';
      readonly before: RecordedClaim;
      readonly now: RecordedClaim;
    }
  /** The same words, other evidence: packs, or what is known of the sources, have changed. */
  | { readonly kind: 'evidence'; readonly before: RecordedClaim; readonly now: RecordedClaim };
export type ChangeKind = Change['kind'];

export interface Changes {
  /** In the order of the page now, removed ones where they stood. */
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Claims that are as they were. */
  readonly same: number;
}
