import type { evidence as en } from '../en/evidence.ts';
import type { Translation } from '../language.ts';

export const evidence: Translation<typeof en> = {
  'evidence.in-reports': '{studies} en {count} informes',
  'evidence.treated-in-trial.people': 'personas tratadas en {trials}, sin comparación en este punto: {facts}',
  'evidence.treated-in-trial.animals':
    'animales tratados en {trials}, sin comparación en este punto: {facts}',
  'evidence.products': { 1: '{count} producto', n: '{count} productos' },
  'evidence.lower': {
    1: 'además, {count} estudio más abajo en la escalera',
    n: 'además, {count} estudios más abajo en la escalera',
  },
  'evidence.looked-through': { 1: 'Se ha revisado {count} ficha.', n: 'Se han revisado {count} fichas.' },
  'evidence.no-proof-that-it-fails': 'Eso no prueba que no funcione.',
  'evidence.no-proof': 'Eso no prueba nada en un sentido ni en el otro.',
  'evidence.part': '{place}: {strength}, {direction}.',
  'evidence.part-untested': '{place}: ningún estudio en estos paquetes.',
};
