import type { FoundList, ListEntry } from './list-types.ts';

/**
 * Joins the lists of a page into one set of numbers. Lists numbered by position count only where none prints its
 * numbers. Where two lists give one number to different entries, nothing tells which a mark means: that number is
 * dropped, since a claim without its citation misleads less than a claim with another's.
 */
export function mergeLists(lists: readonly FoundList[]): ListEntry[] {
  const printed = lists.filter(({ numbering }) => numbering === 'printed');
  const byNumber = new Map<number, ListEntry>();
  const contested = new Set<number>();
  for (const entry of (printed.length > 0 ? printed : lists).flatMap(({ entries }) => entries)) {
    const other = byNumber.get(entry.number);
    if (other === undefined) byNumber.set(entry.number, entry);
    else if (keyOf(other) !== keyOf(entry)) contested.add(entry.number);
  }
  for (const number of contested) byNumber.delete(number);
  return Array.from(byNumber.values());
}

/** The same list printed twice (for wide and narrow screens) is no contest. */
function keyOf({ parts }: ListEntry): string {
  return parts
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
