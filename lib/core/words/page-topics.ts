import type { PageTopic } from '../types/index.ts';

/** What was looked for and not found, as the end of "We found no sentence on …". */
export const TOPIC_WORDS: Readonly<Record<PageTopic, string>> = {
  risks: 'risks or side effects of these treatments',
  'regulatory-status': 'whether they are approved, or by whom they are overseen',
  alternatives: 'other treatments, and what speaks for them',
  'evidence-against': 'studies without a benefit, or how limited the evidence is',
};

/** Said where none is missing. */
export const ALL_TOPICS_SPOKEN_OF =
  'It speaks of risks, approval, alternatives and the limits of the evidence. How well, only reading tells.';

/** Said where something is: looking for words can miss what is said in others. */
export const TOPICS_LEAD = 'We found no sentence on:';
export const TOPICS_CAUTION =
  'We look for words, on this page alone. It may be said in other words, or elsewhere.';
