import type { Design, StatementTopic } from '../types/index.ts';

/** What a page may call its source, and the designs that deserve the name. */
export interface Rank {
  readonly topic: StatementTopic;
  readonly pattern: RegExp;
  /** Designs that may be called so. */
  readonly deserve: readonly Design[];
  /** Also said of evidence at large, without naming a study. */
  readonly ofAll?: true;
}

/** "A review of randomized trials" is rightly called so. */
export const TRIALS: readonly Design[] = ['randomized-controlled-trial', 'systematic-review'];

export const RANKS: readonly Rank[] = [
  {
    topic: 'level',
    pattern: /\blevel[ -]+(?:1|i|one)\b(?:[ -]+(?:\w+[ -]+)?(?:study|trial|research|evidence))?/,
    deserve: TRIALS,
    ofAll: true,
  },
  {
    topic: 'blinding',
    pattern: /\b(?:double|single)[ -]blind(?:ed)?\b(?:[ -]+\w+){0,2}/,
    deserve: TRIALS,
  },
  {
    topic: 'control',
    pattern: /\b(?:placebo|sham)[ -]controlled\b(?:[ -]+\w+){0,2}/,
    deserve: [...TRIALS, 'controlled-study'],
  },
  {
    topic: 'randomization',
    pattern: /\brandomi[sz]ed\b(?:[ -]+(?:controlled|clinical))*(?:[ -]+(?:trial|study))?/,
    deserve: TRIALS,
  },
  {
    topic: 'control',
    pattern: /\bcontrolled[ -]+(?:clinical[ -]+)?(?:trial|study)\b/,
    deserve: [...TRIALS, 'controlled-study'],
  },
  {
    topic: 'level',
    pattern: /\bgold[ -]+standard\b(?:[ -]+\w+)?/,
    deserve: TRIALS,
    ofAll: true,
  },
  {
    topic: 'design',
    pattern: /\bmeta-?analys[ei]s\b|\bsystematic[ -]+review\b/,
    deserve: ['systematic-review'],
  },
];

export const TWO_SCALES =
  'Orthopaedic journals call a good randomized trial “Level I”; the Oxford table of 2011 calls it level 2.';
