import type { ClaimRule, RuleExamples } from './types.ts';

/** What is not made or brought back is tissue; what is not fixed or cured, a complaint. */
const STRUCTURE = /\b(?:create|reverse|restore|bring|regrow|rebuild)$/;

export const limits: ClaimRule = {
  id: 'limits',
  kind: 'efficacy',
  title: 'Says what it does not do',
  why: 'A limit ("not a quick fix", "cannot restore", "unlikely to help") can be checked like a promise, and is often the honest part of a page.',
  reach: 'linked',
  weight: 28,
  kindOf: (_, at) => (STRUCTURE.test(at[0]) ? 'regeneration' : 'efficacy'),
  pattern:
    /\b(?:(?:is|are|was|were|it's)[ -]*(?:not|n't)[ -]+(?:an?[ -]+|the[ -]+)?(?:\w+[ -]+){0,2}?(?:cures?|cure-all|quick[ -]+fix|substitutes?|standalone|replacements?|miracles?|magic|guarantees?|solution|surgical|overnight|permanent|suitable[ -]+for[ -]+(?:all|every\w*))|(?:cannot|can't|can[ -]+not|does[ -]+not|doesn't|do[ -]+not|don't|will[ -]+not|won't)[ -]+(?:\w+[ -]+)?(?:fix|create|replace|reverse|restore|cure|bring|stop|regrow|solve|guarantee|rebuild|work[ -]+for)|(?:is|are)[ -]+(?:\w+[ -]+)?(?:un)?likely[ -]+to[ -]+(?:help|solve|work|improve|respond|benefit|restore)|(?:is|are)[ -]+(?:usually|often|generally)[ -]+insufficient|not[ -]+(?:all|every)[ -]+\w+[^.]{0,40}\brespond\w*|no[ -]+(?:topical|injectable|treatment)[^.]{0,40}\bcan[ -]+(?:bring|restore|regrow))\b/,
  when: (clause) => !/^(?:we|you|i)\b/.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    { text: 'Stem cell therapy is not a quick fix.', kind: 'efficacy' },
    {
      before: 'PRP can thicken thinning hair.',
      text: 'It cannot create new follicles on a bald scalp.',
      kind: 'regeneration',
    },
    'Where nothing is left of the follicle, PRP alone is unlikely to help.',
    'Not all kinds of tendon pain respond to PRP.',
  ],
  notClaims: [
    'We cannot create an appointment for PRP online.',
    'Is PRP a quick fix?',
    'Massage is not a cure.',
  ],
};
