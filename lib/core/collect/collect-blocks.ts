import { type BlockContext, openContext, PAGE_CONTEXT } from './block-context.ts';
import { BlockText } from './block-text.ts';
import type { CollectedBlock } from './collected-block.ts';
import { anchorOf, isTooltip, markupOf, tooltipText } from './markup-of.ts';
import { isSkipped } from './skip.ts';
import { DRAWN_TAGS } from './tags.ts';
import type { TreeView } from './tree-view.ts';

interface Level<N> {
  readonly children: ArrayLike<N>;
  next: number;
  /** The innermost block element, and what its text is. */
  readonly block: N;
  readonly context: BlockContext;
  readonly opensBlock: boolean;
  /** It says something of its text (`block-markup.ts`). */
  readonly hasMarkup: boolean;
}

/**
 * Reads a tree as blocks of text, one at a time and in reading order, so that the caller may pause between two.
 * Linear in the size of the tree, with a stack of its own: deep trees do not exhaust the machine's.
 *
 * @param root read with all that is in it; an element that is skipped yields nothing
 * @param nextId gives each block its id
 * @param around context that the root stands in, for a root that is a part of a page
 */
export function* streamBlocks<N>(
  root: N,
  view: TreeView<N>,
  nextId: () => number,
  around: BlockContext = PAGE_CONTEXT,
): Generator<CollectedBlock<N>, void, undefined> {
  const isElement = view.kind(root) === 'element';
  if (isElement && isSkipped(root, view)) return;
  const text = new BlockText<N>();
  const stack: Level<N>[] = [
    {
      children: view.children(root),
      next: 0,
      block: root,
      context: (isElement ? openContext(root, view, around) : null) ?? around,
      opensBlock: true,
      hasMarkup: false,
    },
  ];
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const node = level.children[level.next++];
    if (node === undefined) {
      stack.pop();
      if (level.hasMarkup) text.closeMarkup();
      const block = level.opensBlock ? finish(text, level, nextId) : null;
      if (block !== null) yield block;
      continue;
    }
    const kind = view.kind(node);
    if (kind === 'text') text.append(node, view.text(node), level.context.keepsLines);
    if (kind !== 'element') continue;
    if (view.tag(node) === 'br') {
      text.break();
    } else if (isSkipped(node, view)) {
      if (DRAWN_TAGS.has(view.tag(node))) text.part();
      else if (level.hasMarkup) addTooltip(text, node, view);
    } else {
      const context = openContext(node, view, level.context);
      const block = context === null ? null : finish(text, level, nextId);
      if (block !== null) yield block;
      const name = anchorOf(node, view);
      if (name !== null) text.markup.anchor(name);
      const markup = context === null ? markupOf(node, view) : null;
      if (markup !== null) text.markup.open(markup);
      stack.push({
        children: view.children(node),
        next: 0,
        block: context === null ? level.block : node,
        context: context ?? level.context,
        opensBlock: context !== null,
        hasMarkup: markup !== null,
      });
    }
  }
}

/** All blocks of a tree at once; see {@link streamBlocks}. */
export function collectBlocks<N>(root: N, view: TreeView<N>, nextId: () => number): CollectedBlock<N>[] {
  return [...streamBlocks(root, view, nextId)];
}

/** A note on the words around it, which shows when they are pointed at. */
function addTooltip<N>(text: BlockText<N>, element: N, view: TreeView<N>): void {
  const note = isTooltip(element, view) ? tooltipText(element, view) : null;
  if (note !== null) text.markup.note(note);
}

function finish<N>(text: BlockText<N>, level: Level<N>, nextId: () => number): CollectedBlock<N> | null {
  const taken = text.take();
  if (taken === null) return null;
  const { role, level: depth, ordinals } = level.context;
  const block = {
    ...{ id: nextId(), role, level: depth, text: taken.text },
    ...taken.markup,
    ...(ordinals.length > 0 ? { ordinals } : {}),
  };
  return { block, runs: taken.runs, element: level.block };
}
