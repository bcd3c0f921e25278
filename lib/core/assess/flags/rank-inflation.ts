import type { Design, StudyEntry } from '../../types/index.ts';
import { designName } from '../../words/design.ts';
import { nameWithin } from '../../words/reference-name.ts';
import { type CitedStudy, type FlagContext, type FlagRule, quoted, spanOf } from './types.ts';

interface Rank {
  readonly pattern: RegExp;
  /** Designs that may be called so. */
  readonly deserve: readonly Design[];
  /** Also said of evidence at large, without naming a study. */
  readonly ofAll?: true;
}

/** "A review of randomized trials" is rightly called so. */
const TRIALS: readonly Design[] = ['randomized-controlled-trial', 'systematic-review'];

/** What a page may call its source, and the designs that deserve the name. */
const RANKS: readonly Rank[] = [
  {
    pattern: /\blevel[ -]+(?:1|i|one)\b(?:[ -]+(?:\w+[ -]+)?(?:study|trial|research|evidence))?/,
    deserve: TRIALS,
    ofAll: true,
  },
  { pattern: /\b(?:double|single)[ -]blind(?:ed)?\b(?:[ -]+\w+){0,2}/, deserve: TRIALS },
  {
    pattern: /\b(?:placebo|sham)[ -]controlled\b(?:[ -]+\w+){0,2}/,
    deserve: [...TRIALS, 'controlled-study'],
  },
  { pattern: /\brandomi[sz]ed\b(?:[ -]+(?:controlled|clinical))*(?:[ -]+(?:trial|study))?/, deserve: TRIALS },
  {
    pattern: /\bcontrolled[ -]+(?:clinical[ -]+)?(?:trial|study)\b/,
    deserve: [...TRIALS, 'controlled-study'],
  },
  { pattern: /\bgold[ -]+standard\b(?:[ -]+\w+)?/, deserve: TRIALS, ofAll: true },
  { pattern: /\bmeta-?analys[ei]s\b|\bsystematic[ -]+review\b/, deserve: ['systematic-review'] },
];

const TWO_SCALES =
  'Orthopaedic journals call a good randomized trial “Level I”; the Oxford table of 2011 calls it level 2.';

export const rankInflation: FlagRule = {
  id: 'rank-inflation',
  why: 'The page calls its source a stronger kind of study than it is. "Level 1" for a randomized trial is the orthopaedic scale and is not flagged.',
  raise: (context) =>
    RANKS.flatMap((rank) => {
      const at = rank.pattern.exec(context.text);
      if (at === null) return [];
      const words = spanOf(context, at);
      const scales = at[0].startsWith('level') ? ` ${TWO_SCALES}` : '';
      if (rank.ofAll === true && context.frame.citations.length === 0) {
        return context.strength === 'controlled-trials' || context.cited.length > 0
          ? []
          : [
              {
                words,
                reason: `The page speaks of ${quoted(context, at)}. No study in these packs is that, for this.${scales}`,
              },
            ];
      }
      return meant(context, at)
        .filter(({ study }) => !rank.deserve.includes(study.design))
        .map(({ name, study }) => ({
          studyId: study.id,
          words,
          reason: `The page calls ${nameWithin(name)} a ${quoted(context, at)}. It is ${what(study)}.${scales}`,
        }));
    }).slice(0, 2),
};

/** The sources that the rank is said of: those of the next mark after it, else of the last before it. */
function meant(context: FlagContext, at: RegExpExecArray): readonly CitedStudy[] {
  const from = spanOf(context, at).start;
  const marks = context.frame.citations;
  const mark = marks.find((m) => m.start > from) ?? marks.at(-1);
  if (mark === undefined) return context.cited;
  return context.cited.filter(({ reference }) => reference !== null && mark.references.includes(reference));
}

function what(study: StudyEntry): string {
  if (study.design === 'narrative-review') {
    return 'a narrative review: experts summarise what they chose to read. The Oxford table has no rung for it';
  }
  const name = designName(study.design);
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
