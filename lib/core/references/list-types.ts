import type { TextBlock } from '../types/index.ts';

/** A line of a block; empty lines are left out. */
export interface Line {
  readonly text: string;
  readonly block: TextBlock;
  /** Where it begins in the block's text. */
  readonly at: number;
}

/** An entry as collected: its text in parts, one a line. */
export interface ListEntry {
  /** As printed, set by the browser, or its position; null in a list without numbers. */
  readonly number: number | null;
  /** The symbol or letter that marks it; null where its number or its author does. */
  readonly label: string | null;
  readonly parts: string[];
  /** The lines that the parts are from. */
  readonly lines: Line[];
}

/** A list that covers the lines `[from, to)`. */
export interface FoundList {
  readonly entries: readonly ListEntry[];
  /** `item`: the browser sets the numbers, as in an `ol`; `position`: nobody does, and the entries are counted. */
  readonly numbering: 'printed' | 'item' | 'position' | 'symbol' | 'none';
  readonly from: number;
  readonly to: number;
  /** Whether its entries are references. */
  readonly accepted: boolean;
}
