import type { ClaimRule, RuleExamples } from './types.ts';
import { isItsDoing } from './words.ts';

/** Of skin or hair, soon after the verb. */
const LOOKS =
  /^(?:(?:out|up)[ -]+)?(?:(?!\b(?:with|at|on|before|after|when|if)\b)[\w']+[ ,-]+){0,5}?(?:skin(?![ -]*care)|lines?|wrinkles|pores?|(?:skin|your|uneven)[ -]+tone|tone[ -]+and|texture|scars?|scarring|complexion|pigment\w*|hyperpigmentation|folds|jawline|under-?eyes?|circles|feet|spots|face|cheeks|lips|plaques?|follicles?|shaft|curvature|labia)\b/;
/** How far behind the verb it may end, in characters. */
const WITHIN = 60;

export const renewsLooks: ClaimRule = {
  id: 'renews-looks',
  kind: 'efficacy',
  title: 'Says that skin or hair looks better',
  why: 'Softens, tightens, plumps, brightens: beside a word for skin or hair each promises what the mirror will show.',
  reach: 'linked',
  weight: 37,
  pattern:
    /\b(?:soften(?:s|ed|ing)?|tighten(?:s|ed|ing)?|plump(?:s|ed|ing)?(?:[ -]+up)?|brighten(?:s|ed|ing)?|even(?:s|ed|ing)?(?:[ -]+out)|evens|minimi[sz](?:e|es|ed|ing)|lift(?:s|ed|ing)?|firm(?:s|ed|ing)(?:[ -]+up)?|ton(?:es|ed|ing)|refresh(?:es|ed|ing)?|reviv(?:e|es|ed|ing)|renew(?:s|ed|ing)?|(?:re-?)?awaken(?:s|ed|ing)?|wak(?:e|es|ing)(?:[ -]+up)?|woke|straighten(?:s|ed|ing)?|nourish(?:es|ed|ing)?)(?=[ ])/,
  when: (clause, at) =>
    isItsDoing(clause, at) && LOOKS.test(clause.text.slice(at.index + at[0].length + 1).slice(0, WITHIN)),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'PRP softens fine lines.',
    { text: 'The Vampire Facial plumps and brightens tired skin.', kind: 'efficacy' },
    { before: 'Exosomes are dabbed on the face.', text: 'They tighten lax skin.' },
    'PRP evens out your complexion.',
    'PRP wakes up sleeping follicles.',
    { text: 'PRP does not minimize pores.', stance: 'denies' },
    'PRP softens the plaque and straightens the shaft.',
  ],
  notClaims: [
    'Tighten the lid of the PRP tube.',
    'Soften your voice in the PRP room.',
    'Retinol softens fine lines.',
    { before: 'We give PRP.', text: 'Sunscreen evens out the complexion.' },
    'Tighten your skin care routine before PRP.',
    'Does PRP plump the skin?',
    'Lift the tube of PRP with care.',
  ],
};
