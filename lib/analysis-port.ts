import type { FoundInPart } from './core/page-reading.ts';
import type {
  Annotation,
  Assessment,
  PageReference,
  PageReport,
  PageSource,
  StudyMatch,
  TextBlock,
  TraceGroup,
} from './core/types/index.ts';

/** The name of the connection on which a reader has its page analysed. It is as long-lived as the page is restless. */
export const ANALYSIS_PORT = 'analysis';

/** A change of a list, all that is not named in it stays: from an index on so many are taken out, and these put there. */
export interface ListEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly number[];
}

/** What a reader sends, in this order; a piece at a time, so that no message holds the page's thread. */
export type AnalysisRequest =
  /** Blocks that the background does not have yet. */
  | { readonly kind: 'text'; readonly blocks: readonly TextBlock[] }
  /** All of them are there: which blocks the page has now, by id and in reading order, as a change of the list of before. */
  | {
      readonly kind: 'analyze';
      readonly order: ListEdit;
      readonly source: PageSource;
      /** Ids of blocks to be looked at before the others: those in sight. */
      readonly first: readonly number[];
    };

/** What stands in one part of a page, by the id of its first block. */
export interface AnsweredPart extends FoundInPart {
  readonly at: number;
}

/** A claim that leaves out what it has in common with others: `studies` and `trace` are places in lists told before. */
export interface PackedAnnotation extends Omit<Annotation, 'assessment'> {
  readonly assessment: Omit<Assessment, 'studies' | 'trace'> & {
    readonly studies: readonly number[];
    readonly trace: readonly number[];
  };
}

export interface PackedPart extends Omit<AnsweredPart, 'annotations'> {
  readonly annotations: readonly PackedAnnotation[];
}

/** More of a list that is told piece by piece: from that place on these; whatever stood there is used no more. */
export interface ListMore<T> {
  readonly from: number;
  readonly items: readonly T[];
}

/** Parts as they travel: claims of a page name the same studies for the same reasons, time and again. */
export interface PackedParts {
  readonly studies: ListMore<StudyMatch>;
  readonly trace: ListMore<TraceGroup>;
  readonly parts: readonly PackedPart[];
}

/** What the background answers to each `analyze`, in this order. */
export type AnalysisAnswer =
  | { readonly kind: 'page'; readonly language: string; readonly references: readonly PageReference[] }
  /** Parts that are new or others than they were in the answer before; those in sight come first. */
  | ({ readonly kind: 'found' } & PackedParts)
  | {
      readonly kind: 'done';
      /** Parts of an answer before that are no parts any more. */
      readonly gone: readonly number[];
      readonly report: PageReport | null;
    };
