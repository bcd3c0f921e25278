import type { outcomes as en } from '../en/outcomes.ts';
import type { Translation } from '../language.ts';

export const outcomes: Translation<typeof en> = {
  'outcomes.pain': 'el dolor',
  'outcomes.function': 'la función',
  'outcomes.muscle': 'el músculo',
  'outcomes.appearance': 'el aspecto',
  // Not "curación", which would be read as a cure.
  'outcomes.healing': 'la cicatrización',
  'outcomes.fertility': 'los embarazos y los óvulos',
  'outcomes.disease-course': 'la evolución de la enfermedad',
  'outcomes.structure': 'las pruebas de imagen',
  'outcomes.avoiding-surgery': 'cuántas personas acabaron operándose',
  'outcomes.product-content': 'lo que hay en el producto',
  'outcomes.harm': 'los daños',
  'outcomes.regulatory': 'la situación legal',
  'outcomes.background': 'el contexto general',
  'outcomes.marketing-practice': 'cómo se anuncian las clínicas',
};
