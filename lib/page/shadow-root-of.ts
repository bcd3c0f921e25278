/** What browsers give extensions beyond the DOM: Chromium a function, Firefox a property. A page has neither. */
interface Beyond {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Those that may have a shadow root besides custom elements: https://dom.spec.whatwg.org/#dom-element-attachshadow */
const HOSTS = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * The shadow root of an element, open or closed: readers of a page see what is in either. Asking for a closed one is
 * dear, so only custom elements are asked, and hosts that would show nothing without one.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? (mayBeClosed(element) ? closedRootOf(element) : null);
}

function mayBeClosed(element: Element): boolean {
  // In a form a field may stand for its name.
  const name = String(element.localName);
  return name.includes('-') || (HOSTS.test(name) && !element.hasChildNodes());
}

function closedRootOf(element: Element): ShadowRoot | null {
  const { chrome }: Beyond = globalThis as Beyond;
  // Chromium throws for what is no HTML element.
  const root = element instanceof HTMLElement ? chrome?.dom?.openOrClosedShadowRoot?.(element) : null;
  return root ?? (element as FirefoxElement).openOrClosedShadowRoot ?? null;
}
