/** What browsers give extensions beyond the DOM: Chromium a function, Firefox a property. A page has neither. */
interface Beyond {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

const CUSTOM = /-/;
/** What would show nothing without a shadow root; `attachShadow` takes more names, which pages hardly use for it. */
const EMPTY = /^(?:div|span)$/;

/**
 * The shadow root of an element, open or closed: readers of a page see what is in either. Asking for a closed one is
 * dear, so only custom elements are asked, and hosts that would show nothing without one.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // By pattern: in a form a field may stand for either, and a pattern takes anything for words.
  const { shadowRoot, localName } = element;
  const mayBeClosed = CUSTOM.test(localName) || (EMPTY.test(localName) && !element.hasChildNodes());
  // Chromium throws for what is no HTML element.
  if (shadowRoot !== null || !mayBeClosed || !(element instanceof HTMLElement)) return shadowRoot;
  const { chrome }: Beyond = globalThis as Beyond;
  return (
    chrome?.dom?.openOrClosedShadowRoot(element) ?? (element as FirefoxElement).openOrClosedShadowRoot ?? null
  );
}
