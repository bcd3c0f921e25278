import type { FindingEntry, StudyEntry } from '../types/index.ts';
import { designName } from '../words/design.ts';
import { people as peopleWords } from '../words/numbers.ts';
import { NUMBER_WORD, numberOf } from './number-words.ts';
import type { Compared, StatementRule } from './types.ts';

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+|\d{1,6}|${NUMBER_WORD}`;
/** Between a number and its people: "45 adult patients", "30 healthy young men". */
const BETWEEN = String.raw`(?:[ -](?!years?\b|yr|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b|old\b|percent\b|million\b|billion\b|thousand\b|mg\b|ml\b|cc\b|sessions?\b|injections?\b|studies\b|trials?\b|clinics?\b|countries\b)[a-z]+){0,3}?`;
const WHO =
  '(?:patients?|people|persons?|participants?|subjects|adults|men|women|volunteers|individuals|athletes)';
const COUNTED = new RegExp(
  String.raw`(?<![\d.,$€£%#-])(?:(more than|over|at least|nearly|almost|about|around|approximately|some) )?\b(${NUMBER})${BETWEEN}[ -]${WHO}\b`,
  'g',
);
const N_IS = /\bn ?= ?(\d{1,3}(?:,\d{3})+|\d{1,6})\b/g;

/** "About 50": so far from the number it may be. */
const ROUGH = 0.1;

/** What a number of people could be in a record: all of them, or those behind one finding. */
function numbersOf({ n }: StudyEntry, findings: readonly FindingEntry[]): number[] {
  return [n, ...findings.map((finding) => finding.n)].filter((one) => one !== null);
}

function compare(
  claimed: number,
  rough: boolean,
  study: StudyEntry,
  findings: readonly FindingEntry[],
): Compared | null {
  if (study.subjects === 'animals' || study.subjects === 'laboratory')
    return { compared: 'other', record: `Its record says: ${designName(study.design)}, not in people.` };
  const known = numbersOf(study, findings);
  if (study.subjects !== 'people' || study.design === 'narrative-review' || known.length === 0)
    return {
      compared: 'not-known',
      record: `Its record says: ${designName(study.design)}. It gives no number of people.`,
    };
  const most = Math.max(...known);
  const record = `Its record says: ${peopleWords(study.n ?? most)}.`;
  if (known.includes(claimed)) return { compared: 'same', record };
  // A smaller number may be a part of them: those who were treated, who improved, who were left at the end.
  return claimed > most * (rough ? 1 + ROUGH : 1) ? { compared: 'other', record } : null;
}

export const people: StatementRule = {
  topic: 'people',
  why: 'The page gives its source more people than it has. A smaller number may be a part of them, and is left alone.',
  find: (sentence, at) => {
    const counted = Array.from(sentence.matchAll(COUNTED), (match) => ({
      index: match.index,
      words: match[0],
      number: numberOf(match[2] ?? ''),
      rough: /^(?:nearly|almost|about|around|approximately|some)\b/.test(match[1] ?? ''),
    }));
    const given = Array.from(sentence.matchAll(N_IS), (match) => ({
      index: match.index,
      words: match[0],
      number: numberOf(match[1] ?? ''),
      rough: false,
    }));
    return [...counted, ...given].flatMap(({ index, words, number, rough }) =>
      number === null
        ? []
        : [
            {
              topic: 'people' as const,
              start: at + index,
              end: at + index + words.length,
              compare: (study: StudyEntry, findings: readonly FindingEntry[]) =>
                compare(number, rough, study, findings),
              compareTitle: ({ design, words: title }) =>
                design === 'animal' || design === 'laboratory'
                  ? `By its title it is in animals or the laboratory (“${title}”).`
                  : null,
            },
          ],
    );
  },
};
