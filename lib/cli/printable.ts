import { UNSEEN } from '../core/as-written/unseen.ts';
import { oneLine } from '../export/one-line.ts';

/**
 * Words of a page, a server or a file's name as one line for a terminal: nothing in them gives it orders (escape
 * sequences), turns the direction of what stands beside them, or is there unseen.
 */
export function printable(text: string): string {
  return oneLine(text).replace(UNSEEN, '');
}
