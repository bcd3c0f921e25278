import {
  type BlockContext,
  isSkipped,
  openContext,
  PAGE_CONTEXT,
  type TreeView,
} from '../core/collect/index.ts';
import { flatParent, isShadowRoot } from './dom-tree.ts';
import { pastNames } from './past-names.ts';

export function opensBlock(node: Node, view: TreeView<Node>): boolean {
  return view.kind(node) === 'element' && openContext(node, view, PAGE_CONTEXT) !== null;
}

/** The innermost block that a node is in or is itself: what has to be read again when the node changes. */
export function blockAround(node: Node, view: TreeView<Node>): Node {
  let at = node;
  for (let up: Node | null = node; up !== null; up = flatParent(up)) {
    if (opensBlock(up, view)) return up;
    if (view.kind(up) === 'element') at = up;
  }
  return at;
}

/** The context that a node stands in; null when it is not part of what a reader is shown. */
export function contextOf(node: Node, view: TreeView<Node>): BlockContext | null {
  if (!pastNames(node).isConnected) return null;
  const above: Node[] = [];
  let top = node;
  for (let up = flatParent(node); up !== null; up = flatParent(up)) {
    top = up;
    if (view.kind(up) === 'element') above.push(up);
  }
  if (top !== node && top.nodeType !== Node.DOCUMENT_NODE) return null; // below a host that does not show it
  let context = PAGE_CONTEXT;
  for (const element of above.reverse()) {
    if (isSkipped(element, view)) return null;
    context = openContext(element, view, context) ?? context;
  }
  return context;
}

/** Negative when `a` comes before `b` as the page is read; what a shadow root holds stands where its host does. */
export function pageOrder(a: Node, b: Node): number {
  const own = treesOf(b);
  for (const [root, inA] of treesOf(a)) {
    const inB = own.get(root);
    if (inB === undefined) continue;
    if (inA === inB) return inA === a ? -1 : 1;
    return inA.compareDocumentPosition(inB) & inA.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return 0;
}

/** The node itself and the hosts above it, each by the root of the tree that it is in. */
function treesOf(node: Node): Map<Node, Node> {
  const trees = new Map<Node, Node>();
  for (let at: Node | null = node; at !== null; ) {
    const root: Node = at.getRootNode();
    trees.set(root, at);
    at = isShadowRoot(root) ? root.host : null;
  }
  return trees;
}
