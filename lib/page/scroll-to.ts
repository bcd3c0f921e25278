import { type Band, clearBand } from './clear-band.ts';
import { flatElements } from './dom-tree.ts';
import { pastNames } from './past-names.ts';

/** Room that is left around a claim when it is scrolled to, in CSS pixels. */
const MARGIN = 8;
/** Where a claim comes to stand in what is free of the window: a third down leaves the popover its place below. */
const FROM_TOP = 1 / 3;

/**
 * Brings a range into sight if it is not: first within boxes that scroll, then in the window, then in the pages that
 * hold this one as a frame. What lies under a header that stays in place is not in sight; what stays in place itself
 * is not scrolled to. Glides unless the reader asked for less motion.
 */
export function scrollToRange(range: Range): void {
  const boxes = [...flatElements(range.startContainer)];
  const [element] = boxes;
  const { ownerDocument: document } = range.startContainer;
  const view = document?.defaultView;
  if (!element || !view) return;
  const root = document?.scrollingElement ?? null;
  let stays = false;
  for (const box of boxes) {
    if (box === root || stays) break;
    if (scrolls(box, view)) {
      const asked = pastNames(box);
      const top = asked.getBoundingClientRect().top + asked.clientTop;
      const by = distance(range, { top, bottom: top + asked.clientHeight });
      if (by !== 0) asked.scrollBy({ top: by, behavior: 'instant' });
    }
    // No scrolling of what is around it moves it.
    stays = view.getComputedStyle(box).position === 'fixed';
  }
  const isFrame = view.parent !== view;
  const by = distance(range, { top: 0, bottom: root?.clientHeight || view.innerHeight });
  const calm = isFrame || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (by !== 0 && !stays) view.scrollBy({ top: by, behavior: calm ? 'instant' : 'smooth' });
  // The one way across the frame's edge. What lies over the page around it cannot be asked for from here.
  if (isFrame)
    pastNames(element).scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}

function scrolls(box: Element, view: Window): boolean {
  const { scrollHeight, clientHeight } = pastNames(box);
  return scrollHeight > clientHeight && /auto|scroll/.test(view.getComputedStyle(box).overflowY);
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
