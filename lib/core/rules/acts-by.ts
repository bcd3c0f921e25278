import type { ClaimRule, RuleExamples } from './types.ts';

export const actsBy: ClaimRule = {
  id: 'acts-by',
  kind: 'mechanism',
  title: 'Explains how it works',
  why: 'On a page that sells the treatment, an explanation of why it works is a claim that it does.',
  reach: 'linked',
  weight: 34,
  pattern:
    /\b(?:stimulat(?:e|es|ed|ing)|attract(?:s|ed|ing)?|(?:recruit|draw|call|summon)(?:s|ed|ing)?[ -]+(?:in[ -]+)?(?:\w+[ -]+){0,2}cells|releas(?:e|es|ed|ing)[ -]+(?:\w+[ -]+){0,8}?(?:growth|factors?|proteins?|signals?|cytokines?|enzymes?)|secret(?:e|es|ed|ing)(?![ -]+by\b)|emit(?:s|ted)?|trigger(?:s|ed|ing)?(?![ -]+(?:points?|finger|thumb))|activat(?:e|es|ed|ing)|initiat(?:e|es|ed)|promot(?:e|es|ed|ing)|signal(?:s|ed)?[ -]+(?:\w+[ -]+){0,4}?(?:to|cells?|repair|healing)|(?:turn|transform|differentiate|develop)(?:s|ed|ing)?[ -]+into|(?:harness(?:es)?|us(?:es|ing))[ -]+(?:[\w']+[ -]+){0,4}?(?:natural|own)[ -]+(?:\w+[ -]+){0,4}?(?:heal\w*|repair|ability|power)|(?:lower|calm|reduc|fight)\w*[ -]+(?:\w+[ -]+){0,4}?inflammation|induc(?:e|es|ed)|modulat(?:e|es|ed)|(?:seek(?:s)?[ -]+out|home(?:s)?[ -]+(?:in[ -]+)?(?:to|on)|find(?:s)?[ -]+(?:the[ -]+)?(?:injured|damaged|sick))|(?:tell|instruct|command|prompt)(?:s)?[ -]+(?:\w+[ -]+){0,4}?to[ -]+(?:repair|regenerate|heal|rebuild|regrow)|acts?[ -]+(?:as|on|by)|migrat(?:e|es|ed)[ -]+to|proliferat(?:e|es)|divid(?:e|es)[ -]+(?:\w+[ -]+){0,3}?into|undergo[ -]+(?:\w+[ -]+)?changes?[ -]+into|chang(?:e|es)[ -]+into|works?[ -]+by|root[ -]+cause|send(?:s|ing)?[ -]+(?:\w+[ -]+){0,2}?signals|messag(?:ing[ -]+system|es[ -]+to)|signal(?:l)?ing[ -]+(?:layer|molecules?|system|payload)|(?:primary|main)[ -]+vehicle|deliver(?:s|ing)?[ -]+(?:their|its|the)[ -]+(?:payload|cargo|messages?|signals?)|penetrat(?:e|es|ing)|cross(?:es|ed|ing)?[ -]+(?:(?:the[ -]+)?blood[ -]+brain|into[ -]+the[ -]+brain)|(?:quiet(?:en)?|rein[ -]+in|reset|re-?balance|regulate|retrain|dampen)(?:s|ed|ing)?[ -]+(?:in[ -]+)?(?:\w+[ -]+){0,3}?(?:immune|inflammation)|(?:prolong|extend|lengthen)(?:s|ed|ing)?[ -]+(?:\w+[ -]+){0,3}?(?:phase|anagen)|(?:go(?:es)?|gets?)[ -]+(?:right[ -]+|straight[ -]+)?(?:to|at)[ -]+(?:the|its)[ -]+(?:root|source|cause)|re-?program\w*|active[ -]+ingredient|(?:healing|regenerative|repair)[ -]+cascade|(?:creat|provid)(?:e|es|ing)[ -]+(?:\w+[ -]+){0,4}?(?:cascade|environment|scaffold|signals?)|new[ -]+(?:collagen|blood[ -]+vessels?|cells)[ -]+(?:\w+[ -]+){0,2}?(?:form|develop|grow)\w*|healing[ -]+(?:process(?:es)?|signals?|response|cascade|powers?|tools?|mechanisms?)|(?:un)?natural[ -]+healing|anti-?inflammatory[ -]+properties|body'?s[ -]+(?:own[ -]+)?(?:natural[ -]+)?(?:healing|repair|ability))\b/,
  when: (clause) =>
    !/\bpromot\w+[ -]+(?:code|offer|our|this[ -]+(?:offer|page))|special[ -]+promotion/.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'Platelets in PRP release growth factors that call in repair cells.',
    'PRP works by bringing growth factors to the tendon.',
    { before: 'Exosomes are tiny.', text: 'They send signals from cell to cell.' },
    'PRP sets off a healing cascade at the tendon.',
    'Stem cells turn into new cartilage cells.',
    'Marrow cells can turn into new cartilage.',
    'Exosomes tell your cells to repair themselves.',
    'Stem cells find injured tissue by themselves.',
    { before: 'PRP is placed at the tendon.', text: "It stimulates the body's own healing." },
    { text: 'Exosomes may calm inflammation inside the joint.', stance: 'hedges' },
    'Stem cells migrate to the damage and proliferate.',
    'Stem cells cross the blood-brain barrier.',
    { before: 'Stem cells are given by drip.', text: 'They quieten the immune system.' },
    'The growth factors in PRP prolong the growing phase.',
    'Stem cells go to the root of the problem.',
  ],
  notClaims: [
    'Cells divide in any wound.',
    'Exercise stimulates the heart.',
    'Exosomes are vesicles secreted by cells.',
    'Use our PRP promotion code.',
    'Promote healing with sleep.',
    'Cross the square to our PRP clinic.',
    'We can extend your PRP visit.',
    'Our website uses cookies to activate the chat.',
  ],
};
