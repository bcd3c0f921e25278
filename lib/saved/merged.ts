import type { SavedPage } from './types.ts';

/** Two entries of one page as one: each snapshot once, oldest first; its own words are the later one's. */
export function merged(earlier: SavedPage, later: SavedPage): SavedPage {
  const snapshots = new Map([...earlier.snapshots, ...later.snapshots].map((one) => [one.id, one]));
  return {
    ...later,
    note: later.note === '' ? earlier.note : later.note,
    tags: [...new Set([...earlier.tags, ...later.tags])],
    snapshots: [...snapshots.values()].sort((a, b) => a.readAt.localeCompare(b.readAt)),
  };
}
