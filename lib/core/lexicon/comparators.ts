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

/** Just before what something is set against. */
const AGAINST =
  '\\b(?:than|versus|vs|beats?|unlike|outperform(?:s|ed)|(?:superior|inferior|equal|compared|alternatives?)[ -]+(?:to|with)|as[ -]+(?:well|good|effective|much)[ -]+as)[ -]+';

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
  // Most pages advise exercise beside the therapy; a comparator it is only where something is set against it.
  {
    concept: 'usual-care',
    pattern: `(?<=${AGAINST})(?:(?:home|supervised|regular)[ -]+)?(?:exercis(?:e|es|ing)|pt|physio)`,
  },
  { concept: 'steroid', pattern: `(?<=${AGAINST})(?:an?[ -]+)?epidurals?` },
  {
    concept: 'medication',
    pattern:
      'painkillers?|NSAIDs?|opioids?|(?:pain[ -]+)?medications?|drugs|ibuprofen|paracetamol|acetaminophen|whole[ -]+blood|microneedling[ -]+alone',
  },
  {
    concept: 'another-treatment',
    pattern:
      '(?:dermal[ -]+|synthetic[ -]+)?fillers?|botox|hair[ -]+transplants?|FUE|minoxidil|finasteride|viagra|lasers?|shock-?[ -]?waves?|other[ -]+(?:treatments?|options|therapies)',
  },
];
