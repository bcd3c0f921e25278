import type { StudyEntry } from '../types/index.ts';
import { designName, withArticle } from '../words/design.ts';
import { TRIALS } from './ranks.ts';
import type { Compared, StatementRule } from './types.ts';

const BLIND = /\b(double|triple|single)[ -](?:blind(?:ed)?|masked)\b(?:[ -]+(?:study|trial|randomi[sz]ed))?/g;

const SAYS: Readonly<Record<NonNullable<StudyEntry['blinding']>, string>> = {
  none: 'Its record says: nobody was blinded.',
  single: 'Its record says: single-blind.',
  double: 'Its record says: double-blind, or more.',
};

function compare(claimed: string, { design, blinding }: StudyEntry): Compared {
  if (!TRIALS.includes(design) && blinding === undefined)
    return { compared: 'other', record: `Its record says: ${designName(design)}.` };
  if (blinding === undefined) {
    const record = `Its record says: ${designName(design)}. Who knew which treatment was given is not in it.`;
    return { compared: 'not-known', record };
  }
  const deserved = claimed === 'single' ? blinding !== 'none' : blinding === 'double';
  return { compared: deserved ? 'same' : 'other', record: SAYS[blinding] };
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
      compareTitle: ({ design, words }) =>
        TRIALS.includes(design)
          ? null
          : `By its title it is ${withArticle(designName(design))} (“${words}”).`,
    })),
};
