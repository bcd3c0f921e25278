import type { Veto } from '../rules/types.ts';

export const question: Veto = {
  id: 'question',
  why: 'A question asserts nothing.',
  holds: (clause) =>
    /\?["')\]]*$/.test(clause.text) ||
    (clause.isHeading &&
      /^(?:is|are|does|do|can|could|will|what|how|why|who|when|where|which|should)\b/i.test(clause.text)),
  examples: {
    vetoed: ['Can stem cells regrow a worn disc?', 'Is PRP safe?', { text: 'Does PRP relieve knee pain?' }],
    kept: ['PRP relieves knee pain.', 'What you should know: PRP relieves knee pain.'],
  },
};
