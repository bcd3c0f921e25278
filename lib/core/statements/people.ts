import { say } from '../messages/index.ts';
import type { FindingEntry, StudyEntry } from '../types/index.ts';
import { designName } from '../words/design.ts';
import { people as peopleWords } from '../words/numbers.ts';
import { NUMBER_WORD, numberOf } from './number-words.ts';
import type { Compared, StatementRule } from './types.ts';

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+|\d{1,6}|${NUMBER_WORD}`;
/** Between a number and its people: "45 adult patients", "30 healthy young men". */
const BETWEEN = String.raw`(?:[ -](?!years?\b|yr|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b|old\b|percent\b|million\b|billion\b|thousand\b|mg\b|ml\b|cc\b|sessions?\b|injections?\b|studies\b|trials?\b|clinics?\b|countries\b|in\b|among\b|for\b|with\b|of\b|from\b|to\b|by\b|and\b|or\b|per\b|were\b|was\b|hundred\b)[a-z]+){0,3}?`;
const WHO =
  '(?:patients?|people|persons?|participants?|subjects|adults|men|women|volunteers|individuals|athletes)';
const COUNTED = new RegExp(
  String.raw`(?<![\d.,$€£%#-]|\d )(?:(more than|over|at least|nearly|almost|about|around|approximately|some) )?\b(${NUMBER})\+?${BETWEEN}[ -]${WHO}\b(?![ -](?:years?|months?|days?|records?|charts?|files?|visits?|samples?)\b)`,
  'g',
);
/** A group's number is no more than a part, and of what else is counted nothing is known. */
const N_IS =
  /\bn ?= ?(\d{1,3}(?:,\d{3})+|\d{1,6})\b(?= ?(?:[),;.\]]|$|patients?\b|people\b|participants?\b|adults\b))/g;
/** "2017 patients": in that year. */
const YEAR = /^(?:19|20)\d\d$/;
/** Right before a number: part of a greater one, a bound from above, a share, a name, people that took no part. */
const NOT_A_COUNT =
  /(?:\b(?:hundred|thousand|million)(?: and)?|\b(?:fewer|less|no more) than|\b(?:under|below|up to|as many as|at most|maximum of)|\b(?:1|one) of|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of|to|or)|\bbetween \S+ and|\b(?:weeks?|days?|months?|years?|visits?|stages?|tables?|figures?|doses?|scores?|grades?|types?|phases?|levels?|groups?|aged?|ages|by|above|screen(?:ed|ing)|assess(?:ed|ing)|invit(?:ed|ing))|\b(?:men|women|adults|patients|people|those) over|\b(?:compared|matched|versus|vs|against)\b[^.;:]{0,50})[ (]*$/;
/** Around it: of the world, of a place, of a clinic, of those who were asked, and not of a study. */
const AT_LARGE =
  /\b(?:affects?|suffers? from|worldwide|around the world|globally|each (?:year|day|month)|every (?:year|day|month)|(?:a|per) (?:year|day)|annually|we have|we've|our (?:clinics?|practice|doctors?|patients)|screened|assessed for eligibility|were invited|have (?:had|been|received|undergone|used|tried)|has been (?:used|given|done|performed)|in the (?:us|usa|uk|united states|country|population))\b/;

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
  const design = designName(study.design);
  if (study.subjects === 'animals' || study.subjects === 'laboratory')
    return { compared: 'other', record: say('statements.design-not-in-people', { design }) };
  const known = numbersOf(study, findings);
  if (study.subjects !== 'people' || study.design === 'narrative-review' || known.length === 0)
    return { compared: 'not-known', record: say('statements.design-people-not-known', { design }) };
  const most = Math.max(...known);
  const record = say('statements.people', { people: peopleWords(study.n ?? most) });
  if (known.includes(claimed)) return { compared: 'same', record };
  // A smaller number may be a part of them: those who were treated, who improved, who were left at the end.
  return claimed > most * (rough ? 1 + ROUGH : 1) ? { compared: 'other', record } : null;
}

export const people: StatementRule = {
  topic: 'people',
  why: 'The page gives its source more people than it has. A smaller number may be a part of them, and is left alone.',
  find: (sentence, at) => {
    if (AT_LARGE.test(sentence)) return [];
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
      number === null || YEAR.test(words.slice(0, 4)) || NOT_A_COUNT.test(sentence.slice(0, index))
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
                  ? say('statements.by-title-not-in-people', { words: title })
                  : null,
            },
          ],
    );
  },
};
