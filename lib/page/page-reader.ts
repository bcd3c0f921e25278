import { type CollectedBlock, streamBlocks } from '../core/collect/index.ts';
import { domTree, flatParent, isElement, isShown } from './dom-tree.ts';
import { keepUnchanged } from './keep-blocks.ts';
import { stillStands } from './locate.ts';
import { pastNames } from './past-names.ts';
import { contextOf, pageOrder } from './place-in-page.ts';
import { rootOfNode, rootsOfRecord } from './stale-roots.ts';
import { type Changes, watchPage } from './watch.ts';

type Block = CollectedBlock<Node>;

export interface PageReader {
  /** All blocks of the page as of the last update, in reading order. */
  readonly blocks: readonly Block[];
  /** Open shadow roots met so far. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  /**
   * Reads what is new since the last update, at first everything. Pauses between blocks.
   *
   * @returns whether any block is another one now. A block whose words stay keeps its id; one that stays
   *   altogether keeps its object.
   */
  update(): Generator<void, boolean>;
}

/**
 * Reads a document as blocks and keeps up with its changes.
 *
 * @param onStale called when an update may find something; `styledOnly` when only styling has changed
 */
export function createPageReader(
  document: Document,
  onStale: (styledOnly: boolean) => void,
  signal: AbortSignal,
): PageReader {
  let blocks: readonly Block[] = [];
  let lastId = 0;
  let first = true;
  const shadowRoots = new Set<ShadowRoot>();
  const unseen = new Set<Element>();
  const watch = watchPage(document, onStale, signal);
  const view = domTree({
    shadowRoot(root) {
      if (shadowRoots.has(root)) return;
      shadowRoots.add(root);
      watch.include(root);
    },
    hidden: (element) => unseen.add(element),
  });

  /** Elements that came into view or went out of it since they were last read. */
  function* turned(): Generator<void, Node[]> {
    const found: Node[] = [];
    for (const element of [...unseen]) {
      const { isConnected } = pastNames(element);
      if (isConnected && !isShown(element)) continue;
      unseen.delete(element);
      if (isConnected) found.push(element);
    }
    yield;
    const holders = new Set<Node>();
    for (const { element, runs } of blocks) {
      holders.add(element);
      for (const { node } of runs) if (node.parentNode !== null) holders.add(node.parentNode);
    }
    for (const element of holders) {
      if (!isElement(element) || isShown(element)) continue;
      const whole = hiddenWhole(element);
      unseen.add(whole);
      found.push(whole);
    }
    return found;
  }

  function* staleRoots(changes: Changes | null): Generator<void, Set<Node>> {
    if (first || changes?.flood) return new Set([document.documentElement]);
    const roots = new Set<Node>();
    if (changes === null) return roots;
    const withText = new Set(blocks.map(({ element }) => element));
    for (const record of changes.records)
      for (const root of rootsOfRecord(record, view, withText)) roots.add(root);
    for (const node of [...changes.texts, ...changes.elements]) roots.add(rootOfNode(node, view, withText));
    yield;
    if (changes.styled) for (const node of yield* turned()) roots.add(rootOfNode(node, view, withText));
    // What records leave out: white space that was taken out, nodes that moved and changed at once.
    for (const { element, runs, block } of blocks) {
      if (pastNames(element).isConnected && !runs.every((run) => stillStands(run, block.text)))
        roots.add(element);
    }
    return roots;
  }

  return {
    get blocks() {
      return blocks;
    },
    shadowRoots,
    *update() {
      const roots = outermost(yield* staleRoots(watch.take()));
      first = false;
      const read: Block[][] = [];
      for (const root of roots) {
        const context = contextOf(root, view);
        if (context === null) continue;
        const part: Block[] = [];
        for (const block of streamBlocks(root, view, () => ++lastId, context)) {
          part.push(block);
          yield;
        }
        read.push(part);
      }
      const next = replace(blocks, roots, read);
      const changed = next.length !== blocks.length || next.some((block, i) => block !== blocks[i]);
      blocks = next;
      return changed;
    },
  };
}

/** Drops the blocks under the roots and those that are gone, and puts what was read in their place. */
function replace(
  blocks: readonly Block[],
  roots: ReadonlySet<Node>,
  read: readonly Block[][],
): readonly Block[] {
  const kept: Block[] = [];
  const dropped: Block[] = [];
  for (const block of blocks) {
    const gone = !pastNames(block.element).isConnected || isUnder(block.element, roots);
    (gone ? dropped : kept).push(block);
  }
  const parts = read
    .filter((part) => part[0] !== undefined && pastNames(part[0].element).isConnected)
    .sort((a, b) => orderOf(a[0], b[0]));
  const fresh = keepUnchanged(dropped, parts.flat());
  let from = 0;
  for (const part of parts) {
    const same = fresh.slice(from, from + part.length);
    from += part.length;
    kept.splice(placeFor(same[0], kept), 0, ...same);
  }
  return kept;
}

function placeFor(block: Block | undefined, among: readonly Block[]): number {
  let low = 0;
  let high = among.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (orderOf(among[middle], block) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function orderOf(a: Block | undefined, b: Block | undefined): number {
  const first = a?.runs[0]?.node;
  const second = b?.runs[0]?.node;
  return first === undefined || second === undefined ? 0 : pageOrder(first, second);
}

/** The outermost element that is hidden together with one that is. */
function hiddenWhole(element: Element): Element {
  let whole = element;
  for (let up = flatParent(element); up !== null && isElement(up) && !isShown(up); up = flatParent(up))
    whole = up;
  return whole;
}

/** Those that are not inside another one. */
function outermost(roots: ReadonlySet<Node>): Set<Node> {
  return new Set([...roots].filter((root) => !isUnder(flatParent(root), roots)));
}

function isUnder(node: Node | null, roots: ReadonlySet<Node>): boolean {
  for (let up = node; up !== null; up = flatParent(up)) if (roots.has(up)) return true;
  return false;
}
