import type { InterventionConcept } from './types.ts';

/** Sold as stem cells, and not below them here: none were found in those that were tested (rules, section 2). */
export const BIRTH_TISSUE: readonly InterventionConcept[] = [
  {
    id: 'amniotic',
    broader: ['regenerative'],
    label: 'amniotic products',
    line: 'Made from the fluid or the membranes around an unborn child, given after birth.',
    mesh: null,
    synonyms: ['amniotic products', 'amnion', 'birth tissue'],
  },
  {
    id: 'amniotic-fluid',
    broader: ['amniotic'],
    label: 'amniotic fluid',
    line: 'The fluid around an unborn child.',
    mesh: 'Amniotic Fluid',
    synonyms: ['amniotic fluid', 'amniotic fluid injections'],
  },
  {
    id: 'amniotic-membrane',
    broader: ['amniotic'],
    label: 'amniotic membrane or placenta',
    line: 'The membranes around an unborn child, or other tissue of the afterbirth.',
    mesh: null,
    synonyms: ['amniotic membrane', 'placental tissue', 'placenta'],
  },
];
