import { reasonOf } from '../reason.ts';
import { isFull } from './full.ts';
import type { SavedTold } from './told.ts';

/** What went wrong, for a reader: no room is told apart, because something can be done about it. */
export function failedTold(error: unknown): SavedTold {
  return isFull(error) ? { kind: 'no-room' } : { kind: 'failed', reason: reasonOf(error) };
}

/**
 * Runs what a reader does, one after the other; tells what became of it. Never rejects.
 *
 * @returns runs an act, which gives what is told: null takes back what was told before, undefined leaves it as it is
 */
export function createActs(
  onTold: (told: SavedTold | null) => void,
): (act: () => Promise<SavedTold | null | undefined>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (act) => {
    last = last.then(async () => {
      const told = await act().catch(failedTold);
      if (told !== undefined) onTold(told);
    });
    return last;
  };
}
