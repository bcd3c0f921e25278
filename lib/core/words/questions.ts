import type { QuestionId } from '../types/index.ts';

/**
 * Questions that a reader can put to a clinic. Paraphrased from the advice of the International Society for Stem
 * Cell Research ("What to Ask") and from notices of the US Food and Drug Administration; fitted to a page by
 * `page-report/questions.ts`. Questions, never advice.
 */
export const QUESTION_WORDS: Readonly<Record<QuestionId, string>> = {
  'evidence-for-my-condition': 'What evidence is there for my condition, and where is it published?',
  'which-product': 'Which product exactly is injected, and which studies tested that one?',
  'whose-cells': 'Where do the cells or the tissue come from, and how are they made and tested?',
  'control-group': 'Were the patients compared with people who did not get it?',
  'formal-trial': 'Is this part of a formal trial, where is it registered, and who oversees it?',
  regulator:
    'Is the product approved for my condition? If not: what is its IND number, and may I see the letter?',
  risks: 'What can go wrong, how often did it here, and who pays if I am harmed?',
  alternatives: 'What are my other options, and what happens if I wait?',
  'results-of-own-patients':
    'How many patients were treated, how were they followed, and how many did not improve?',
  'cost-and-follow-up': 'What does it cost in all, and what follow-up will there be?',
};

export const QUESTIONS_SOURCE = 'After the advice of the ISSCR and the US FDA.';

/** The questions as plain text, one a line, for the clipboard. */
export function questionsText(ids: readonly QuestionId[]): string {
  return ids.map((id) => `- ${QUESTION_WORDS[id]}`).join('\n');
}
