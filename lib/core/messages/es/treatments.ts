import type { treatments as en } from '../en/treatments.ts';
import type { Translation } from '../language.ts';

/** A subject takes its article: "las células madre alivian". */
export const treatments: Translation<typeof en> = {
  'treatments.prp': 'PRP',
  'treatments.prp.subject': 'el PRP',
  'treatments.platelet-lysate': 'lisado plaquetario',
  'treatments.platelet-lysate.subject': 'el lisado plaquetario',
  'treatments.bmc': 'concentrado de médula ósea',
  'treatments.bmc.subject': 'el concentrado de médula ósea',
  'treatments.cultured-msc': 'células madre cultivadas en laboratorio',
  'treatments.cultured-msc.subject': 'las células madre cultivadas en laboratorio',
  'treatments.adipose': 'células derivadas de la grasa',
  'treatments.adipose.subject': 'las células derivadas de la grasa',
  'treatments.amniotic': 'productos amnióticos',
  'treatments.amniotic.subject': 'los productos amnióticos',
  'treatments.amniotic-fluid': 'líquido amniótico',
  'treatments.amniotic-fluid.subject': 'el líquido amniótico',
  'treatments.amniotic-membrane': 'membrana amniótica',
  'treatments.amniotic-membrane.subject': 'la membrana amniótica',
  'treatments.umbilical': 'productos del cordón umbilical',
  'treatments.umbilical.subject': 'los productos del cordón umbilical',
  'treatments.exosomes': 'exosomas',
  'treatments.exosomes.subject': 'los exosomas',
  'treatments.stem-cell': 'células madre',
  'treatments.stem-cell.subject': 'las células madre',
  'treatments.regenerative': 'tratamientos regenerativos',
  'treatments.regenerative.subject': 'los tratamientos regenerativos',
  'treatments.unnamed': 'este tratamiento',
  'treatments.allogeneic': '{product} de donante',
  'treatments.autologous': '{product} del propio paciente',
};
