import { HOST_TAG, type TreeView } from '../core/collect/index.ts';
import { flatParent } from './dom-tree.ts';
import { pastNames } from './past-names.ts';
import { blockAround, opensBlock } from './place-in-page.ts';

/** Whether a node that came or went can matter to the text. Cheap: runs for every change of a page. */
export function mayHoldText(node: Node): boolean {
  const { nodeType, nodeName, nodeValue } = pastNames(node);
  if (nodeType === Node.TEXT_NODE || nodeType === Node.CDATA_SECTION_NODE)
    return /[^ \t\n\f\r]/.test(nodeValue ?? '');
  return nodeType === Node.ELEMENT_NODE && !SILENT.has(nodeName.toLowerCase());
}

/** What pages add most often and nobody reads. */
const SILENT: ReadonlySet<string> = new Set([
  'iframe',
  'img',
  'link',
  'meta',
  'noscript',
  'script',
  'style',
  'template',
  HOST_TAG,
]);

/** Blocks that hold text of their own, and not only in blocks within them. */
export interface Holders {
  has(node: Node): boolean;
}

/**
 * What must be read again because children of a node came or went.
 */
export function rootsOfRecord(record: MutationRecord, view: TreeView<Node>, withText: Holders): Node[] {
  const around = blockAround(record.target, view);
  // An item that comes or goes gives those after it other numbers.
  if (view.tag(record.target) === 'ol') return [around];
  // Where a block was taken out between two pieces of text, they are one block now.
  const joins = [...record.removedNodes].some(
    (node) => mayHoldText(node) && (withText.has(around) || !opensBlock(node, view)),
  );
  if (joins) return [around];
  return [...record.addedNodes].filter(mayHoldText).map((node) => rootOfNode(node, view, withText));
}

/**
 * What must be read again because a node appeared, vanished or changed as a whole: the node alone if it is a block,
 * or the block around it where it is, or parts, a piece of running text.
 */
export function rootOfNode(node: Node, view: TreeView<Node>, withText: Holders): Node {
  // What a host does not show may have come together with the shadow root that the host now has.
  const parent = flatParent(node) ?? pastNames(node).parentNode;
  if (parent === null) return node;
  const around = blockAround(parent, view);
  if (view.tag(parent) === 'ol') return around;
  return opensBlock(node, view) && !withText.has(around) ? node : around;
}
