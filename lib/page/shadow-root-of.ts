/** What browsers give extensions beyond the DOM: Chromium a function, Firefox a property. A page has neither. */
interface Beyond {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}
interface FirefoxElement extends HTMLElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Custom elements, and, where they are empty, what pages hang shadow roots on besides. Short, as the gate carries it. */
const CUSTOM = /-/;
const EMPTY = /-|^(?:div|span)$/;

/**
 * The shadow root of an element, open or closed: readers of a page see what is in either. Asking for a closed one is
 * dear, so only custom elements are asked, and hosts that would show nothing without one.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const mayBeClosed = (element.hasChildNodes() ? CUSTOM : EMPTY).test(element.localName);
  // Chromium throws for what is no HTML element.
  if (element.shadowRoot !== null || !mayBeClosed || !(element instanceof HTMLElement))
    return element.shadowRoot;
  const { chrome }: Beyond = globalThis as Beyond;
  return (
    chrome?.dom?.openOrClosedShadowRoot(element) ?? (element as FirefoxElement).openOrClosedShadowRoot ?? null
  );
}
