import type { Veto, VetoExamples } from '../rules/types.ts';

export const visitStep: Veto = {
  id: 'visit-step',
  why: 'What happens at a visit, step by step, is technique, not effect (labelling guide).',
  holds: (clause) =>
    /^(?:(?:first|next|then|finally|after(?:wards)?|once|during|before|step[ -]+\w+|on[ -]+the[ -]+day)\b[^.]{0,40}?[ ,]+)?(?:we|you|the[ -]+(?:doctor|nurse|physician|blood|area|site|skin|sample|needle|vial)|(?:a|your)[ -]+(?:small[ -]+)?(?:sample|amount|blood|doctor|nurse))[ -]+(?:\w+[ -]+){0,4}?(?:draw|drawn|spin|spun|clean|cleaned|numb|numbed|placed[ -]+in[ -]+a|collect|collected|bandage|rest|arrive|sit|lie|ice|avoid|shower|stop[ -]+taking)\b/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    'First, the nurse will draw blood for the PRP that heals.',
    'After the PRP injection you rest, ice and recover at home.',
    'Before PRP, the area is numbed to reduce pain.',
  ],
  kept: [
    'PRP heals tendons.',
    'After PRP the area heals faster.',
    'After PRP most people return to work the same day.',
  ],
};
