import type {
  ConditionId,
  Direction,
  DisorderId,
  InterventionId,
  OutcomeId,
  PageRecord,
  RecordedClaim,
  Strength,
} from '../types/index.ts';

/** What claims are about that promise no outcome: how it works, that there is research, the clinic's own experience. */
export const BESIDE_OUTCOMES = ['mechanism', 'evidence', 'experience'] as const;
export type TopicOutcome = OutcomeId | (typeof BESIDE_OUTCOMES)[number];

/** What a claim is about: one product, one condition, one outcome; null where the claim names none. */
export interface Topic {
  readonly intervention: InterventionId | null;
  readonly condition: ConditionId | null;
  /** Where the condition is a wide field (brain and nerves, skin): the disorder, which says more. Else null. */
  readonly disorder: DisorderId | null;
  /** Null: that it helps. */
  readonly outcome: TopicOutcome | null;
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
  /** What stands behind it on the topic of its cell, which may be less than behind the whole claim. */
  readonly strength: Strength;
  readonly direction: Direction;
  /** Whether that was found for other outcomes or products of the claim together with the cell's. */
  readonly forMore: boolean;
}

/** One clinic, or one page, of the comparison. */
export interface Column {
  readonly id: string;
  /** The site, or the page's title; its address where it has none. */
  readonly name: string;
  /** The page's own address, which tells pages of one title apart; null for a site, and where there is none. */
  readonly address: string | null;
  readonly pageIds: readonly string[];
  readonly claims: number;
  readonly flagged: number;
  /** Pages in another language, in which nothing was searched: that they say nothing cannot be said. */
  readonly notSearched: number;
  /** Pages of which a part could not be looked through. */
  readonly partUnread: number;
  readonly byStrength: Readonly<Record<Strength, number>>;
}

/** How many claims of a cell say it in such words, on such evidence, which points such a way. */
export interface Pair {
  readonly wording: Wording;
  readonly strength: Strength;
  readonly direction: Direction;
  /** As `ComparedClaim` has it. */
  readonly forMore: boolean;
  readonly count: number;
}

/** What a column says of a topic; never empty. */
export interface Cell {
  readonly claims: readonly ComparedClaim[];
  /**
   * The wordings of its claims against their evidence, each once: the strongest wording first, and of one wording the
   * weakest evidence first, so that the first that is seen never lends the others weight.
   */
  readonly pairs: readonly Pair[];
  readonly flagged: number;
}

export interface Row {
  /** Names it among the rows: stable from one comparison to the next. */
  readonly id: string;
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

/** What became of one claim between two records of a page. */
export type Change =
  | { readonly kind: 'added'; readonly now: RecordedClaim }
  | { readonly kind: 'removed'; readonly before: RecordedClaim }
  /** Other words: that promise less, more, or neither. */
  | {
      readonly kind: 'softened' | 'sharpened' | 'reworded';
      readonly before: RecordedClaim;
      readonly now: RecordedClaim;
    }
  /** The same words, other evidence: packs, or what is known of the sources, have changed. */
  | { readonly kind: 'evidence'; readonly before: RecordedClaim; readonly now: RecordedClaim }
  /**
   * The same words, read in another way: mostly because another version of the extension reads them, which may also
   * find a claim in them that was not found then (`before` is null), or none any more (`now` is null).
   */
  | {
      readonly kind: 'reread';
      readonly before: RecordedClaim | null;
      readonly now: RecordedClaim | null;
    };
export const CHANGE_KINDS = [
  'added',
  'removed',
  'sharpened',
  'softened',
  'reworded',
  'evidence',
  'reread',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Changes {
  /** In the order of the page now, removed ones where they stood. */
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Claims that are as they were. */
  readonly same: number;
  /** Whether the page's text is the same to the letter: then nothing of it was added or removed by the page. */
  readonly sameText: boolean;
  /**
   * Whether another version of the extension read it then: a claim that is "added" may have stood there before and
   * not been found, unless a record holds the text.
   */
  readonly otherReader: boolean;
  /** One of the two was in another language, in which nothing is searched: that all is gone, or new, tells nothing. */
  readonly notSearched: boolean;
  /** Of one of the two a part could not be looked through. */
  readonly partUnread: boolean;
}
