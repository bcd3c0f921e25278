import type {
  CrossrefState,
  PageReference,
  SourceStatement,
  SourceStatus,
  StudyRecord,
} from '../core/types/index.ts';

/** A source of the page with all that is known of it, apart from its record. */
export interface ShownSource {
  readonly reference: PageReference;
  /** Undefined: Crossref was not asked about it. */
  readonly status: SourceStatus | undefined;
  /** What the page says of it. */
  readonly statements: readonly SourceStatement[];
}

/** What a popover shows of one citation mark. */
export interface SourceView {
  readonly kind: 'source';
  /** Identifies the mark while the page stays as it is. */
  readonly key: string;
  /** Those that the mark names, in order; never empty. */
  readonly sources: readonly ShownSource[];
  /** By study id. */
  readonly records: ReadonlyMap<string, StudyRecord> | 'loading' | 'failed';
  readonly crossref: CrossrefState;
  /** Place of the mark in reading order, from 0, among the `count` of this frame; null at the source's own entry. */
  readonly index: number | null;
  readonly count: number;
  onClose(): void;
  /** Goes to the next or the previous mark; does nothing at either end. */
  onStep(by: 1 | -1): void;
  /** Asks for the records again, after `'failed'`. */
  onRetry(): void;
  /** Whether the source's entry in the page's own list can be gone to. */
  canGoTo(referenceId: number): boolean;
  onGoTo(referenceId: number): void;
}
