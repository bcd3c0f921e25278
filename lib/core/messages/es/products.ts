import type { products as en } from '../en/products.ts';
import type { Translation } from '../language.ts';

export const products: Translation<typeof en> = {
  'products.prp': 'PRP',
  'products.platelet-lysate': 'lisado plaquetario',
  'products.bmc': 'concentrado de médula ósea',
  'products.cultured-msc': 'células cultivadas en laboratorio',
  'products.adipose': 'células derivadas de la grasa',
  'products.amniotic': 'un producto amniótico',
  'products.umbilical': 'un producto de cordón umbilical',
  'products.exosomes': 'exosomas',
  'products.stem-cell': 'células madre sin origen indicado',
  'products.regenerative': 'una mezcla de productos de este tipo',
  'products.none': 'ningún producto de este tipo',
  'products.of-the-patient': '{product} del propio paciente',
  'products.of-donors': '{product} de donantes',
  'products.stem-cell-of-the-patient': 'células madre del propio paciente',
  'products.line': {
    1: '{product}: {kind}, {count} estudio, {found}.',
    n: '{product}: {kind}, {count} estudios, {found}.',
  },
  'products.controlled-trials': 'con comparación en personas',
  'products.uncontrolled-studies': 'sin comparar a nadie',
  'products.reviews-only': 'solo resúmenes',
  'products.preclinical-only': 'en animales o en el laboratorio',
  'products.on-record': 'con constancia documental',
  'products.in-line': 'apunta en el mismo sentido',
  'products.against': 'apunta en sentido contrario',
  'products.mixed': 'no coinciden',
  'products.not-applicable': 'lo que se halló no se leyó o no lo resuelve',
  'products.others-in-line': {
    1: 'el resultado de {silent} no se leyó o no lo resuelve; el otro apunta en el mismo sentido',
    n: 'el resultado de {silent} no se leyó o no lo resuelve; los otros {count} apuntan en el mismo sentido',
  },
  'products.others-against': {
    1: 'el resultado de {silent} no se leyó o no lo resuelve; el otro apunta en sentido contrario',
    n: 'el resultado de {silent} no se leyó o no lo resuelve; los otros {count} apuntan en sentido contrario',
  },
  'products.others-mixed': {
    1: 'el resultado de {silent} no se leyó o no lo resuelve; el otro apunta en ambos sentidos',
    n: 'el resultado de {silent} no se leyó o no lo resuelve; los otros {count} no coinciden',
  },
};
