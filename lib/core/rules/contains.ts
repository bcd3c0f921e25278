import type { ClaimRule, RuleExamples } from './types.ts';

export const contains: ClaimRule = {
  id: 'contains',
  kind: 'content',
  title: 'Says what is in it',
  why: 'What a product holds (living cells, growth factors, millions of cells) can be measured in a laboratory.',
  reach: 'linked',
  weight: 59,
  pattern:
    /\b(?:contain(?:s|ed|ing)?|rich[\s-]+in|loaded[\s-]+with|full[\s-]+of|packed[\s-]+with|consist(?:s|ing)?[\s-]+of|hold(?:s)?[\s-]+(?:\w+[\s-]+){0,3}?(?:cells|growth)|(?:have|has|had|with|are|no|any|all)[\s-]+(?:\w+[\s-]+){0,2}?(?:living|live|viable|dead)[\s-]+(?:[\w-]+[\s-]+){0,2}?(?:cells?|tissues?)|(?:millions?|billions?|thousands|\d[\d,.]*[\s-]+(?:million|billion))[\s-]+(?:of[\s-]+)?(?:\w+[\s-]+){0,5}?cells?|(?:delivers?|provides?|suppl(?:y|ies)|carr(?:y|ies))[\s-]+(?:an?[\s-]+)?(?:[\w-]+[\s-]+){0,4}?(?:growth[\s-]+factors?|signals?|proteins?|cells)|(?:concentrated|high)[\s-]+(?:\w+[\s-]+){0,3}?(?:growth[\s-]+factors?)|grow[\s-]+(?:the|these|those|your)?[\s-]*(?:stem[\s-]+)?cells?[\s-]+(?:in)?to[\s-]+greater[\s-]+numbers|(?:therapy|treatment|procedure)[\s-]+(?:[\w-]+[\s-]+){0,4}?is[\s-]+(?:bmc|bmac|prp|svf))\b/,
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'PRP is rich in growth factors.',
    { text: 'These amniotic products contain no living cells.', stance: 'denies' },
    'Each umbilical vial holds 30 million stem cells.',
    {
      before: 'We draw marrow and spin it.',
      text: 'It is possible to grow the stem cells to greater numbers over weeks.',
    },
    'A same-day stem cell therapy for sore backs is BMC.',
  ],
  notClaims: [
    'Our leaflet contains directions to the clinic.',
    'Our PRP kit is full of surprises?',
    'Milk contains calcium.',
    'The waiting room is full of people.',
  ],
};
