import { say } from '../messages/index.ts';
import { count } from './numbers.ts';

/**
 * The link at the start of the page to what is marked on it; null where nothing is. Marks that are no links are
 * reached from there, or from the popup's list.
 */
export function entryLabel(claims: number, marks: number): string | null {
  if (claims > 0) return say('entry.claims', { n: claims, count: count(claims) });
  return marks === 0 ? null : say('entry.marks', { n: marks, count: count(marks) });
}
