import type { ClaimRule, RuleExamples } from './types.ts';

export const withoutSurgery: ClaimRule = {
  id: 'without-surgery',
  kind: 'comparative',
  title: 'Promises to do without surgery',
  why: '"Without surgery" beside a promise is part of the promise; alone it says that surgery is not needed.',
  reach: 'linked',
  weight: 26,
  pattern: /\bwithout[ -]+(?:\w+[ -]+){0,8}?(?:surgery|an[ -]+operation|surgically[ -]+\w+|drugs)\b/,
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'With PRP you can be back on the court without surgery.',
    { before: 'Cultured stem cells go into the disc.', text: 'All this without an operation.' },
    { text: 'Stem cells relieve knee pain without surgery.', kind: 'efficacy' },
  ],
  notClaims: [
    'Many backs settle without surgery.',
    'Can PRP help without surgery?',
    'Call us to learn about PRP without surgery.',
  ],
};
