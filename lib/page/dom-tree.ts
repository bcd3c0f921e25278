import type { TreeView } from '../core/collect/index.ts';
import { pastNames } from './past-names.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/** What a reader of the DOM may want to know of, beside the text. */
export interface SeenOnTheWay {
  /** A shadow root whose content was read. */
  shadowRoot?(root: ShadowRoot): void;
  /** An element that was left out because style hides it; it may show later. */
  hidden?(element: Element): void;
  /** A custom element without a shadow root; it may get one, and nobody is told when it does. */
  mayHost?(element: Element): void;
}

export function isElement(node: Node): node is Element {
  return pastNames(node).nodeType === Node.ELEMENT_NODE;
}

/**
 * The live DOM as the collector sees it: the flattened tree, in which a shadow root stands for its host's
 * children and a slot for what is put into it.
 */
export function domTree(seen: SeenOnTheWay = {}): TreeView<Node> {
  return {
    kind: (node) => (isElement(node) ? 'element' : isText(node) ? 'text' : 'other'),
    tag: (node) => (isElement(node) ? pastNames(node).localName : ''),
    text: (node) => node.nodeValue ?? '',
    attribute: (node, name) => (isElement(node) ? pastNames(node).getAttribute(name) : null),
    children: (node) => {
      if (!isElement(node)) return node.childNodes;
      if (isShut(node)) return summaryOf(node);
      const { childNodes } = pastNames(node);
      const root = shadowRootOf(pastNames(node));
      if (root !== null) {
        seen.shadowRoot?.(root);
        return root.childNodes;
      }
      if (pastNames(node).localName.includes('-')) seen.mayHost?.(node);
      const assigned = isSlot(node) ? node.assignedNodes() : [];
      return assigned.length > 0 ? assigned : childNodes;
    },
    address: (node) => (isElement(node) ? addressOf(node) : null),
    raised: (node) => isElement(node) && isRaised(node),
    byId: (from, id) => {
      const root = from.getRootNode();
      return 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
    },
    hidden: (node) => {
      // What is around it was asked before, on the way down: to go up again at each level would take the square of the depth.
      if (!isElement(node) || shownByItself(node) !== 'no') return false;
      seen.hidden?.(node);
      return true;
    },
  };
}

/** Resolved as a browser would; a place on the page that the document has now is told by its name alone. */
function addressOf(element: Element): string | null {
  const href = element.getAttribute('href');
  const document = element.ownerDocument;
  if (href === null || !URL.canParse(href, document.baseURI)) return null;
  const url = new URL(href, document.baseURI);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const { hash } = url;
  url.hash = '';
  return hash !== '' && url.href === document.URL.replace(/#.*$/, '')
    ? `#${decoded(hash.slice(1))}`
    : `${url.href}${hash}`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a stray "%" is a character like any other
  }
}

/** As short as a citation mark: style is asked of no other element, because asking is dear. */
const MARK = /^[\s[(]{0,2}[\d*†‡§¶,;–-]{1,12}[\s\])]{0,2}$/;

function isRaised(element: Element): boolean {
  if (element.childElementCount > 3 || !MARK.test(element.textContent ?? '')) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).verticalAlign === 'super';
}

/** Whether style lets an element be seen. Where the browser cannot tell, it is taken as seen. */
export function isShown(element: Element): boolean {
  for (let at: Node | null = element; at !== null && isElement(at); at = flatParent(at)) {
    const shown = shownByItself(at);
    if (shown !== 'as-around') return shown === 'yes';
  }
  return true;
}

/** An element without a box of its own, as every slot, is shown where what is around it is. */
function shownByItself(element: Element): 'yes' | 'no' | 'as-around' {
  const asked = pastNames(element);
  if (typeof asked.checkVisibility !== 'function') return 'yes';
  if (asked.checkVisibility({ visibilityProperty: true })) return 'yes';
  const style = asked.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'contents' && style.visibility === 'visible' ? 'as-around' : 'no';
}

/** What is in a closed disclosure is not drawn, and bare text in it has no element of its own to be asked. */
function isShut(element: Element): boolean {
  return pastNames(element).localName === 'details' && 'open' in element && !element.open;
}

function summaryOf(element: Element): Node[] {
  for (const child of element.children) if (pastNames(child).localName === 'summary') return [child];
  return [];
}

export function isSlot(element: Element): element is HTMLSlotElement {
  return pastNames(element).localName === 'slot' && 'assignedNodes' in element;
}

/** XHTML has sections of text that are none to a browser's own word for it. */
function isText(node: Node): node is Text {
  const { nodeType } = pastNames(node);
  return nodeType === Node.TEXT_NODE || nodeType === Node.CDATA_SECTION_NODE;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return pastNames(node).nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** The node's parent in the flattened tree; null at the top, and for what no slot of its host shows. */
export function flatParent(node: Node): Node | null {
  if (isShadowRoot(node)) return node.host;
  const slot = isElement(node) || isText(node) ? pastNames(node).assignedSlot : null;
  if (slot !== null) return slot;
  const parent = pastNames(node).parentNode;
  if (parent === null) return null;
  if (isShadowRoot(parent)) return parent.host;
  const root = isElement(parent) ? shadowRootOf(pastNames(parent)) : null;
  if (root === null) return parent;
  return root.mode === 'closed' ? slotIn(root, node) : null;
}

/** A node does not tell its slot in a closed shadow root. */
function slotIn(root: ShadowRoot, node: Node): Node | null {
  return [...root.querySelectorAll('slot')].find((slot) => slot.assignedNodes().includes(node)) ?? null;
}

/** The elements that a node is in, as they are laid out: itself if it is one, then outwards. */
export function* flatElements(node: Node): Generator<Element, void> {
  for (let at: Node | null = node; at !== null; at = flatParent(at)) if (isElement(at)) yield at;
}
