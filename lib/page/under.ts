import { isElement, isSlot } from './dom-tree.ts';
import { pastNames } from './past-names.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/**
 * A node and all nodes in it that a reader may be shown or may have been shown: what stands in its own tree, in
 * shadow roots, and in slots. A node can come more than once.
 */
export function* nodesUnder(root: Node): Generator<Node, void> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const asked = pastNames(node);
    for (let child = asked.lastChild; child !== null; child = pastNames(child).previousSibling)
      waiting.push(child);
    if (!isElement(node)) continue;
    const shadow = shadowRootOf(pastNames(node));
    if (shadow !== null) waiting.push(shadow);
    if (isSlot(node)) waiting.push(...node.assignedNodes());
  }
}
