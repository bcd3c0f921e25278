import type { TextBlock } from '../types/index.ts';

/** A piece of a block's text that lies in one text node, in step with it. All offsets are UTF-16 units. */
export interface TextRun<N> {
  /** Offset into the block's text. */
  readonly blockStart: number;
  /** The same in the block and in the node. */
  readonly length: number;
  readonly node: N;
  /** Offset into the node's text. */
  readonly nodeStart: number;
}

/** A block of text with the way back to where it stands. */
export interface CollectedBlock<N> {
  readonly block: TextBlock;
  /**
   * In reading order, none empty, none overlapping. A unit of the block's text equals the unit of its node,
   * except that white space of the node is a plain space in the block. Line breaks, and the spaces that stand
   * for something drawn between two words, belong to no run.
   */
  readonly runs: readonly TextRun<N>[];
  /** The innermost block element around the text. */
  readonly element: N;
}
