const FOCUSABLE =
  'a[href], area[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, ' +
  'summary, audio[controls], video[controls], iframe, [contenteditable]:not([contenteditable=false]), [tabindex]';

/** What the Tab key visits inside a root, in document order. Open shadow roots are not entered. */
export function tabStops(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility?.({ visibilityProperty: true }) !== false,
  );
}

/** The element that has the focus, inside open shadow roots as well; null when it is the page as a whole. */
export function focusedElement(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === null || active === document.body || active === document.documentElement
    ? null
    : (active as HTMLElement); // whatever has the focus can be given it
}

/** The page's Tab stop next to a range: after it (1) or before it (-1). */
export function tabStopBeside(range: Range, by: 1 | -1, except: Node): HTMLElement | null {
  const document = range.startContainer.ownerDocument;
  if (document === null) return null;
  const edge = by === 1 ? range.endContainer : range.startContainer;
  const beside = tabStops(document).filter((stop) => stop !== except && isBeside(stop, by, edge));
  return (by === 1 ? beside[0] : beside.at(-1)) ?? null;
}

/** Whether Tab (1) or Shift+Tab (-1) has somewhere to go within a root. */
export function hasTabStopBeside(from: Node, by: 1 | -1, root: ParentNode): boolean {
  return tabStops(root).some((stop) => stop !== from && isBeside(stop, by, from));
}

function isBeside(stop: Node, by: 1 | -1, edge: Node): boolean {
  const side = by === 1 ? edge.DOCUMENT_POSITION_FOLLOWING : edge.DOCUMENT_POSITION_PRECEDING;
  return (edge.compareDocumentPosition(stop) & side) !== 0;
}
