/** A claim is hit this far from its text: lines are thin and fingers are not. In CSS pixels. */
const TOLERANCE = 2;

/**
 * Which of the claims is at a point of the window, the shortest one where they overlap; null when none is.
 *
 * @param point in CSS pixels of the layout viewport, as in `MouseEvent.clientX` and `clientY`
 * @param shadowRoots open shadow roots that may hold claims
 */
export function claimAt<T extends { readonly range: Range }>(
  document: Document,
  point: { readonly x: number; readonly y: number },
  claims: readonly T[],
  shadowRoots: Iterable<ShadowRoot> = [],
): T | null {
  const caret = caretAt(document, point, [...shadowRoots]);
  if (caret === null) return null;
  let best: T | null = null;
  for (const claim of claims) {
    // The caret goes to the nearest text, however far: the point itself must be on the claim, too.
    if (!contains(claim.range, caret) || !isOn(claim.range, point)) continue;
    if (best === null || length(claim.range) < length(best.range)) best = claim;
  }
  return best;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(
  document: Document,
  point: { x: number; y: number },
  shadowRoots: ShadowRoot[],
): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  // Older Chromium.
  const range = document.caretRangeFromPoint(point.x, point.y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

function contains(range: Range, { node, offset }: Caret): boolean {
  return range.startContainer.getRootNode() === node.getRootNode() && range.comparePoint(node, offset) === 0;
}

function isOn(range: Range, { x, y }: { x: number; y: number }): boolean {
  for (const rect of range.getClientRects()) {
    const isInside =
      x >= rect.left - TOLERANCE &&
      x <= rect.right + TOLERANCE &&
      y >= rect.top - TOLERANCE &&
      y <= rect.bottom + TOLERANCE;
    if (isInside) return true;
  }
  return false;
}

function length(range: Range): number {
  return range.toString().length;
}
