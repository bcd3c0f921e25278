import type { Topic, TopicExamples } from './types.ts';

const STATUS =
  /\b(?:fda|food[ -]+and[ -]+drug|ema|mhra|tga|health[ -]+canada|off-?label|unapproved|not[ -]+(?:yet[ -]+)?(?:been[ -]+)?(?:approved|cleared|licensed)|experimental|investigational|regulators?|regulations?|regulatory|regulated[ -]+(?:by|as)|clinical[ -]+trials?[ -]+only|minimal(?:ly)?[ -]+manipulat\w+|homologous[ -]+use|not[ -]+permitted|not[ -]+allowed)\b/;

export const regulatoryStatus: Topic = {
  id: 'regulatory-status',
  why: 'Whether a product is approved, and for what, is known, and decides who oversees it.',
  holds: ({ text }) => STATUS.test(text),
};

/** Kept apart from the topic so that builds leave them out. */
export const examples: TopicExamples = {
  spoken: [
    'Stem cell injections are not approved by the FDA for arthritis.',
    'The use of PRP in the spine is off-label.',
    'In the United States cultured cells are regulated as drugs.',
    'This procedure is considered experimental.',
  ],
  notSpoken: [
    'Our physicians are board certified.',
    'PRP helps to regulate inflammation.',
    'We work in a licensed surgery centre.',
    'Insurance does not cover PRP.',
  ],
};
