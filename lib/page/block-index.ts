import type { CollectedBlock } from '../core/collect/index.ts';

type Block = CollectedBlock<Node>;

/** Leads from the nodes of a page to the blocks that have their text. Keeps no node alive. */
export interface BlockIndex {
  add(block: Block): void;
  remove(block: Block): void;
  /** The block that a text node's words are in. */
  ofText(node: Node): Block | undefined;
  /** The blocks whose innermost element this is: its own text, before, between and after blocks within it. */
  ofElement(node: Node): Iterable<Block>;
  /** Whether an element holds text of its own, and not only in blocks within it. */
  has(node: Node): boolean;
}

export function createBlockIndex(): BlockIndex {
  const byText = new WeakMap<Node, Block>();
  const byElement = new WeakMap<Node, Set<Block>>();
  return {
    add(block) {
      for (const { node } of block.runs) byText.set(node, block);
      const there = byElement.get(block.element);
      if (there === undefined) byElement.set(block.element, new Set([block]));
      else there.add(block);
    },
    remove(block) {
      for (const { node } of block.runs) if (byText.get(node) === block) byText.delete(node);
      byElement.get(block.element)?.delete(block);
    },
    ofText: (node) => byText.get(node),
    ofElement: (node) => byElement.get(node) ?? [],
    has: (node) => (byElement.get(node)?.size ?? 0) > 0,
  };
}
