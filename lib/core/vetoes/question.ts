import type { Veto, VetoExamples } from '../rules/types.ts';

export const question: Veto = {
  id: 'question',
  why: 'A question asserts nothing, and neither does its title ("How it relieves pain").',
  holds: (clause) =>
    /\?["')\]]*$/.test(clause.text) ||
    /^(?:how|what|why|when|where|who)\b[^.!]{0,40}$/.test(clause.text) ||
    (clause.isHeading &&
      /^(?:is|are|does|do|can|could|will|what|how|why|who|when|where|which|should)\b/.test(clause.text)),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    { heading: 'PRP', text: 'How it relieves knee pain' },
    'Can stem cells regrow a worn disc?',
    'Is PRP safe?',
    { text: 'Does PRP relieve knee pain?' },
  ],
  kept: [
    'PRP relieves knee pain.',
    { before: 'Does PRP work?', text: 'It relieves knee pain.' },
    'What you should know: PRP relieves knee pain.',
  ],
};
