import type {
  CellSource,
  ClaimKind,
  ConditionId,
  InterventionId,
  NamedDisorder,
  OutcomeId,
  Stance,
} from './concepts.ts';
import type { CitationMark } from './references.ts';
import type { BlockSpan, Span } from './text.ts';

/** Where the words that gave a concept stand: context counts, but the reader is told. */
export type MentionSource = 'sentence' | 'previous' | 'heading' | 'list';

/** A concept and the words that gave it. */
export interface Mention<Id extends string = string> extends BlockSpan {
  readonly concept: Id;
  /** The words, as printed. */
  readonly text: string;
  readonly source: MentionSource;
}

export interface InterventionMention extends Mention<InterventionId> {
  /** "your own" or "donor", where said of this product. */
  readonly cellSource?: CellSource;
  readonly product?: 'fluid' | 'membrane';
}

export interface ConditionMention extends Mention<ConditionId> {
  /** The disorder that the words name at that site: "arthritic knee", "tennis elbow". */
  readonly disorder?: NamedDisorder;
}

/** A cue that made a rule fire. */
export interface Cue extends Span {
  /** Where it stands, when not in the claim's own block: the line above a list, for an item. */
  readonly blockId?: number;
  readonly ruleId: string;
  readonly kind: ClaimKind;
  readonly text: string;
}

/** A claim taken apart: PICO, kind, stance, citations, with the span of each part. */
export interface ClaimFrame extends BlockSpan {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly stance: Stance;
  readonly interventions: readonly InterventionMention[];
  readonly conditions: readonly ConditionMention[];
  readonly outcomes: readonly Mention<OutcomeId>[];
  /** The claim is that something else does better than the product: "steroid eased pain more than PRP did". */
  readonly reversed?: true;
  /** Reported, doubted, restricted or conditional: quoted, and given no direction (`oblique.ts`). */
  readonly oblique?: true;
  /** Products named as one treatment ("PRP with stem cells"): studies of each alone do not test it. */
  readonly combined?: true;
  /** What the product is compared with ("steroid", "surgery"); empty when nothing is. */
  readonly comparators: readonly Mention[];
  readonly citations: readonly CitationMark[];
  /** Best first; the first decided the kind. */
  readonly cues: readonly Cue[];
}
