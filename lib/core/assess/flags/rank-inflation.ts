import type { Design, StudyEntry } from '../../types/index.ts';
import { designName } from '../../words/design.ts';
import { type CitedStudy, type FlagContext, type FlagRule, quoted, spanOf } from './types.ts';

/** What a page may call its source, and the designs that deserve the name. */
const RANKS: readonly { readonly pattern: RegExp; readonly deserve: readonly Design[] }[] = [
  {
    pattern: /\blevel[ -]+(?:1|i|one)\b(?:[ -]+(?:\w+[ -]+)?(?:study|trial|research|evidence))?/,
    deserve: ['randomized-controlled-trial', 'systematic-review'],
  },
  {
    pattern: /\b(?:double|single)[ -]blind(?:ed)?\b(?:[ -]+\w+){0,2}/,
    deserve: ['randomized-controlled-trial'],
  },
  {
    pattern: /\b(?:placebo|sham)[ -]controlled\b(?:[ -]+\w+){0,2}/,
    deserve: ['randomized-controlled-trial', 'controlled-study'],
  },
  {
    pattern: /\brandomi[sz]ed\b(?:[ -]+(?:controlled|clinical))*(?:[ -]+(?:trial|study))?/,
    deserve: ['randomized-controlled-trial'],
  },
  {
    pattern: /\bcontrolled[ -]+(?:clinical[ -]+)?(?:trial|study)\b/,
    deserve: ['randomized-controlled-trial', 'controlled-study'],
  },
  {
    pattern: /\bgold[ -]+standard\b(?:[ -]+\w+)?/,
    deserve: ['randomized-controlled-trial', 'systematic-review'],
  },
  { pattern: /\bmeta-?analys[ei]s\b|\bsystematic[ -]+review\b/, deserve: ['systematic-review'] },
];

const TWO_SCALES =
  "Orthopaedic journals call a good randomized trial 'Level I'; the Oxford table of 2011 calls it level 2. Neither gives a narrative review a level.";

export const rankInflation: FlagRule = {
  id: 'rank-inflation',
  why: 'The page calls its source a stronger kind of study than it is. "Level 1" for a randomized trial is the orthopaedic scale and is not flagged.',
  raise: (context) =>
    RANKS.flatMap(({ pattern, deserve }) => {
      const at = pattern.exec(context.text);
      if (at === null) return [];
      return inflated(context, deserve).map(({ name, study }) => ({
        studyId: study.id,
        words: spanOf(context, at),
        reason: reason(quoted(context, at), name, study, at[0].startsWith('level')),
      }));
    }).slice(0, 2),
};

function inflated(context: FlagContext, deserve: readonly Design[]): readonly CitedStudy[] {
  return context.cited.filter(({ study }) => !deserve.includes(study.design));
}

function reason(said: string, name: string, study: StudyEntry, scale: boolean): string {
  const what =
    study.design === 'narrative-review'
      ? 'a narrative review: experts summarise what they chose to read'
      : `${article(designName(study.design))}`;
  return `The page calls ${name.replace('Source', 'source')} a ${said}. It is ${what}.${scale ? ` ${TWO_SCALES}` : ''}`;
}

function article(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
