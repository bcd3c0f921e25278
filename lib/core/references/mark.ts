import type { Span } from '../types/index.ts';

/** An in-text citation mark: UTF-16 offsets into the text that was read, brackets included. */
export interface Mark extends Span {
  /** Ids of the page's references that it names, in the order written, ranges expanded, each once; never empty. */
  readonly references: readonly number[];
}

/** The same before it is known which list its numbers are of. */
export interface NumberMark extends Span {
  /** The known numbers that it names, in the order written, ranges expanded, each once; never empty. */
  readonly numbers: readonly number[];
}

/** How many characters around a candidate are looked at. */
const CONTEXT = 48;

export function textBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - CONTEXT), offset);
}

export function textAfter(text: string, offset: number): string {
  return text.slice(offset, offset + CONTEXT);
}
