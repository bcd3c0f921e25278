import type { ClaimRule, RuleExamples } from './types.ts';

export const legalStatus: ClaimRule = {
  id: 'legal-status',
  kind: 'regulatory',
  title: 'Speaks of approval or law',
  why: 'Approved, cleared, compliant, licensed, permitted: a regulator can be asked.',
  reach: 'linked',
  weight: 80,
  pattern:
    /\b(?:fda|food[ -]+and[ -]+drug|health[ -]+canada|ema|mhra|tga|(?:un)?approv(?:ed|al|als)|(?:un)?licen[sc]ed[ -]+(?:facility|clinic|site|in|by|for)|clear(?:ed|ance)[ -]+(?:by|for|from)|compliant|illegal(?:ly)?|legal(?:ly)?|permitted|(?:un)?regulated|regulat(?:ions?|ory)|(?:not|n't)[ -]+(?:yet[ -]+)?(?:available|allowed|permitted)[ -]+(?:in|here)|(?:not|isn't|aren't)[ -]+(?:allowed|permitted|legal)[ -]+(?:here|in|by|at)|allowed[ -]+(?:in|elsewhere|abroad)|minimally[ -]+manipulated|homologous[ -]+use|361|registered[ -]+(?:with|on|at)|clinicaltrials|(?:cannot|can't|may[ -]+not)[ -]+(?:\w+[ -]+)?(?:sell|market|be[ -]+(?:sold|marketed|offered))|(?:into|is|are|as)[ -]+(?:not[ -]+)?(?:a[ -]+)?drugs?|considered[ -]+(?:experimental|investigational|a[ -]+drug)|investigational|experimental|exempt(?:ed|ions?)?|gmp|accredited[ -]+(?:\w+[ -]+)?(?:banks?|laborator\w+|labs?|manufactur\w+|facilit\w+)|subject[ -]+to[ -]+(?:the[ -]+)?(?:\w+[ -]+)?(?:criteria|rules|requirements|control)|same[ -]+surgical[ -]+procedure)\b/,
  when: (clause) =>
    !/\b(?:insurance|insurers?|medicare|medicaid)\b[^.]{0,40}\bapprov|approval[ -]+of[ -]+your[ -]+insur|legal[ -]+(?:notice|disclaimer|terms)|(?:approved|licensed)[ -]+(?:doctor|physician|nurse|provider)s?\b/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'Our stem cell product is FDA approved.',
    { text: 'Our island clinic offers cultured stem cells that are not available in the United States.' },
    { text: 'PRP is not approved by the FDA for disc pain.', stance: 'denies' },
    {
      before: 'Stem cells can be grown to larger numbers.',
      text: 'While this type of therapy is not yet permitted here, it is allowed elsewhere.',
    },
    { text: 'Fat cells taken the same day are not a drug.', stance: 'denies' },
    { text: 'Growing marrow cells for weeks makes them count as a drug.', kind: 'regulatory' },
    { text: 'The FDA has not approved any exosome product.', stance: 'denies' },
    'Our stem cell treatment is listed on ClinicalTrials.gov.',
    'Cultured stem cells are offered at a licensed facility on an island.',
    'Our exosomes come from an accredited tissue bank.',
    'Donor cells are subject to the rules for medicines.',
  ],
  notClaims: [
    'Our accredited nurses give PRP.',
    'PRP prices are subject to change.',
    'Our licensed nurses give PRP.',
    'Aspirin was approved long ago.',
    'Read the legal notice for this PRP page.',
    'Is PRP FDA approved?',
  ],
};
