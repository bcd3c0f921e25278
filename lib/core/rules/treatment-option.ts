import type { ClaimRule, RuleExamples } from './types.ts';

export const treatmentOption: ClaimRule = {
  id: 'treatment-option',
  kind: 'efficacy',
  title: 'Calls it a real option',
  why: 'To call a therapy a real, effective or promising option for a condition is to say that it helps.',
  reach: 'linked',
  weight: 30,
  pattern:
    /\b(?:(?:very|truly)[ -]+)?(?:real|effective|viable|excellent|great|good|promising|powerful|ideal|revolutionary|safe|best|valuable|legitimate|breakthrough|helpful|proven|amazing)[ -]+(?:\w+[ -]+){0,8}?(?:options?|solutions?|choices?|applications?|treatments?|therap(?:y|ies)|tools?|candidates?[ -]+for[ -]+treating)\b|\b(?:best|main|ideal)[ -]+(?:use|application|indication)s?\b|\b(?:new|renewed|real)[ -]+hope\b|\bhold(?:s|ing)?[ -]+(?:\w+[ -]+){0,3}?(?:potential|promise|hope)\b|\b(?:scientists|researchers|doctors)[ -]+(?:anticipate|hope|expect)\b|\b(?:truly|really)[ -]+transformative\b|\bcan[ -]+be[ -]+(?:great|excellent|ideal|very[ -]+helpful)[ -]+for\b|\b(?:game[ -]?changer|miracle|breakthrough|revolutioni[sz]\w+)\b/,
  when: (clause) => !/\bfor[ -]+(?:questions|parking|booking)\b|\bgood[ -]+candidates?\b/.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'Stem cell treatment is a very real treatment option for back pain.',
    {
      before: 'We use marrow concentrate for many problems.',
      text: 'The best application of this technology is in treating painful disc tears.',
    },
    { text: 'Exosomes may be a promising treatment for worn joints.', stance: 'hedges' },
    'PRP is an excellent choice for tendon pain.',
    'Stem cells hold great promise for worn joints.',
    { before: 'We use PRP.', text: 'This can be great for stiff joints.' },
  ],
  notClaims: [
    'Ask whether you are a good candidate for PRP.',
    'Surgery is a real option for severe stenosis.',
    'Our PRP rooms are on the second floor.',
    'Is PRP a good option?',
  ],
};
