import { HOST_TAG } from '../core/collect/index.ts';
import { flatElements } from './dom-tree.ts';
import { pastNames } from './past-names.ts';

/** A part of the window's height, in CSS pixels of the layout viewport. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** What stays in place over more than this part of a band is a dialog or a backdrop, which scrolling does not get around. */
const MOST_OF_BAND = 0.5;
/** Bars may lie one below the other: a notice, a header, a row of tabs. */
const MOST_BARS = 5;
/** How far from the edge is looked, in CSS pixels: at it, and below the gap that floating bars leave. */
const PROBES = [1, 32];

/**
 * The part of a band that no bar covers: headers and footers that stay in place (`position: fixed` or `sticky`) while
 * the page scrolls below them. Asks the page for its layout.
 *
 * @param range what is to be seen; a bar that it stands in does not cover it
 */
export function clearBand(range: Range, band: Band): Band {
  const [first = range.getBoundingClientRect()] = range.getClientRects();
  // A bar may be narrower than the text: a button in a corner does not count, a bar over the middle does.
  const { left, right } = range.getBoundingClientRect();
  const x = (left + right) / 2;
  const holders = new Set(flatElements(range.startContainer));
  const document = range.startContainer.ownerDocument;
  if (document === null) return band;

  const most = (band.bottom - band.top) * MOST_OF_BAND;
  let { top, bottom } = band;
  const narrow = (y: number): boolean => {
    if (y <= top || y >= bottom) return false;
    const bar = barAt(document, x, y, holders);
    if (bar === null) return false;
    if (bar.bottom > top && bar.bottom - band.top <= most) top = bar.bottom;
    else if (bar.top < bottom && band.bottom - bar.top <= most) bottom = bar.top;
    else return false;
    return true;
  };
  for (let bars = 0; bars < MOST_BARS && PROBES.some((by) => narrow(top + by)); bars++);
  for (let bars = 0; bars < MOST_BARS && PROBES.some((by) => narrow(bottom - by)); bars++);
  // And over the text itself, however far from the edge.
  for (const y of [first.top + 1, first.bottom - 1]) narrow(y);
  return { top, bottom };
}

/** The box of the bar at a point of the window, if there is one that is none of the holders. */
function barAt(document: Document, x: number, y: number, holders: ReadonlySet<Element>): DOMRect | null {
  const top = topmost(document, x, y);
  for (const element of top === null ? [] : flatElements(top)) {
    if (holders.has(element)) return null;
    const style = document.defaultView?.getComputedStyle(element);
    if (/fixed|sticky/.test(style?.position ?? '')) return pastNames(element).getBoundingClientRect();
  }
  return null;
}

/** What is drawn at a point, also within open shadow roots. Ours lies over everything; what is below it is meant. */
function topmost(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const here = root.elementsFromPoint(x, y).find((one) => pastNames(one).localName !== HOST_TAG) ?? null;
  const inside = here === null ? null : pastNames(here).shadowRoot;
  // A root with text alone at that point answers with its own host.
  return inside === null || inside === root ? here : topmost(inside, x, y);
}
