import type { TreeView } from '../core/collect/index.ts';

/** What a reader of the DOM may want to know of, beside the text. */
export interface SeenOnTheWay {
  /** An open shadow root whose content was read. */
  shadowRoot?(root: ShadowRoot): void;
  /** An element that was left out because style hides it; it may show later. */
  hidden?(element: Element): void;
}

/** A form that hides what we ask of it is none: what is in it is not read, and the rest of the page is. */
export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE && !isMasked(node);
}

/** What is asked of elements here and where their claims are placed. */
const ASKED: readonly (keyof HTMLFormElement)[] = [
  ...([
    'nodeType',
    'nodeName',
    'localName',
    'nodeValue',
    'textContent',
    'ownerDocument',
    'isConnected',
  ] as const),
  ...([
    'childNodes',
    'childElementCount',
    'parentNode',
    'parentElement',
    'shadowRoot',
    'assignedSlot',
  ] as const),
  ...(['getAttribute', 'hasAttribute', 'matches', 'closest', 'contains', 'getRootNode'] as const),
  ...(['checkVisibility', 'compareDocumentPosition', 'getClientRects', 'getBoundingClientRect'] as const),
];

/** Whether a field of a form has the name of something that we ask, so that the field would come for an answer. */
function isMasked(node: Node): boolean {
  const { localName } = node as Element; // or the field of that name
  if (localName !== 'form' && typeof localName === 'string') return false;
  return node instanceof HTMLFormElement && ASKED.some((name) => Object.hasOwn(node, name));
}

/**
 * The live DOM as the collector sees it: the flattened tree, in which an open shadow root stands for its host's
 * children and a slot for what is put into it.
 */
export function domTree(seen: SeenOnTheWay = {}): TreeView<Node> {
  return {
    kind: (node) => (isElement(node) ? 'element' : isText(node) ? 'text' : 'other'),
    tag: (node) => (isElement(node) ? node.localName : ''),
    text: (node) => node.nodeValue ?? '',
    attribute: (node, name) => (isElement(node) ? node.getAttribute(name) : null),
    children: (node) => {
      if (!isElement(node)) return node.childNodes;
      if (node.shadowRoot !== null) {
        seen.shadowRoot?.(node.shadowRoot);
        return node.shadowRoot.childNodes;
      }
      const assigned = isSlot(node) ? node.assignedNodes() : [];
      return assigned.length > 0 ? assigned : node.childNodes;
    },
    address: (node) => (isElement(node) ? addressOf(node) : null),
    raised: (node) => isElement(node) && isRaised(node),
    byId: (from, id) => {
      const root = from.getRootNode();
      return 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
    },
    hidden: (node) => {
      if (!isElement(node) || isShown(node)) return false;
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
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // An element without a box of its own counts as not visible, though its children are, as with every slot.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** The node's parent in the flattened tree; null at the top, and for what no slot of its host shows. */
export function flatParent(node: Node): Node | null {
  if (isShadowRoot(node)) return node.host;
  // Its parent may be a field in it, and so on for ever.
  if (isMasked(node)) return null;
  const slot = isElement(node) || isText(node) ? node.assignedSlot : null;
  if (slot !== null) return slot;
  const parent = node.parentNode;
  if (parent === null) return null;
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) && parent.shadowRoot !== null ? null : parent;
}

/** The elements that a node is in, as they are laid out: itself if it is one, then outwards. */
export function* flatElements(node: Node): Generator<Element, void> {
  for (let at: Node | null = node; at !== null; at = flatParent(at)) if (isElement(at)) yield at;
}
