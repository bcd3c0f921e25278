import { say } from '../messages/index.ts';
import type { StudyEntry } from '../types/index.ts';
import { designName } from '../words/design.ts';
import { kindByTitle } from './by-title.ts';
import { TRIALS } from './ranks.ts';
import type { Compared, StatementRule } from './types.ts';

const BLIND = /\b(double|triple|single)[ -](?:blind(?:ed)?|masked)\b(?:[ -]+(?:study|trial|randomi[sz]ed))?/g;

function compare(claimed: string, { design, blinding }: StudyEntry): Compared {
  if (!TRIALS.includes(design) && blinding === undefined)
    return { compared: 'other', record: say('statements.design', { design: designName(design) }) };
  if (blinding === undefined) {
    const record = say('statements.design-blinding-not-known', { design: designName(design) });
    return { compared: 'not-known', record };
  }
  const deserved = claimed === 'single' ? blinding !== 'none' : blinding === 'double';
  return { compared: deserved ? 'same' : 'other', record: say(`statements.blinding-${blinding}`) };
}

export const blinding: StatementRule = {
  topic: 'blinding',
  why: 'The page says who was blinded; the record says so too, says otherwise, or does not say.',
  find: (sentence, at) =>
    Array.from(sentence.matchAll(BLIND), (match) => ({
      topic: 'blinding' as const,
      start: at + match.index,
      end: at + match.index + match[0].length,
      compare: (study: StudyEntry) => compare(match[1] ?? '', study),
      compareTitle: (title) => (TRIALS.includes(title.design) ? null : kindByTitle(title)),
    })),
};
