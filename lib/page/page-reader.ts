import { type CollectedBlock, streamBlocks } from '../core/collect/index.ts';
import { type BlockIndex, createBlockIndex } from './block-index.ts';
import { domTree, flatParent, isElement, isShadowRoot, isShown } from './dom-tree.ts';
import { keepUnchanged } from './keep-blocks.ts';
import { stillStands } from './locate.ts';
import { pastNames } from './past-names.ts';
import { contextOf, pageOrder } from './place-in-page.ts';
import { shadowRootOf } from './shadow-root-of.ts';
import { rootOfNode, rootsOfRecord } from './stale-roots.ts';
import { nodesUnder } from './under.ts';
import { type Changes, watchPage } from './watch.ts';

type Block = CollectedBlock<Node>;

export interface PageReader {
  /** All blocks of the page as of the last update, in reading order. */
  readonly blocks: readonly Block[];
  /** Shadow roots met so far that are still on the page. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  /**
   * Reads what is new since the last update, at first everything. Pauses between blocks. The work is in proportion to
   * what has changed, but for a look at each block whether it is still on the page.
   */
  update(): Generator<void, PageUpdate>;
}

export interface PageUpdate {
  /** Whether any block is another one now. A block whose words stay keeps its id; one that stays altogether its object. */
  readonly isNew: boolean;
  /** The blocks that were read again, be they the same as before: the page may have moved ranges in them. */
  readonly touched: ReadonlySet<Block>;
}

/** How many are looked at before the page gets its thread back. */
const AT_ONCE = 64;

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
  const index = createBlockIndex();
  const shadowRoots = new Set<ShadowRoot>();
  const unseen = new Set<Element>();
  const mayHost = new Set<Element>();
  const watch = watchPage(document, onStale, (node) => index.ofText(node) !== undefined, signal);
  const view = domTree({
    shadowRoot(root) {
      if (shadowRoots.has(root)) return;
      shadowRoots.add(root);
      watch.include(root);
    },
    hidden: (element) => unseen.add(element),
    mayHost: (element) => mayHost.add(element),
  });
  // A script that has come may have defined what was only a name before.
  const onLoad = ({ target }: Event): void => {
    if (mayHost.size > 0 && target instanceof Element && target.localName === 'script') onStale(true);
  };
  document.addEventListener('load', onLoad, { capture: true, passive: true, signal });

  /** Elements that have got a shadow root since they were last read. */
  function upgraded(): Element[] {
    const found: Element[] = [];
    for (const element of mayHost) {
      if (element.isConnected && shadowRootOf(element) === null) continue;
      mayHost.delete(element);
      if (element.isConnected) found.push(element);
    }
    return found;
  }

  /** Elements that came into view or went out of it since they were last read. */
  function* turned(): Generator<void, Node[]> {
    const found: Node[] = [];
    let looked = 0;
    for (const element of [...unseen]) {
      if (++looked % AT_ONCE === 0) yield;
      const { isConnected } = pastNames(element);
      if (isConnected && !isShown(element)) continue;
      unseen.delete(element);
      if (isConnected) found.push(element);
    }
    const holders = new Set<Node>();
    for (const { element, runs } of blocks) {
      holders.add(element);
      for (const { node } of runs) if (node.parentNode !== null) holders.add(node.parentNode);
    }
    for (const element of holders) {
      if (++looked % AT_ONCE === 0) yield;
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
    const hosts = upgraded();
    for (const host of hosts) roots.add(rootOfNode(host, view, index));
    if (changes === null) return roots;
    for (const record of changes.records)
      for (const root of rootsOfRecord(record, view, index)) roots.add(root);
    for (const node of [...changes.texts, ...changes.elements]) roots.add(rootOfNode(node, view, index));
    yield;
    if (changes.styled) for (const node of yield* turned()) roots.add(rootOfNode(node, view, index));
    // What records leave out: white space that was taken out, nodes that moved and changed at once.
    for (const node of movedNodes(changes)) {
      const collected = index.ofText(node);
      if (collected === undefined || !pastNames(collected.element).isConnected) continue;
      const { element, runs, block } = collected;
      if (!runs.every((run) => stillStands(run, block.text))) roots.add(element);
    }
    // A host that has got its shadow root since it was read: what it shows now stands elsewhere. The set grows meanwhile.
    for (const root of roots) {
      const tree = pastNames(root).getRootNode();
      if (isShadowRoot(tree) && !shadowRoots.has(tree)) roots.add(rootOfNode(tree.host, view, index));
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
      const all = first || roots.has(document.documentElement);
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
      const { next, dropped, fresh } = replace(blocks, all ? 'all' : blocksUnder(roots, index), read);
      const isNew = next.length !== blocks.length || next.some((block, i) => block !== blocks[i]);
      blocks = next;
      for (const block of dropped) index.remove(block);
      for (const block of fresh) index.add(block);
      if (dropped.length > 0) forgetGone();
      return { isNew, touched: new Set(fresh) };
    },
  };

  function forgetGone(): void {
    for (const root of shadowRoots) if (!root.isConnected) shadowRoots.delete(root);
    for (const element of unseen) if (!pastNames(element).isConnected) unseen.delete(element);
    for (const element of mayHost) if (!element.isConnected) mayHost.delete(element);
  }
}

/** Text nodes that came, went or moved, with white space alone, too. */
function* movedNodes({ records, loose }: Changes): Generator<Node, void> {
  yield* loose;
  for (const { addedNodes, removedNodes } of records)
    for (const nodes of [removedNodes, addedNodes]) for (const node of nodes) yield* nodesUnder(node);
}

function blocksUnder(roots: ReadonlySet<Node>, index: BlockIndex): Set<Block> {
  const found = new Set<Block>();
  for (const root of roots)
    for (const node of nodesUnder(root)) for (const block of index.ofElement(node)) found.add(block);
  return found;
}

interface Replaced {
  readonly next: readonly Block[];
  readonly dropped: readonly Block[];
  /** What was read, as objects of before where they are the same. */
  readonly fresh: readonly Block[];
}

/** Drops the blocks that were read again and those that are gone, and puts what was read in their place. */
function replace(
  blocks: readonly Block[],
  again: ReadonlySet<Block> | 'all',
  read: readonly Block[][],
): Replaced {
  const kept: Block[] = [];
  const dropped: Block[] = [];
  for (const block of blocks) {
    const gone = again === 'all' || again.has(block) || !pastNames(block.element).isConnected;
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
  return { next: kept, dropped, fresh };
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
