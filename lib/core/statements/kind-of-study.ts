import { say } from '../messages/index.ts';
import type { StudyEntry } from '../types/index.ts';
import { designName } from '../words/design.ts';
import { kindByTitle } from './by-title.ts';
import { RANKS, twoScales } from './ranks.ts';
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
          const record = say('statements.design', { design: designName(design) });
          if (deserve.includes(design)) return { compared: 'same', record };
          return { compared: 'other', record: topic === 'level' ? `${record} ${twoScales()}` : record };
        },
        compareTitle: kindByTitle,
      })),
    ),
};

/** "Randomized trials" is quoted whole. */
function wholeWords(sentence: string, end: number): number {
  return /^s\b/.test(sentence.slice(end, end + 2)) ? end + 1 : end;
}
