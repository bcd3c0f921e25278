import type { ClaimRule, RuleExamples } from './types.ts';

export const alternativeTo: ClaimRule = {
  id: 'alternative-to',
  kind: 'comparative',
  title: 'Offers it in place of something else',
  why: '"An alternative to surgery", "avoid an operation", "less invasive" say that it can take the other\'s place.',
  reach: 'linked',
  weight: 66,
  pattern:
    /\balternatives?[\s-]+(?:to|for)\b|\binstead[\s-]+of[\s-]+(?:\w+[\s-]+){0,3}?(?:surgery|steroids?|cortisone|operation|drugs?|medications?|replacement)|\b(?:avoid(?:s|ed|ing)?|spar(?:e|es|ed|ing)|escap(?:e|ed|ing)|steer(?:s|ed|ing)?[\s-]+clear[\s-]+of|delay(?:s|ed|ing)?|eliminat\w+[\s-]+the[\s-]+need[\s-]+for|replac(?:e|es|ed|ing)[\s-]+the[\s-]+need[\s-]+for|no[\s-]+need[\s-]+for)[\s-]+(?:[\w-]+[\s-]+){0,4}?(?:surger(?:y|ies)|operations?|replacements?|steroids?|drugs?|medications?|interventions?)\b|\b(?:less|minimally|non)[\s-]?(?:expensive[\s-]+and[\s-]+less[\s-]+)?invasive\b|\bnon-?surgical\b|\bless[\s-]+(?:expensive|invasive|costly)\b/,
  when: (clause) =>
    clause.reach === 'named' || /\b(?:avoid|alternative|spar|escap|steer|instead)/.test(clause.text),
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
  ],
  notClaims: [
    'Hip replacement is an alternative to living with pain.',
    'Avoid anti-inflammatory drugs before your PRP visit?',
    'Our surgeons also do operations.',
    'Read about alternatives to opioids.',
  ],
};
