/** Room that is left around a claim when it is scrolled to, in CSS pixels. */
const MARGIN = 8;
/** Where a claim comes to stand in the window: a third down leaves the popover its place below. */
const FROM_TOP = 1 / 3;

/**
 * Brings a range into sight if it is not: first within boxes that scroll, then in the window. Glides unless the
 * reader asked for less motion.
 */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const root = element.ownerDocument.scrollingElement;
  for (let box: Element | null = element; box !== null && box !== root; box = box.parentElement) {
    if (!scrolls(box, view)) continue;
    const frame = box.getBoundingClientRect();
    const by = distance(range.getBoundingClientRect(), frame.top, frame.bottom);
    if (by !== 0) box.scrollBy({ top: by, behavior: 'instant' });
  }
  const by = distance(range.getBoundingClientRect(), 0, view.innerHeight);
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (by !== 0) view.scrollBy({ top: by, behavior: calm ? 'instant' : 'smooth' });
}

function scrolls(box: Element, view: Window): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/.test(view.getComputedStyle(box).overflowY);
}

/** How far to scroll so that a rectangle stands between two lines; 0 when its beginning already does. */
function distance(rect: DOMRect, top: number, bottom: number): number {
  const isInSight =
    rect.top >= top + MARGIN && Math.min(rect.bottom, rect.top + (bottom - top) / 2) <= bottom - MARGIN;
  return isInSight ? 0 : rect.top - top - (bottom - top) * FROM_TOP;
}
