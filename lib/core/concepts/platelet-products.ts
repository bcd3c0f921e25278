import type { InterventionConcept } from './types.ts';

/** What is made of the patient's own blood. No cells of these are stem cells. */
export const PLATELET_PRODUCTS: readonly InterventionConcept[] = [
  {
    id: 'platelet-product',
    broader: ['regenerative'],
    label: 'platelet products',
    line: 'Made from blood, of which the platelets and what they hold are kept.',
    mesh: null,
    synonyms: [],
  },
  {
    id: 'prp',
    broader: ['platelet-product'],
    label: 'PRP',
    line: "The patient's own blood, spun so that the platelets are concentrated; not a stem cell treatment.",
    mesh: 'Platelet-Rich Plasma',
    synonyms: ['platelet-rich plasma', 'PRP', 'platelet injections', 'platelet concentrate'],
  },
  {
    id: 'leukocyte-rich-prp',
    broader: ['prp'],
    label: 'PRP with white blood cells',
    line: 'PRP in which the white blood cells are kept.',
    mesh: null,
    synonyms: ['LR-PRP', 'platelet and leukocyte rich plasma'],
  },
  {
    id: 'leukocyte-poor-prp',
    broader: ['prp'],
    label: 'PRP without white blood cells',
    line: 'PRP from which most white blood cells are taken out.',
    mesh: null,
    synonyms: ['LP-PRP'],
  },
  {
    id: 'platelet-rich-fibrin',
    broader: ['prp'],
    label: 'platelet-rich fibrin',
    line: 'PRP left to clot, so that it can be laid into a wound.',
    mesh: 'Platelet-Rich Fibrin',
    synonyms: ['platelet-rich fibrin', 'PRF'],
  },
  {
    id: 'platelet-lysate',
    broader: ['platelet-product'],
    label: 'platelet lysate',
    line: 'Platelets broken open, so that what they hold is released.',
    mesh: null,
    synonyms: ['platelet lysate', 'platelet releasate'],
  },
];
