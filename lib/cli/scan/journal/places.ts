import type { FileState } from './entry.ts';

/** Where a record stands in the journal, in bytes, and what its file was; `end` is after the line break. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly file: FileState | null;
}
