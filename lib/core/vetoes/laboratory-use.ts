import type { Veto, VetoExamples } from '../rules/types.ts';

export const laboratoryUse: Veto = {
  id: 'laboratory-use',
  why: 'Cells as a tool for testing drugs, and treatments of cancer by immune cells, are other things with the same words.',
  holds: (clause) =>
    /\b(?:toxicology|drug[ -]+(?:candidates?|delivery|screening|development|testing|discovery)|screening[ -]+(?:of|new)|side[ -]+effects[ -]+of[ -]+drugs|immunotherap\w+|vaccines?|dendritic|(?:t|nk)[ -](?:killer[ -]+)?cells?|killer[ -]+cells?|totipotent|plasticity|(?:identif|isolat)\w+[ -]+(?:\w+[ -]+){0,2}?(?:stem[ -]+cells|growth[ -]+factors)[ -]+that)\b/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    'Stem cells may also be used to test the safety of drug candidates.',
    'Stem cells improve toxicology studies of heart drugs.',
    { before: 'Stem cells are one field.', text: 'These vaccines are in clinical trials.' },
  ],
  kept: [
    'Stem cells improve knee pain in clinical trials.',
    'Stem cells improve joint pain without drugs.',
    'Stem cells repair what a cancer drug has harmed.',
  ],
};
