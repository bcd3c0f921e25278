import type { ConditionId, DisorderId, InterventionId } from '../types/index.ts';

/**
 * One concept of the field: what it is a kind or a part of, how it is called, and one plain line for a reader.
 * Data only: which concepts a page names is decided by `lexicon/`, and a test keeps the two together.
 */
export interface Concept<Id extends string, Kind extends string = Id> {
  readonly id: Id;
  /** The next wider concepts; empty for the roots. */
  readonly broader: readonly Kind[];
  /** As in the middle of a sentence: "bone marrow concentrate". */
  readonly label: string;
  /** One plain sentence for a reader who has never heard of it. */
  readonly line: string;
  /** Heading of the MeSH descriptor (NLM Medical Subject Headings); null where none says just this. */
  readonly mesh: string | null;
  /** Words that pages use for it; the lexicon finds each of them as this concept. */
  readonly synonyms: readonly string[];
}

/** Concepts that a claim or a finding cannot name by an id of their own; they say how the others hang together. */
export type FinerIntervention =
  | 'platelet-product'
  | 'leukocyte-rich-prp'
  | 'leukocyte-poor-prp'
  | 'platelet-rich-fibrin'
  | 'own-cultured-msc'
  | 'donor-cultured-msc'
  | 'stromal-vascular-fraction'
  | 'micro-fragmented-fat'
  | 'cord-blood'
  | 'cord-tissue'
  | 'amniotic-fluid'
  | 'amniotic-membrane';

export type InterventionConcept = Concept<InterventionId | FinerIntervention>;

export type ConditionConcept = Concept<ConditionId>;

export interface DisorderConcept extends Concept<DisorderId> {
  /** The sites and tissues that it lies in; a claim that names it names these too. */
  readonly at: readonly ConditionId[];
}
