import { BIRTH_TISSUE } from './birth-tissue.ts';
import { PLATELET_PRODUCTS } from './platelet-products.ts';
import { STEM_CELLS } from './stem-cells.ts';
import type { InterventionConcept } from './types.ts';

/** Products, after the matching rules, section 2. Exosomes are particles, not cells. */
export const INTERVENTION_CONCEPTS: readonly InterventionConcept[] = [
  {
    id: 'regenerative',
    broader: [],
    label: 'regenerative treatments',
    line: 'A wide name for PRP, cells and their relatives; it does not say which one is meant.',
    mesh: 'Regenerative Medicine',
    synonyms: ['regenerative medicine', 'regenerative therapy'],
  },
  ...PLATELET_PRODUCTS,
  ...STEM_CELLS,
  ...BIRTH_TISSUE,
  {
    id: 'exosomes',
    broader: ['regenerative'],
    label: 'exosomes',
    line: 'Tiny particles that cells release; they are not cells.',
    mesh: 'Exosomes',
    synonyms: ['exosomes', 'extracellular vesicles'],
  },
];
