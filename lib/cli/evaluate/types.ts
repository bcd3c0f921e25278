import type { ClaimKind, ConditionId, InterventionId, Span, Stance } from '../../core/types/index.ts';

/** What a person judged of a sentence. A sentence without a label makes no claim. */
export type Label =
  | { readonly claim: 'borderline' }
  | {
      readonly claim: 'yes';
      readonly kind: ClaimKind;
      readonly stance: Stance;
      readonly interventions: readonly InterventionId[];
      readonly conditions: readonly ConditionId[];
    };

/** A sentence of a labelled page; offsets are UTF-16, into the page's text. */
export interface LabelledSentence extends Span {
  /** Its number on the page, from 0. */
  readonly i: number;
  readonly text: string;
  readonly label: Label | null;
}

export interface LabelledPage {
  readonly id: string;
  /** What sort of page it is: "clinic", "neutral-explainer"; any word the corpus uses. */
  readonly kind: string;
  /** Null where the corpus has no folds. */
  readonly fold: number | null;
  readonly text: string;
  readonly sentences: readonly LabelledSentence[];
}

/** A rule that holds on a claim, with the words that made it fire. */
export interface FiredRule {
  readonly ruleId: string;
  readonly kind: string;
  readonly text: string;
}

/** Words that name a product, and where they stand: in the claim's sentence, in one before, in a heading above. */
export interface NamedProduct {
  readonly text: string;
  readonly source: string;
}

/** A claim as `scan` prints it, and the rules behind it. Offsets are UTF-16, into the page's text. */
export interface PredictedClaim extends Span {
  readonly kind: string;
  readonly stance: string;
  readonly interventions: readonly string[];
  readonly conditions: readonly string[];
  /** What the claim was read to be about, as the page puts it. */
  readonly products: readonly NamedProduct[];
  /** Best first: the first decided the kind. */
  readonly cues: readonly FiredRule[];
}

/** A labelled page, and what was found on it. */
export interface ReadPage {
  readonly page: LabelledPage;
  readonly claims: readonly PredictedClaim[];
}

export type Outcome = 'hit' | 'miss' | 'false-alarm' | 'quiet' | 'borderline';

/** A sentence of a page, held against the claims found there. */
export interface JudgedSentence {
  readonly page: LabelledPage;
  readonly sentence: LabelledSentence;
  readonly outcome: Outcome;
  /** How much of the sentence the claims cover, 0 to 1. */
  readonly covered: number;
  /** The claims that touch it, the one that covers most of it first. */
  readonly claims: readonly PredictedClaim[];
}
