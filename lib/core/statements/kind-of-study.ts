import type { StudyEntry } from '../types/index.ts';
import { designName, withArticle } from '../words/design.ts';
import { RANKS, TWO_SCALES } from './ranks.ts';
import type { Compared, StatementRule } from './types.ts';

/** Words for a kind of study that its source may or may not be. Blinding has a rule of its own. */
export const kindOfStudy: StatementRule = {
  topic: 'design',
  why: 'The page calls its source a kind of study, or a level that goes with one.',
  find: (sentence, at) =>
    RANKS.filter(({ topic }) => topic !== 'blinding').flatMap(({ topic, pattern, deserve }) =>
      Array.from(sentence.matchAll(new RegExp(pattern, 'g')), (match) => ({
        topic,
        start: at + match.index,
        end: at + wholeWords(sentence, match.index + match[0].length),
        compare: ({ design }: StudyEntry): Compared => {
          const scales = topic === 'level' && !deserve.includes(design) ? ` ${TWO_SCALES}` : '';
          return {
            compared: deserve.includes(design) ? 'same' : 'other',
            record: `Its record says: ${designName(design)}.${scales}`,
          };
        },
        compareTitle: ({ design, words }) =>
          `By its title it is ${withArticle(designName(design))} (“${words}”).`,
      })),
    ),
};

/** "Randomized trials" is quoted whole. */
function wholeWords(sentence: string, end: number): number {
  return /^s\b/.test(sentence.slice(end, end + 2)) ? end + 1 : end;
}
