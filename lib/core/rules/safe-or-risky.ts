import type { ClaimRule, RuleExamples } from './types.ts';

const WORDS =
  /\b(?:safe(?:ly|ty|r|st)?|risk(?:s|y|-free|[ -]+free)?|side[ -]+effects?|complications?|adverse[ -]+(?:events?|reactions?|effects?)|(?:serious|treatment-related|mild)[ -]+(?:\w+[ -]+){0,2}?(?:events?|reactions?)|reject(?:ed|ion|s)?|infect(?:ion|ions|ed)|allerg\w+|well[ -]+tolerated|harm(?:s|ed|ful|less)?|tumou?rs?|blindness|(?:went|gone|going|turned)[ -]+blind|blinded[ -]+(?:by|after|(?:\w+[ -]+)?(?:patients?|people|women|men))|(?:vision|sight)[ -]+loss|lost[ -]+(?:their|her|his)[ -]+(?:sight|vision)|(?:no|zero|minimal|without)[ -]+downtime|non-?invasive|minimally[ -]+invasive|(?:may|might|can|could|will)[ -]+(?:\w+[ -]+)?(?:experience|feel|notice|have)[ -]+(?:\w+[ ,-]+){0,4}?(?:swelling|bruising|redness|pain|soreness|discomfort|tenderness)|danger|embolism|blood[ -]+clots?|sore(?:ness)?|(?:pain|swelling|bruising|redness|tenderness)[ -]+(?:\w+[ -]+){0,3}?(?:at|around|near)[ -]+the[ -]+(?:injection|treatment)[ -]+(?:site|area)|(?:patients?|people|persons?|women|men)[ -]+(?:\w+[ -]+){0,2}?hospitali[sz]ed|sent[ -]+(?:\w+[ -]+){0,4}?to[ -]+(?:the[ -]+)?hospital|contaminated|(?:has|have|had)[ -]+(?:\w+[ -]+)?(?:injured|killed|hurt|sickened|maimed)|(?:little|minimal|short)[ -]+(?:downtime|recovery)|(?:no|without)[ -]+dangers?|(?:prp|prf|injections?|shots?|procedure|treatments?|infusions?|harvest(?:ing)?)[ -]+(?:(?:is|are|was|were|be|can|may|will|not|isn't|virtually|almost|nearly|very|quite|rather|really|extremely|more)[ -]+){1,3}(?:painful|painless)|(?:prp|prf|injections?|shots?|infusions?)[ -]+(?:(?:can|may|will|really)[ -]+)?hurts?(?![ -]+(?:knees?|joints?|backs?))|(?:became|fell|got)[ -]+(?:\w+[ -]+)?(?:ill|sick)|(?:caught|contracted)[ -]+(?:hiv|hepatitis|sepsis|tuberculosis)|(?:prp|prf|cells|exosomes|injections?|shots?|infusions?|treatments?|procedure|it|they)[ -]+(?:(?:has|have|had|can|may|only)[ -]+)?(?:ma[dk]es?|left)[ -]+(?:(?:my|your|his|her|their|the|our)[ -]+)?(?:(?!better|no|a|an|it)\w+[ -]+){0,3}?(?:worse|paralysed|paralyzed)|(?:got|felt)[ -]+(?:\w+[ -]+)?worse[ -]+(?:after|since|from|because[ -]+of)[ -]+(?:(?:the|my|his|her|their|a|an)[ -]+)?(?:\w+[ -]+)?(?:prp|prf|stem|cells?|injections?|shots?|treatments?|infusions?|procedure)|(?:prp|prf|cells|injections?|shots?)[ -]+(?:(?:has|have|can|may|only)[ -]+)?worsen(?:s|ed)?|dangerous|unsafe)\b/;

/** "Lowers the risk of re-injury": what the therapy is said to prevent is a benefit, not a harm of it. */
const PREVENTED =
  /\b(?:lower|reduc|decreas|cut|minimi[sz]|lessen|prevent|diminish|halv)\w*[ -]+(?:\w+[ -]+){0,2}?risks?[ -]+(?:of|for)[ -]+(?!(?:\w+[ -]+){0,2}?(?:infect|reject|allerg|side|complicat|adverse|reaction|bleed|transmi|disease[ -]+transmi))/g;

const isPrevented = (text: string): boolean => {
  const rest = text.replaceAll(PREVENTED, '');
  return rest !== text && !WORDS.test(rest);
};

/** What platelets are for in any body; what a house strives for. */
const NOT_OF_IT =
  /\b(?:form\w*[ -]+(?:of[ -]+)?(?:blood[ -]+)?clots?|maximi[sz]\w+[ -]+(?:\w+[ -]+)?safety)\b/;

export const safeOrRisky: ClaimRule = {
  id: 'safe-or-risky',
  kind: 'safety',
  title: 'Speaks of safety or harm',
  why: 'Safe, no side effects, cannot be rejected: each can be held against reported harms.',
  reach: 'linked',
  weight: 58,
  pattern: WORDS,
  when: (clause) =>
    !NOT_OF_IT.test(clause.text) &&
    !isPrevented(clause.text) &&
    !/\b(?:risk[ -]+factors?|at[ -]+risk[ -]+(?:of|for)|your[ -]+safety|safety[ -]+(?:first|protocols?|of[ -]+our[ -]+(?:patients|staff))|reject(?:ed|s)?[ -]+(?:claims?|insurance)|(?:discuss|explain|go[ -]+over|ask)[^.]{0,40}\brisks?)\b/.test(
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
    'Stem cells injected into the eye have caused blindness.',
    'Two people went blind after fat cells were put into their eyes.',
    'Stem cell injections have hurt patients.',
    'There is zero downtime after PRP.',
    { heading: 'Benefits of PRP', text: 'Non-invasive' },
    { before: 'PRP is injected.', text: 'You may experience some swelling at first.' },
    { text: 'PRP reduces the risk of infection after surgery.', kind: 'safety' },
    { before: 'We inject marrow concentrate.', text: 'Side effects are rare.' },
    { text: 'PRP contains your own blood, so there is no risk of rejection.', kind: 'safety' },
    { text: 'PRP is a non-invasive treatment with no downtime.', kind: 'safety' },
    { text: 'Unlike steroid shots, PRP carries no risk of infection.', kind: 'safety' },
    {
      text: 'She developed blood clots after a stem cell operation that was supposed to repair her knee.',
      kind: 'safety',
    },
    'PRP is painful.',
    'PRP is virtually painless.',
    'PRP made my knee pain worse.',
    'My pain got worse after the stem cells.',
    'Several patients fell ill after stem cells.',
    'Two clients caught HIV at a spa that gave PRP facials.',
    { heading: 'Risks of PRP', text: 'Increased pain at the injection site', kind: 'safety' },
  ],
  notClaims: [
    { before: 'PRP is made of platelets.', text: 'Platelets play a part in forming blood clots.' },
    { heading: 'PRP', text: 'We plan each visit to maximize safety.' },
    'Without PRP, the tear worsens.',
    'Her knee got worse and she asked us about PRP.',
    // The harms on record would be held against it as if it said that there are some.
    'PRP shots do not hurt.',
    'Weight gain made his knee pain worse before PRP.',
    { heading: 'PRP', text: 'The pain got worse after the fall.' },
    'Painful knees bring people to PRP.',
    'The fall made his PRP photo worse?',
    { before: 'PRP is offered for worn knees.', text: 'If your knee hurts, call us.' },
    'PRP halves the risk of a second tear.',
    'Smoking is a risk factor for disc wear.',
    'Your safety is our first concern in the PRP room.',
    'Is PRP safe?',
    'We see PRP patients in the hospital on Mondays.',
    'Knee replacement carries a risk of infection.',
  ],
};
