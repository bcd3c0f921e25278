import type { SavedPage } from './types.ts';

/**
 * Two entries of one page as one: each snapshot once, in the order in which they were saved; its own words are the later
 * one's.
 *
 * @param order ids, as they stood before; what is not among them was saved since
 */
export function merged(earlier: SavedPage, later: SavedPage, order: readonly string[]): SavedPage {
  const snapshots = new Map([...earlier.snapshots, ...later.snapshots].map((one) => [one.id, one]));
  const before = order.flatMap((id) => snapshots.get(id) ?? []);
  const since = [...snapshots.values()].filter(({ id }) => !order.includes(id));
  return {
    ...later,
    note: later.note === '' ? earlier.note : later.note,
    tags: [...new Set([...earlier.tags, ...later.tags])],
    snapshots: [...before, ...since],
  };
}
