import { speaksOfTherapy } from '../core/gate.ts';
import { isShown } from './dom-tree.ts';

/** Text that is drawn and not set: it is not read, because what it belongs to stands in the drawing. */
const DRAWN = 'svg text, svg foreignObject, math mtext';

/** Whether a drawing or a formula of the page speaks of such a therapy. Those in shadow roots are not asked. */
export function drawnTherapy(document: Document): boolean {
  for (const element of document.querySelectorAll(DRAWN)) {
    if (speaksOfTherapy(element.textContent ?? '') && isShown(element)) return true;
  }
  return false;
}
