import { HOST_TAG } from '../core/collect/index.ts';

/** A part of the window's height, in CSS pixels of the layout viewport. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** What stays in place over more than this part of a band is a dialog or a backdrop, which scrolling does not get around. */
const MOST_OF_BAND = 0.5;
/** Bars may lie one below the other: a notice, a header, a row of tabs. */
const MOST_BARS = 5;

/**
 * The part of a band that no bar covers: headers and footers that stay in place (`position: fixed` or `sticky`) while
 * the page scrolls below them. Asks the page for its layout.
 *
 * @param range what is to be seen; a bar that it stands in does not cover it
 */
export function clearBand(range: Range, band: Band): Band {
  const { left, right } = range.getBoundingClientRect();
  // A bar may be narrower than the text: a button in a corner does not count, a bar over the middle does.
  const x = (left + right) / 2;
  const element = range.startContainer.parentElement;
  if (element === null) return band;
  const most = (band.bottom - band.top) * MOST_OF_BAND;
  let { top, bottom } = band;
  for (let bars = 0; bars < MOST_BARS; bars++) {
    const bar = barAt(element, x, top + 1);
    if (bar === null || bar.bottom <= top || bar.bottom - band.top > most) break;
    top = bar.bottom;
  }
  for (let bars = 0; bars < MOST_BARS; bars++) {
    const bar = barAt(element, x, bottom - 1);
    if (bar === null || bar.top >= bottom || band.bottom - bar.top > most) break;
    bottom = bar.top;
  }
  return { top, bottom };
}

/** The box of the bar at a point of the window, if there is one that does not hold the element. */
function barAt(element: Element, x: number, y: number): DOMRect | null {
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView;
  // Ours lies over everything; what is below it is meant.
  const [covering] = ownerDocument.elementsFromPoint(x, y).filter((one) => one.localName !== HOST_TAG);
  for (let at = covering ?? null; at !== null && !at.contains(element); at = at.parentElement) {
    if (/fixed|sticky/.test(view?.getComputedStyle(at).position ?? '')) return at.getBoundingClientRect();
  }
  return null;
}
