import type { FindingEntry, PageReference, Span, StatementTopic, StudyEntry } from '../types/index.ts';

/** Words of a sentence that may say something of its source. Offsets are into the sentence's block. */
export interface Said extends Span {
  readonly topic: StatementTopic;
  /** What is known of a source that a pack has; null: it says nothing that can be held against that. */
  compare(study: StudyEntry, findings: readonly FindingEntry[]): Compared | null;
  /** What the title of a source that no pack has says; null: it says nothing on this. */
  compareTitle(design: NonNullable<PageReference['titleDesign']>): string | null;
}

export interface Compared {
  readonly compared: 'same' | 'other' | 'not-known';
  /** A plain sentence, ready to show. */
  readonly record: string;
}

/** One kind of thing that pages say of their sources. */
export interface StatementRule {
  readonly topic: StatementTopic;
  /** For the next developer: what it finds, and what it leaves. */
  readonly why: string;
  /** Finds such words in a sentence, folded and in lower case. @param at where the sentence begins in its block */
  find(sentence: string, at: number): readonly Said[];
}
