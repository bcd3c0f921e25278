import type { OutcomeId } from '../types/index.ts';
import type { Concept } from './types.ts';

export type OutcomeGroup = 'benefit' | 'beside-benefit';
export type OutcomeConcept = Concept<OutcomeId | OutcomeGroup>;

const OUTCOME_GROUPS: readonly OutcomeConcept[] = [
  {
    id: 'benefit',
    broader: [],
    label: 'a benefit',
    line: 'What "works" and "helps" promise: that people are better off.',
    mesh: null,
    synonyms: [],
  },
  {
    id: 'beside-benefit',
    broader: [],
    label: 'something near a benefit',
    line: 'What may go with a benefit and is none by itself: a picture, an operation not had.',
    mesh: null,
    synonyms: [],
  },
];

/** What can be measured or promised: matching rules, section 4, and the four classes of care beyond the spine. */
export const OUTCOME_CONCEPTS: readonly OutcomeConcept[] = [
  ...OUTCOME_GROUPS,
  {
    id: 'pain',
    broader: ['benefit'],
    label: 'pain',
    line: 'How much it hurts.',
    mesh: null,
    synonyms: ['pain relief', 'reduce pain'],
  },
  {
    id: 'function',
    broader: ['benefit'],
    label: 'function',
    line: 'What people can do, and how well.',
    mesh: 'Recovery of Function',
    synonyms: ['mobility', 'function'],
  },
  {
    id: 'muscle',
    broader: ['benefit'],
    label: 'muscle',
    line: 'The size and make-up of a muscle.',
    mesh: null,
    synonyms: ['muscle strength'],
  },
  {
    id: 'appearance',
    broader: ['benefit'],
    label: 'how it looks',
    line: 'How hair, skin or a scar looks.',
    mesh: null,
    synonyms: ['hair density', 'smooth wrinkles', 'skin tone'],
  },
  {
    id: 'healing',
    broader: ['benefit'],
    label: 'healing',
    line: 'Whether a wound or an injury closes and stays closed.',
    mesh: 'Wound Healing',
    synonyms: ['wound healing', 'heal wounds'],
  },
  {
    id: 'fertility',
    broader: ['benefit'],
    label: 'pregnancy and eggs',
    line: 'Eggs, pregnancies and births.',
    mesh: 'Fertility',
    synonyms: ['pregnancy', 'live birth'],
  },
  {
    id: 'disease-course',
    broader: ['benefit'],
    label: 'how the disease goes on',
    line: 'Whether a disease gets better, stays or gets worse, by tests or events.',
    mesh: null,
    synonyms: ['blood sugar', 'disease progression'],
  },
  {
    id: 'structure',
    broader: ['beside-benefit'],
    label: 'scans',
    line: 'How a part of the body looks on a scan; a better picture is not the same as less pain.',
    mesh: null,
    synonyms: ['disc height', 'cartilage growth'],
  },
  {
    id: 'avoiding-surgery',
    broader: ['beside-benefit'],
    label: 'how many went on to surgery',
    line: 'Whether people had the operation that they hoped to avoid.',
    mesh: null,
    synonyms: ['avoid surgery'],
  },
  {
    id: 'product-content',
    broader: [],
    label: 'what is in the product',
    line: 'What a laboratory finds in a product: living cells, stem cells, growth factors.',
    mesh: null,
    synonyms: ['growth factors', 'living cells'],
  },
  {
    id: 'harm',
    broader: [],
    label: 'harms',
    line: 'What went wrong, and how often.',
    mesh: null,
    synonyms: ['side effects', 'complications'],
  },
  {
    id: 'regulatory',
    broader: [],
    label: 'the legal status',
    line: 'What authorities, courts and the law say of a product.',
    mesh: 'Legislation, Drug',
    synonyms: ['FDA approved', 'FDA approval'],
  },
];
