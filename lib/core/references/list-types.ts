import type { TextBlock } from '../types/index.ts';

/** A line of a block; empty lines are left out. */
export interface Line {
  readonly text: string;
  readonly block: TextBlock;
}

/** An entry as collected: its text in parts, one a line. */
export interface ListEntry {
  readonly number: number;
  readonly parts: string[];
  readonly blockId: number;
}

/** A list that covers the lines `[from, to)`. */
export interface FoundList {
  readonly entries: readonly ListEntry[];
  readonly numbering: 'printed' | 'position';
  readonly from: number;
  readonly to: number;
  /** Whether its entries are references. */
  readonly accepted: boolean;
}
