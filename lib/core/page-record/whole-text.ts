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

/** Where a block begins. Throws for one that is not in the text: what stands there would be other words. */
export function startOf({ starts }: WholeText, blockId: number): number {
  const start = starts.get(blockId);
  if (start === undefined) throw new Error(`There is no block ${blockId} in the text.`);
  return start;
}
