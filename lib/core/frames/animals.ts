import type { Placed } from '../context.ts';
import type { Found } from '../lexicon/index.ts';
import { onceFor } from '../once.ts';
import type { BlockText } from '../page-text.ts';
import type { ConditionId } from '../types/index.ts';

/** Pages for people name a dog or a horse in passing; a veterinary page does so throughout. */
const FEWEST = 3;
const SHARE = 0.12;

/**
 * Where a page names animals as its patients, when it is about them: in enough of its sentences.
 *
 * @returns its mentions of animals in reading order; empty for a page about people. Remembered for each page.
 */
export const animalsOf = onceFor((page: readonly BlockText[]): readonly Placed<Found<ConditionId>>[] => {
  const named = page.flatMap((block) =>
    block.conditions
      .filter((c) => c.concept === 'animal')
      .map((found) => ({ found, block, source: 'heading' as const })),
  );
  const sentences = page.reduce((sum, block) => sum + block.sentences.length, 0);
  return named.length >= FEWEST && named.length >= sentences * SHARE ? named : [];
});
