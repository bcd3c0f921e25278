import type { Veto, VetoExamples } from '../rules/types.ts';

export const priceOrInsurance: Veto = {
  id: 'price-or-insurance',
  why: 'What it costs and who pays says nothing about what it does (labelling guide).',
  holds: (clause) =>
    /\b(?:insur(?:ance|ers?|ed)|medicare|medicaid|health[ -]+plans?|out[ -]+of[ -]+pocket|financing|refunds?|deductibles?|\$\s?\d|copays?|(?:fully[ -]+)?covered[ -]+by|price[ -]+list|costs?[ -]+(?:\$|between|from|around|about))/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    'Stem cell injections are not covered by insurance and help you save.',
    'PRP costs $600 and helps knees.',
    'Medicare pays for stem cells that treat arthritis.',
  ],
  kept: [
    'PRP relieves pain in 600 patients.',
    'PRP costs less than surgery and relieves pain.',
    'Marrow concentrate is less expensive than surgery.',
  ],
};
