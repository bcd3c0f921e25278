/**
 * Questions that a reader can put to a clinic. Paraphrased from the advice of the International Society for Stem
 * Cell Research ("What to Ask") and from notices of the US Food and Drug Administration. Questions, never advice.
 */
export const questions = {
  'questions.evidence-for-my-condition':
    'What evidence is there for my condition, and where is it published?',
  'questions.which-product': 'Which product exactly is injected, and which studies tested that one?',
  'questions.whose-cells': 'Where do the cells or the tissue come from, and how are they made and tested?',
  'questions.control-group': 'Were the patients compared with people who did not get it?',
  'questions.formal-trial': 'Is this part of a formal trial, where is it registered, and who oversees it?',
  'questions.regulator':
    'Is the product approved for my condition? If not: what is its IND number, and may I see the letter?',
  'questions.risks': 'What can go wrong, how often did it here, and who pays if I am harmed?',
  'questions.alternatives': 'What are my other options, and what happens if I wait?',
  'questions.results-of-own-patients':
    'How many patients were treated, how were they followed, and how many did not improve?',
  'questions.cost-and-follow-up': 'What does it cost in all, and what follow-up will there be?',
  'questions.origin': 'After the advice of the ISSCR and the US FDA.',
} as const;
