/** An element's parent as it is laid out: the slot that it is shown in, or the host of the shadow root that it is in. */
export function flatParent(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element);
}

/** The element that a range begins in; null in a document without elements. */
export function elementAt({ startContainer: node }: Range): Element | null {
  // An element by its type: a page's own frames have classes of their own.
  if (node.nodeType === node.ELEMENT_NODE) return node as Element;
  return node.parentElement ?? hostOf(node);
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
