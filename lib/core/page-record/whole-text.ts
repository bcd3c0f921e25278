import type { TextBlock } from '../types/index.ts';

/** A page's text in one, and where each block begins in it. */
export interface WholeText {
  readonly text: string;
  /** Block id to the UTF-16 offset of the block's text. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The blocks' texts, joined by line breaks. */
export function wholeText(blocks: readonly Pick<TextBlock, 'id' | 'text'>[]): WholeText {
  const starts = new Map<number, number>();
  let at = 0;
  for (const { id, text } of blocks) {
    starts.set(id, at);
    at += text.length + 1;
  }
  return { text: blocks.map(({ text }) => text).join('\n'), starts };
}
