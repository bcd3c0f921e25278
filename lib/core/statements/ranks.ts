import { say } from '../messages/index.ts';
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
    // Not a level of the spine, of pain, of a trauma centre.
    pattern:
      /\blevel[ -]+(?:1|i|one)\b[ -]+(?:\w+[ -]+)?(?:study|studies|trials?|research|evidence|data|science)\b|(?<=\b(?:evidence|research|study|studies|trial|rated|graded|ranked|classed|an?|as|is|was)\b[^.;:]{0,24})(?<!\b(?:at|from|to)(?: an?)? )\blevel[ -]+(?:1|i|one)\b(?! (?:to|of the|trauma|pain)\b)(?:[ -]+(?:\w+[ -]+)?(?:study|trial|research|evidence))?/,
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
    pattern: /\b(?:placebo|sham)[ -]controlled\b(?:[ -]+(?:clinical[ -]+)?(?:trial|study))?/,
    deserve: [...TRIALS, 'controlled-study'],
  },
  {
    topic: 'randomization',
    // "Non-randomized", "a randomized order" say something else.
    pattern:
      /(?<!\b(?:non|quasi|pseudo|un|semi)[ -])\brandomi[sz]ed\b(?![ -](?:samples?|order|selection|numbers?)\b)(?:[ -]+(?:controlled|clinical))*(?:[ -]+(?:trial|study))?/,
    deserve: TRIALS,
  },
  {
    topic: 'control',
    pattern: /(?<!\b(?:non|un|case|self|quality)[ -])\bcontrolled[ -]+(?:clinical[ -]+)?(?:trial|study)\b/,
    deserve: [...TRIALS, 'controlled-study'],
  },
  {
    topic: 'level',
    pattern:
      /\bgold[ -]+standard[ -]+(?:(?:of|for|in)[ -]+)?(?:\w+[ -]+)?(?:study|studies|trials?|research|evidence|science|data)\b/,
    deserve: TRIALS,
    ofAll: true,
  },
  {
    topic: 'design',
    pattern: /\bmeta-?analys[ei]s\b|\bsystematic[ -]+review\b/,
    deserve: ['systematic-review'],
  },
];

/** That two scales are in use, which call one study by two numbers. */
export const twoScales = (): string => say('statements.two-scales');
