import fc from 'fast-check';
import { make, type Plan, randomNode } from '../page/random-dom.ts';

/** One thing that a page does to itself: what, to which of its nodes, and what with. */
export interface Change {
  readonly kind: keyof typeof CHANGES;
  readonly at: number;
  readonly other: number;
  readonly plan: Plan;
}

interface Given {
  readonly node: Node;
  /** An element that may take the node in. */
  readonly target: Element;
  readonly other: number;
  readonly fresh: Node;
}

/** Attributes and styles that hide an element, show it, or change what it is. */
const TOGGLES: readonly ((element: HTMLElement) => void)[] = [
  (element) => void element.toggleAttribute('hidden'),
  (element) => void element.classList.toggle('off'),
  (element) => flip(element, 'aria-hidden', 'true'),
  (element) => flip(element, 'contenteditable', 'true'),
  (element) => flip(element, 'role', 'navigation'),
  (element) => flip(element, 'role', 'heading'),
  (element) => flip(element, 'slot', 'a'),
  (element) => flip(element, 'name', 'a'),
  (element) => flip(element, 'style', 'display:none'),
  (element) => flip(element, 'style', 'display:contents'),
  (element) => flip(element, 'style', 'visibility:hidden'),
  (element) => void element.toggleAttribute('open'),
];

const CHANGES = {
  insert: ({ target, node, fresh }: Given) =>
    target.insertBefore(fresh, node.parentNode === target ? node : null),
  remove: ({ node }: Given) => node.parentNode?.removeChild(node),
  move: ({ node, target }: Given) => target.prepend(node),
  split: ({ node, other }: Given) => {
    if (node instanceof Text) node.splitText(other % (node.length + 1));
  },
  normalize: ({ target }: Given) => target.normalize(),
  write: ({ node, other }: Given) => {
    if (!(node instanceof Text)) return;
    const words = ['A claim.', ' claim', '', 'no', node.data][other % 5] ?? '';
    node.data = words;
  },
  insertWords: ({ node, other }: Given) => {
    if (node instanceof Text)
      node.insertData(other % (node.length + 1), ['more ', ' claim ', '!'][other % 3] ?? '');
  },
  deleteWords: ({ node, other }: Given) => {
    if (node instanceof Text) node.deleteData(other % (node.length + 1), 3);
  },
  wrap: ({ node, other }: Given) => {
    const wrapper = document.createElement(['b', 'div', 'p', 'span'][other % 4] ?? 'b');
    node.parentNode?.replaceChild(wrapper, node);
    wrapper.append(node);
  },
  unwrap: ({ target }: Given) => target.replaceWith(...target.childNodes),
  toggle: ({ target, other }: Given) => TOGGLES[other % TOGGLES.length]?.(target as HTMLElement),
  /** As a script does that defines what was only a name before; of the root itself nobody is told. */
  upgrade: ({ target, fresh }: Given) => {
    const host = target.closest('x-plain') ?? target.querySelector('x-plain');
    if (host === null || host.shadowRoot !== null) return;
    host.attachShadow({ mode: 'open' }).append(fresh, document.createElement('slot'));
    const script = document.createElement('script');
    script.type = 'text/x';
    document.head.append(script);
    script.dispatchEvent(new Event('load'));
    script.remove();
  },
  rewrite: ({ target }: Given) => {
    const { innerHTML } = target;
    target.innerHTML = innerHTML;
  },
  replaceAll: ({ node, fresh }: Given) => document.body.replaceChildren(fresh, node),
};

export const randomChange: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  at: fc.nat(1_000),
  other: fc.nat(1_000),
  plan: randomNode,
});

/** They hold nothing. */
const VOID = /^(?:br|hr|img|wbr)$/;

/** Does a change to the page; one that the DOM does not allow is none. */
export function change({ kind, at, other, plan }: Change): void {
  const nodes = everyNode(document.body);
  const elements = nodes.filter(
    (node): node is HTMLElement => node instanceof HTMLElement && !VOID.test(node.localName),
  );
  const node = nodes[at % nodes.length];
  const target = elements[other % elements.length];
  if (node === undefined || target === undefined || target === document.body || isIn(target, node)) return;
  CHANGES[kind]({ node, target, other, fresh: make(plan) });
}

/** Whether a node is another one or in it, however many shadow roots lie between. */
function isIn(node: Node, other: Node): boolean {
  if (other.contains(node)) return true;
  const root = node.getRootNode();
  return root instanceof ShadowRoot && isIn(root.host, other);
}

/** All nodes below a root, those of shadow roots too. */
function everyNode(root: Node): Node[] {
  const own = root instanceof Element && root.shadowRoot !== null ? everyNode(root.shadowRoot) : [];
  return [...own, ...[...root.childNodes].flatMap((child) => [child, ...everyNode(child)])];
}

function flip(element: Element, name: string, value: string): void {
  if (element.hasAttribute(name)) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
