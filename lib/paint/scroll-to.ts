import { type Band, clearBand } from './clear-band.ts';

/** Room that is left around a claim when it is scrolled to, in CSS pixels. */
const MARGIN = 8;
/** Where a claim comes to stand in what is free of the window: a third down leaves the popover its place below. */
const FROM_TOP = 1 / 3;

/**
 * Brings a range into sight if it is not: first within boxes that scroll, then in the window. What lies under a
 * header that stays in place is not in sight. Glides unless the reader asked for less motion.
 */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const root = element.ownerDocument.scrollingElement;
  for (let box: Element | null = element; box !== null && box !== root; box = box.parentElement) {
    if (!scrolls(box, view)) continue;
    const frame = box.getBoundingClientRect();
    const by = distance(range, frame);
    if (by !== 0) box.scrollBy({ top: by, behavior: 'instant' });
  }
  const by = distance(range, { top: 0, bottom: view.innerHeight });
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (by !== 0) view.scrollBy({ top: by, behavior: calm ? 'instant' : 'smooth' });
}

function scrolls(box: Element, view: Window): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/.test(view.getComputedStyle(box).overflowY);
}

/** How far to scroll so that a range stands in what is free of a band; 0 when its beginning already does. */
function distance(range: Range, band: Band): number {
  const { top, bottom } = clearBand(range, band);
  const rect = range.getBoundingClientRect();
  const height = bottom - top;
  const isInSight =
    rect.top >= top + MARGIN && Math.min(rect.bottom, rect.top + height / 2) <= bottom - MARGIN;
  return isInSight ? 0 : rect.top - top - height * FROM_TOP;
}
