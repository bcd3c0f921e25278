import type { Veto, VetoExamples } from '../rules/types.ts';

export const otherCells: Veto = {
  id: 'other-cells',
  why: 'Transplants for blood disease, platelet counts and plant cells are other things with the same words.',
  holds: (clause) =>
    /\b(?:leuka?emia|lymphoma|myeloma|h(?:a)?ematopoietic|transplant(?:s|ation)?[ -]+(?:for|in|of)[ -]+(?:blood|cancer)|(?:bone[ -]+marrow|stem[ -]+cell)[ -]+transplant(?:s|ation)?[ \w-]{0,40}\b(?:cancer|blood|leuk)|plate?let[ -]+(?:counts?|transfusions?|disorders?|aggregation)|plant[ -]+stem[ -]+cells?|apple[ -]+stem[ -]+cells?|cord[ -]+blood[ -]+bank\w*|embryonic[ -]+stem|(?:induced[ -]+)?pluripotent|thrombocytop\w+)\b/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    'Stem cell transplants cure some leukemia.',
    { before: 'PRP is made of blood.', text: 'A low platelet count increases the risk of bleeding.' },
    'Embryonic stem cells may one day cure diabetes.',
    'Our cream with plant stem cells smooths wrinkles.',
  ],
  kept: [
    'A cream with your own stem cells smooths wrinkles.',
    'Stem cell injections relieve knee pain.',
    'Platelet injections relieve knee pain.',
  ],
};
