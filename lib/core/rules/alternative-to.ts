import type { ClaimRule, RuleExamples } from './types.ts';

export const alternativeTo: ClaimRule = {
  id: 'alternative-to',
  kind: 'comparative',
  title: 'Offers it in place of something else',
  why: '"An alternative to surgery", "avoid an operation", "less invasive" say that it can take the other\'s place.',
  reach: 'linked',
  weight: 66,
  pattern:
    /\balternatives?[ -]+(?:to|for)\b|\b(?:rather[ -]+than|instead[ -]+of|not[ -]+just[ -]+about)[ -]+(?:just[ -]+|simply[ -]+|only[ -]+)?(?:mask|treat|cover)ing[ -]+(?:up[ -]+)?(?:the[ -]+)?(?:symptoms|pain)\b|\binstead[ -]+of[ -]+(?:\w+[ -]+){0,4}?(?:surgery|steroids?|cortisone|operation|drugs?|medications?|replacement)|\b(?:avoid(?:s|ed|ing)?|spar(?:e|es|ed|ing)|escap(?:e|ed|ing)|steer(?:s|ed|ing)?[ -]+clear[ -]+of|delay(?:s|ed|ing)?|eliminat\w+[ -]+the[ -]+need[ -]+for|replac(?:e|es|ed|ing)[ -]+the[ -]+need[ -]+for|no[ -]+need[ -]+for)[ -]+(?:\w+[ -]+){0,8}?(?:surger(?:y|ies)|operations?|replacements?|steroids?|drugs?|medicines?|medications?|interventions?)\b|\bnever[ -]+need[ -]+(?:\w+[ -]+){0,3}?(?:surger(?:y|ies)|operations?|replacements?)\b|\b(?:sav(?:e|es|ed|ing)|keep(?:s|ing)?|kept)[ -]+(?:you|me|him|her|us|them|people|patients|men|women|runners|athletes|players|many|most|\w+s[ -]+(?:of[ -]+)?(?:\w+[ -]+)?patients)[ -]+(?:from|out[ -]+of|off)[ -]+(?:\w+[ -]+){0,3}?(?:surger(?:y|ies)|operations?|replacements?|operating[ -]+(?:room|theatre|theater|table)|knife)\b|\bless[ -]+(?:expensive[ -]+and[ -]+less[ -]+)?(?:expensive|invasive|costly)\b|\bnon-?surgical\b|\breduc\w+[ -]+(?:the[ -]+|your[ -]+|their[ -]+)?(?:need[ -]+for|reliance[ -]+on|dependence[ -]+(?:on|of)|use[ -]+of)[ -]+(?:\w+[ -]+){0,4}?(?:surger(?:y|ies)|operations?|steroids?|drugs?|medicines?|medications?|painkillers?)\b/,
  when: (clause) =>
    clause.reach === 'named' ||
    /\b(?:avoid|alternative|spar|escap|steer|instead|reduc|non-?surgical|sav(?:e|ing)|keep|kept|never)/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'PRP is an alternative to surgery.',
    {
      before: 'We place cultured stem cells in the disc.',
      text: 'These procedures help patients avoid back surgery.',
    },
    'Marrow concentrate lets you keep your own joint instead of a knee replacement.',
    'We treat many people with less expensive and less invasive PRP injections.',
    'PRP may reduce the need for painkillers.',
    { text: 'With PRP you will never need surgery.', stance: 'asserts' },
    { text: 'PRP saves you from surgery.', kind: 'comparative' },
    'Stem cells keep you out of the operating room.',
    'PRP is a non-surgical treatment for worn knees.',
  ],
  notClaims: [
    'Ice may reduce the need for painkillers.',
    'Is PRP a non-surgical treatment?',
    'Hip replacement is an alternative to living with pain.',
    'Avoid anti-inflammatory drugs before your PRP visit?',
    'Our surgeons also do operations.',
    'We keep photos from operations and PRP visits.',
    'You never need a doctor from surgery to call us about PRP.',
    'Read about alternatives to opioids.',
  ],
};
