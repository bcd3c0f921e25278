import type { ClaimRule, RuleExamples } from './types.ts';

export const hasUsedIt: ClaimRule = {
  id: 'has-used-it',
  kind: 'experience',
  title: 'Says what it has been used for',
  why: 'A clinic that "has used it for many problems" offers its habit as a reason.',
  reach: 'linked',
  weight: 45,
  pattern:
    /\b(?:(?:our|this|the)[ -]+(?:\w+[ -]+){0,8}?(?:clinic|doctors?|physicians?|team|group|practice|cent(?:er|re))|we|i|he|she)(?:'ve|[ -]+(?:has|have))[ -]+(?:\w+[ -]+){0,4}?(?:used|performed|injected|treated|been[ -]+(?:using|treating|performing))\b|\b(?:learned|learnt|know|discovered)[ -]+(?:\w+[ -]+){0,4}?what[ -]+(?:works?|worked)\b|^(?:this|these|they|it)[ -]+includes?\b/,
  when: (clause, at) => !/includes?$/.test(at[0]) || clause.namesCondition,
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'Our clinic has also used BMC for a wide range of back problems.',
    {
      before: 'Our clinic has used marrow concentrate for many back problems.',
      text: 'This includes sacroiliac pain and worn facet joints.',
    },
    {
      before: 'We could help many with platelet-rich plasma and stem cells.',
      text: 'Through the years we also learned what worked and what to avoid.',
    },
    'We have injected exosomes into hundreds of knees.',
  ],
  notClaims: [
    'Our clinic has used the same phone number for years.',
    { before: 'A PRP visit takes an hour.', text: 'This includes parking.' },
    'We learned what works in customer service.',
    'Has your doctor used PRP?',
  ],
};
