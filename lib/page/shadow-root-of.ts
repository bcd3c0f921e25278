/** What Chromium gives extensions beyond the DOM, as `chrome.dom`. A page has it not. */
export interface ChromeDom {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}
/** And what Firefox gives them. */
export interface FirefoxElement extends HTMLElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface Beyond {
  readonly chrome?: { readonly dom?: ChromeDom };
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
