import type { Veto, VetoExamples } from '../rules/types.ts';

/** As many words as a menu item has. */
const FEW = 7;
/** Says of it that it does something: "PRP improves skin", "safe and natural". */
const SAYS =
  /\b(?:is|are|was|can|will|may|helps?|heals?|relieves?|works?|reduces?|improv(?:es|ed|ing)|stimulat(?:es|ed|ing)|boosts?|promotes?|supports?|restores?|regrows?|regenerates?|eases?|repairs?|faster|better|no|non|safe|natural|proven|effective|enhanced?|increased?|reduced?|accelerat\w+)\b/;

export const label: Veto = {
  id: 'label',
  why: 'A menu item or title names a treatment and what it is for, and promises nothing yet (labelling guide).',
  holds: (clause) =>
    clause.text.split(/[ -]+/).length <= FEW &&
    !/[.!]["')\]]*$/.test(clause.text) &&
    ((/\bfor\b|\bwe[ -]+treat\b|\b(?:therap(?:y|ies)|treatments?|injections?)[ -]+(?:in|and|to)\b/.test(
      clause.text,
    ) &&
      !SAYS.test(clause.text)) ||
      /\bwe[ -]+treat$/.test(clause.text)),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    'PRP for Hair Regrowth',
    { before: 'We offer stem cell therapy.', text: 'Diseases we treat' },
    'Stem cell therapy in sports recovery',
  ],
  kept: ['PRP regrows hair', 'PRP for knees relieves pain', 'Stem cells for cartilage repair work.'],
};
