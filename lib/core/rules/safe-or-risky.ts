import type { ClaimRule, RuleExamples } from './types.ts';

export const safeOrRisky: ClaimRule = {
  id: 'safe-or-risky',
  kind: 'safety',
  title: 'Speaks of safety or harm',
  why: 'Safe, no side effects, cannot be rejected: each can be held against reported harms.',
  reach: 'linked',
  weight: 58,
  pattern:
    /\b(?:safe(?:ly|ty|r|st)?|risk(?:s|y|-free|[\s-]+free)?|side[\s-]+effects?|complications?|adverse[\s-]+(?:events?|reactions?|effects?)|(?:serious|treatment-related|mild)[\s-]+(?:[\w-]+[\s-]+)?(?:events?|reactions?)|reject(?:ed|ion|s)?|infect(?:ion|ions|ed)|allerg\w+|well[\s-]+tolerated|harm(?:s|ed|ful|less)?|tumou?rs?|no[\s-]+downtime|(?:little|minimal|short)[\s-]+(?:downtime|recovery)|(?:no|without)[\s-]+dangers?|dangerous|unsafe)\b/,
  when: (clause) =>
    !/\b(?:risk[\s-]+factors?|at[\s-]+risk[\s-]+(?:of|for)|your[\s-]+safety|safety[\s-]+(?:first|protocols?|of[\s-]+our[\s-]+(?:patients|staff))|reject(?:ed|s)?[\s-]+(?:claims?|insurance)|(?:discuss|explain|go[\s-]+over|ask)[^.]{0,40}\brisks?)\b/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'PRP is safe because it comes from your own blood.',
    { text: 'Stem cell injections carry no risk of rejection.', stance: 'asserts' },
    { text: 'Stem cell therapy is not safe.', stance: 'denies' },
    'About one in twenty had a mild reaction after platelet lysate.',
    { before: 'We inject marrow concentrate.', text: 'Side effects are rare.' },
  ],
  notClaims: [
    'Smoking is a risk factor for disc wear.',
    'Your safety is our first concern in the PRP room.',
    'Is PRP safe?',
    'Knee replacement carries a risk of infection.',
  ],
};
