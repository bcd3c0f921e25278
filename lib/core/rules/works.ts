import type { ClaimRule, RuleExamples } from './types.ts';

/** "Learn how PRP works" leads to an explanation. */
const EXPLAINED = /\bhow\b[^.,]{0,50}$/;

export const works: ClaimRule = {
  id: 'works',
  kind: 'efficacy',
  title: 'Says that it works',
  why: '"Works", "effective", "successful" and success rates promise an outcome without naming one.',
  reach: 'linked',
  weight: 42,
  pattern:
    /\b(?:(?:really|actually|do(?:es)?[ -]+(?:not[ -]+)?|(?:do|does)[ -]+not|doesn't|don't|can|will|to|it|these|procedures?|treatments?|therap(?:y|ies)|injections?|prp|cells?)[ -]+work(?:s|ed)?(?![ -]+by\b)(?:[ -]+(?:for|in|on|well|best|against))?|do(?:es)?[ -]+nothing[ -]+(?:for|against)|(?:is|are)[ -]+the[ -]+answer[ -]+to|ma(?:k(?:e|es|ing)|de)[ -]+(?:little[ -]+or[ -]+no|no|little|any)[ -]+difference|works(?=[^\w]*$)|works[ -]+(?:for|in|on|well|best|better)|(?:in)?effective(?:ly|ness)?|efficac(?:y|ious)|success(?:ful(?:ly)?|[ -]+rates?)?|(?:strong|good|excellent|great|best|promising|encouraging|wonderful|phenomenal|remarkable|impressive|amazing|dramatic|lasting|long-term|better)[ -]+(?:results?|outcomes?|responses?)|(?:effects?|relief|benefits?|improvements?)[ -]+(?:(?:may|can|will|often|usually|typically|generally)[ -]+)*last(?:s|ed)?(?![^.]{0,20}\b(?:minutes|hours?)\b)|(?:prp|prf|cells|exosomes|bmac|shots?)[ -]+(?:(?:may|can|will|often|usually|typically|generally)[ -]+)*lasts?[ -]+(?:up[ -]+to[ -]+|for[ -]+|about[ -]+|(?:far|much|even)[ -]+)*(?:longer|years?|months|a[ -]+(?:year|lifetime)|\w+[ -]+(?:to[ -]+\w+[ -]+)?(?:years|months))|results?[ -]+(?:(?:may|can|will|often|usually|typically|generally)[ -]+)*(?:last|are|be|depend|appear|become|improve|develop)\b|results?[ \w-]{0,30}\bvar(?:y|ies|ied)|did[ -]+(?:\w+[ -]+)?no[ -]+good|(?:did|does|has)(?:n't|[ -]+not)[ -]+(?:do|done)[ -]+(?:anything|a[ -]+thing|much)|(?:did|done)[ -]+nothing|for[ -]+all[ -]+the[ -]+good[ -]+it[ -]+did|waste[ -]+of[ -]+(?:time|money)|permanent[ -]+(?:solution|fix|relief)|\d+[ -]?%[ \w-]{0,30}\b(?:patients?|people|success|improve\w*|better)|respond(?:s|ed)?[ -]+(?:\w+[ -]+)?to)\b/,
  when: (clause, at) =>
    !(EXPLAINED.test(clause.text.slice(0, at.index)) && /\bwork/.test(at[0])) &&
    !/\b(?:cost|price)[ -]?effective|work(?:s|ed)?[ -]+(?:closely[ -]+)?with[ -]+(?:you|our|your|a|the)\b/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'PRP works for tennis elbow.',
    'PRP for hips, knees and shoulders works.',
    'Our stem cell procedure has an 80% success rate.',
    {
      before: 'Many people try bone marrow concentrate.',
      text: 'These procedures were largely successful.',
    },
    { text: 'Amniotic injections are ineffective for arthritis.', stance: 'denies' },
    { text: 'PRP does nothing for worn hips.', stance: 'denies' },
    { text: 'PRP makes little or no difference to tennis elbow.', stance: 'denies' },
    { text: 'Stem cells do not work for everyone with disc pain.' },
    { before: 'PRP is injected into the scalp.', text: 'Results may last for more than a year.' },
    'Long-standing heel pain usually responds to PRP.',
    'Partial tears respond beautifully to PRP.',
    { before: 'We give PRP into the knee.', text: 'The relief lasts for about a year.' },
    { text: 'PRP lasts for two years.', kind: 'efficacy' },
    { text: 'PRP did nothing for me.', stance: 'denies' },
    { text: "The stem cells haven't done much, and PRP didn't do anything.", stance: 'denies' },
    'PRP is the answer to tennis elbow.',
    { text: 'The stem cells in my hip were a waste of money.', stance: 'denies' },
    { text: 'I had PRP in my elbow, for all the good it did.', stance: 'denies' },
    { before: 'PRP has few platelets then.', text: "This doesn't make it ineffective.", stance: 'asserts' },
  ],
  notClaims: [
    'Before learning how PRP works, look at what it is.',
    'Does stem cell therapy work?',
    'PRP works by bringing growth factors to the tendon.',
    'Our stem cell team works with you at every visit.',
    'PRP is a cost-effective choice.',
    'A session of PRP lasts two hours.',
    { before: 'We give PRP into the knee.', text: 'The effect of the numbing gel lasts two hours.' },
    'PRP lasts about 40 minutes.',
    'Ibuprofen is effective for headaches.',
  ],
};
