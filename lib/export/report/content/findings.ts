import { say } from '../../../core/messages/index.ts';
import type { RecordFinding } from '../../../core/types/index.ts';
import { isCompared } from '../../../core/words/rung.ts';
import { ofPack } from './context.ts';
import { type Block, type Inline, line, quiet } from './types.ts';

/**
 * Findings in their packs' own sentences, each with its caveat; says so where nothing was read.
 *
 * @param treatedOnly it is said above that nobody was compared
 */
export function findings(all: readonly RecordFinding[], treatedOnly: boolean): Block[] {
  if (all.length === 0) return [line(say('card.results-not-read'))];
  const items = all.map((finding, at): Inline[] => {
    const aside =
      finding.design === 'randomized-controlled-trial' && !isCompared(finding) && !treatedOnly
        ? [' ', quiet(say('card.not-compared'))]
        : [];
    // The next one says the same.
    const caveat = all[at + 1]?.caveat === finding.caveat ? null : finding.caveat;
    return [ofPack(finding.plain), ...aside, ...(caveat === null ? [] : [' ', quiet(ofPack(caveat))])];
  });
  return [{ kind: 'list', items }];
}
