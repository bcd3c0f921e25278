import type { Term } from './types.ts';

/** What a product may be set against. `placebo` covers every inert control: rules, section 12.11. */
export type ComparatorId =
  | 'placebo'
  | 'steroid'
  | 'surgery'
  | 'hyaluronic-acid'
  | 'usual-care'
  | 'medication'
  | 'prp'
  /** A treatment that no study here compares with. */
  | 'another-treatment';

export const COMPARATOR_TERMS: readonly Term<ComparatorId>[] = [
  {
    concept: 'placebo',
    pattern: 'placebos?|sham|saline|salt[ -]+water|dummy|contrast[ -]+dye|nothing[ -]+at[ -]+all',
  },
  {
    concept: 'steroid',
    pattern:
      '(?:cortico)?steroids?(?:[ -]+(?:shots?|injections?))?|cortisone(?:[ -]+(?:shots?|injections?))?|CSI',
  },
  {
    concept: 'surgery',
    pattern:
      'surger(?:y|ies)|surgical(?:ly)?|operations?|fusion|joint[ -]+replacements?|knee[ -]+replacements?',
  },
  { concept: 'hyaluronic-acid', pattern: 'hyaluronic(?:[ -]+acid)?|viscosupplement\\w*|gel[ -]+shots?' },
  {
    concept: 'usual-care',
    pattern:
      '(?:conventional|usual|standard|traditional)[ -]+(?:care|treatments?|therap(?:y|ies)|medicine)|physical[ -]+therapy|physiotherapy',
  },
  {
    concept: 'medication',
    pattern:
      'painkillers?|NSAIDs?|opioids?|(?:pain[ -]+)?medications?|drugs|ibuprofen|paracetamol|acetaminophen|whole[ -]+blood|microneedling[ -]+alone',
  },
  {
    concept: 'another-treatment',
    pattern:
      '(?:dermal[ -]+|synthetic[ -]+)?fillers?|botox|hair[ -]+transplants?|FUE|minoxidil|finasteride|lasers?|shock-?[ -]?waves?|other[ -]+(?:treatments?|options|therapies)',
  },
];
