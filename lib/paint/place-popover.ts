import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** Distance from the claim, and least distance from the window's edges, in CSS pixels. */
const GAP = 8;
/** The popover leaves the page in sight: at most this part of the window's height, then it scrolls ... */
const MOST_OF_WINDOW = 0.6;
/** ... but never less than this, in CSS pixels, even if it then lies over the claim. */
const LEAST_HEIGHT = 240;

/**
 * Keeps a popover beside a range while the page scrolls and changes size.
 *
 * @param point where the reader pointed, in CSS pixels of the window: tells which line of a claim is meant
 * @returns ends it
 */
export function placePopover(
  popover: HTMLElement,
  range: Range,
  point: { readonly x: number; readonly y: number } | null,
): () => void {
  const contextElement = contextOf(range);
  const anchor: VirtualElement = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(contextElement === null ? {} : { contextElement }),
  };
  let pointed = point;
  let first = true;
  const update = async (): Promise<void> => {
    // A claim that is not drawn just now has no place; the popover stays where it was.
    if (range.getClientRects().length === 0) return;
    // The point was true when the reader clicked; after a scroll it is not.
    if (!first) pointed = null;
    first = false;
    const { x, y } = await computePosition(anchor, popover, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(pointed ?? {}),
        offset(GAP),
        flip({ padding: GAP }),
        size({
          padding: GAP,
          apply({ availableHeight }) {
            const height = popover.ownerDocument.defaultView?.innerHeight ?? 0;
            const wanted = Math.max(Math.min(availableHeight, height * MOST_OF_WINDOW), LEAST_HEIGHT);
            popover.style.maxHeight = `${Math.floor(Math.min(wanted, height - 2 * GAP))}px`;
          },
        }),
        // Last, as it may move what is still too high over the claim.
        shift({ padding: GAP, crossAxis: true }),
      ],
    });
    popover.style.left = `${Math.round(x)}px`;
    popover.style.top = `${Math.round(y)}px`;
  };
  return autoUpdate(anchor, popover, () => void update());
}

/** What Floating UI asks of the elements around the claim, to follow boxes that scroll. */
const ASKED =
  'assignedSlot parentNode host nodeName ownerDocument matches addEventListener removeEventListener ' +
  'getBoundingClientRect clientLeft clientTop clientWidth clientHeight scrollLeft scrollTop offsetWidth offsetHeight ' +
  'offsetParent';

/**
 * The element that the claim is in. Null within a form whose fields stand in the way (`<input name="parentNode">`): the
 * popover then follows the window alone.
 */
function contextOf(range: Range): Element | null {
  const node = range.commonAncestorContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const form = element === null ? null : Element.prototype.closest.call(element, 'form');
  return form !== null && ASKED.split(' ').some((name) => Object.hasOwn(form, name)) ? null : element;
}
