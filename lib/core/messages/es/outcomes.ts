import type { outcomes as en } from '../en/outcomes.ts';
import type { Translation } from '../language.ts';

/** With their articles: as an object ("Midió el dolor") or after "sobre", never after "a" or "de". */
export const outcomes: Translation<typeof en> = {
  'outcomes.pain': 'el dolor',
  'outcomes.function': 'la función',
  'outcomes.muscle': 'el músculo',
  'outcomes.appearance': 'el aspecto',
  'outcomes.healing': 'la cicatrización',
  'outcomes.fertility': 'los embarazos y los óvulos',
  'outcomes.disease-course': 'cómo sigue la enfermedad',
  'outcomes.structure': 'las imágenes médicas',
  'outcomes.avoiding-surgery': 'cuántas personas acabaron operándose',
  'outcomes.product-content': 'lo que contiene el producto',
  'outcomes.harm': 'los daños',
  'outcomes.regulatory': 'la situación legal',
  'outcomes.background': 'aspectos generales',
  'outcomes.marketing-practice': 'cómo se anuncian las clínicas',
};
