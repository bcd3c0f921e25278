import type { Term } from './types.ts';

/** What a product may be set against. `placebo` covers every inert control: rules, section 12.11. */
export type ComparatorId =
  | 'placebo'
  | 'steroid'
  | 'surgery'
  | 'hyaluronic-acid'
  | 'usual-care'
  | 'medication'
  | 'prp';

export const COMPARATOR_TERMS: readonly Term<ComparatorId>[] = [
  {
    concept: 'placebo',
    pattern: 'placebos?|sham|saline|salt[\\s-]+water|dummy|contrast[\\s-]+dye|nothing[\\s-]+at[\\s-]+all',
  },
  {
    concept: 'steroid',
    pattern:
      '(?:cortico)?steroids?(?:[\\s-]+(?:shots?|injections?))?|cortisone(?:[\\s-]+(?:shots?|injections?))?|CSI',
  },
  {
    concept: 'surgery',
    pattern:
      'surger(?:y|ies)|surgical(?:ly)?|operations?|fusion|joint[\\s-]+replacements?|knee[\\s-]+replacements?',
  },
  { concept: 'hyaluronic-acid', pattern: 'hyaluronic(?:[\\s-]+acid)?|viscosupplement\\w*|gel[\\s-]+shots?' },
  {
    concept: 'usual-care',
    pattern:
      '(?:conventional|usual|standard|traditional)[\\s-]+(?:care|treatments?|therap(?:y|ies)|medicine)|physical[\\s-]+therapy|physiotherapy',
  },
  { concept: 'medication', pattern: 'painkillers?|NSAIDs?|opioids?|(?:pain[\\s-]+)?medications?|drugs' },
];
