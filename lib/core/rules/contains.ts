import type { ClaimRule, RuleExamples } from './types.ts';

export const contains: ClaimRule = {
  id: 'contains',
  kind: 'content',
  title: 'Says what is in it',
  why: 'What a product holds (living cells, growth factors, millions of cells) can be measured in a laboratory.',
  reach: 'linked',
  weight: 59,
  pattern:
    /\b(?:contain(?:s|ed|ing(?![ -]+prp\b))?\b|enriched|ha(?:s|ve)[ -]+(?:two|three|several|\d)[ -]+components|hous(?:es|ing)[ -]+(?:\w+[ -]+){0,4}?(?:factors?|cells)|(?:high(?:er|est)?|greater|maximum)[ -]+(?:\w+[ -]+){0,2}?concentrations?|concentrat(?:ed|ion)[ -]+(?:with|of)|carry[ -]+a[ -]+cargo|rich[ -]+in|loaded[ -]+with|full[ -]+of|packed[ -]+with|consist(?:s|ing)?[ -]+of|hold(?:s)?[ -]+(?:\w+[ -]+){0,4}?(?:cells|growth)|(?:have|has|had|with|are|no|any|all)[ -]+(?:\w+[ -]+){0,4}?(?:living|live|viable|dead)[ -]+(?:\w+[ -]+){0,8}?(?:cells?|tissues?)|(?:millions?|billions?|thousands|\d[\d,.]*[ -]+(?:million|billion))[ -]+(?:of[ -]+)?(?:(?!americans|people|patients|women|men|have|has)\w+[ -]+){0,5}?(?:cells?|mscs|exosomes|vesicles)|(?:delivers?|provides?|suppl(?:y|ies)|carr(?:y|ies)|brings?)[ -]+(?:an?[ -]+)?(?:(?!rather\b|instead\b)\w+[ -]+){0,8}?(?:growth[ -]+factors?|signals?|proteins?|cytokines|cells)|(?:concentrated|high)[ -]+(?:\w+[ -]+){0,4}?(?:growth[ -]+factors?)|packs[ -]+(?:\w+[ -]+){0,3}?\d|(?:\d[\d,]*|two|three|four|five|six|seven|eight|ten|many|hundreds?[ -]+of)[ -]+times[ -]+(?:as[ -]+many|more|the|the[ -]+number[ -]+of)[ -]+(?:\w+[ -]+){0,2}?(?:cells|plate?lets|exosomes|growth[ -]+factors)(?![ -]+as\b)|grow[ -]+(?:the|these|those|your)?[ -]*(?:stem[ -]+)?cells?[ -]+(?:in)?to[ -]+greater[ -]+numbers|(?:therapy|treatment|procedure)[ -]+(?:\w+[ -]+){0,8}?is[ -]+(?:bmc|bmac|prp|svf))\b/,
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
    'Exosomes bring a range of growth factors.',
    'Our stem cell vial packs 30 million live cells.',
    'Our fat graft holds 500 times as many stem cells.',
    { before: 'PRP is spun twice here.', text: 'It has seven times the platelets of whole blood.' },
  ],
  notClaims: [
    'Millions of people have asked about stem cells.',
    'We can deliver these messengers rather than the stem cells.',
    'Our leaflet contains directions to the clinic.',
    'Our PRP kit is full of surprises?',
    'Milk contains calcium.',
    'Our nurse packs 30 PRP kits a day.',
    'We have been asked ten times about stem cells.',
    // Said of fat, and the product named is what it is set against.
    'Fat yields 500 times as many cells as bone marrow concentrate.',
    'The waiting room is full of people.',
  ],
};
