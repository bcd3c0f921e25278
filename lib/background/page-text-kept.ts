import type { AnalysisRequest, ListEdit } from '../analysis-port.ts';
import type { TextBlock } from '../core/types/index.ts';

/** The blocks of a page as its reader has told them so far. A block that stays keeps its object. */
export interface KeptText {
  /** Blocks that are used from the next `order` on. */
  take(blocks: readonly TextBlock[]): void;
  /**
   * Changes what the page has.
   *
   * @returns all its blocks, in reading order; null where the change does not fit what was told before
   */
  order(edit: ListEdit): readonly TextBlock[] | null;
}

export type AnalyzeRequest = Extract<AnalysisRequest, { kind: 'analyze' }>;

export function createKeptText(): KeptText {
  let blocks: readonly TextBlock[] = [];
  let told = new Map<number, TextBlock>();
  return {
    take(more) {
      for (const block of more) told.set(block.id, block);
    },
    order({ at, remove, insert }) {
      if (at + remove > blocks.length) return null;
      // A block that only moved is not told again.
      const taken = new Map(blocks.slice(at, at + remove).map((block) => [block.id, block]));
      const put = insert.flatMap((id) => told.get(id) ?? taken.get(id) ?? []);
      if (put.length !== insert.length) return null;
      told = new Map();
      blocks = [...blocks.slice(0, at), ...put, ...blocks.slice(at + remove)];
      return blocks;
    },
  };
}
