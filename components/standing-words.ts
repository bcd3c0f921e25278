import type { Standing } from '../lib/packs/desk-state.ts';

/** How a pack stands that came in or back, as the end of a sentence: never "on" where it is left out. */
export function standingWords(stands: Standing | null): string {
  if (stands === null) return '.';
  return stands === 'left-out' ? ', but is left out: the list says why.' : ` and is ${stands}.`;
}
