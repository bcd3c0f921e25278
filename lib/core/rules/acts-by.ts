import type { ClaimRule, RuleExamples } from './types.ts';

export const actsBy: ClaimRule = {
  id: 'acts-by',
  kind: 'mechanism',
  title: 'Explains how it works',
  why: 'On a page that sells the treatment, an explanation of why it works is a claim that it does.',
  reach: 'linked',
  weight: 34,
  pattern:
    /\b(?:stimulat(?:e|es|ed|ing)|attract(?:s|ed|ing)?|(?:recruit|draw|call|summon)(?:s|ed|ing)?[ -]+(?:in[ -]+)?(?:\w+[ -]+){0,2}cells|releas(?:e|es|ed|ing)[ -]+(?:\w+[ -]+){0,8}?(?:growth|factors?|proteins?|signals?|cytokines?|enzymes?)|secret(?:e|es|ed|ing)|emit(?:s|ted)?|trigger(?:s|ed|ing)?|activat(?:e|es|ed|ing)|initiat(?:e|es|ed)|promot(?:e|es|ed|ing)|signal(?:s|ed)?[ -]+(?:\w+[ -]+){0,4}?(?:to|cells?|repair|healing)|(?:turn|transform|differentiate|develop)(?:s|ed|ing)?[ -]+into|(?:harness(?:es)?|us(?:es|ing))[ -]+(?:[\w']+[ -]+){0,4}?(?:natural|own)[ -]+(?:\w+[ -]+){0,4}?(?:heal\w*|repair|ability|power)|(?:lower|calm|reduc|fight)\w*[ -]+(?:\w+[ -]+){0,4}?inflammation|induc(?:e|es|ed)|modulat(?:e|es|ed)|(?:seek(?:s)?[ -]+out|home(?:s)?[ -]+(?:in[ -]+)?(?:to|on)|find(?:s)?[ -]+(?:the[ -]+)?(?:injured|damaged|sick))|(?:tell|instruct|command|prompt)(?:s)?[ -]+(?:\w+[ -]+){0,4}?to[ -]+(?:repair|regenerate|heal|rebuild|regrow)|acts?[ -]+(?:as|on|by)|works?[ -]+by|root[ -]+cause|body'?s[ -]+(?:own[ -]+)?(?:natural[ -]+)?(?:healing|repair|ability))\b/,
  when: (clause) =>
    !/\bpromot\w+[ -]+(?:code|offer|our|this[ -]+(?:offer|page))|special[ -]+promotion/.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'Platelets in PRP release growth factors that call in repair cells.',
    'PRP works by bringing growth factors to the tendon.',
    'Stem cells turn into new cartilage cells.',
    'Marrow cells can turn into new cartilage.',
    'Exosomes tell your cells to repair themselves.',
    'Stem cells find injured tissue by themselves.',
    { before: 'PRP is placed at the tendon.', text: "It stimulates the body's own healing." },
    { text: 'Exosomes may calm inflammation inside the joint.', stance: 'hedges' },
  ],
  notClaims: [
    'Exercise stimulates the heart.',
    'Use our PRP promotion code.',
    'Promote healing with sleep.',
    'Our website uses cookies to activate the chat.',
  ],
};
