import type { app as en } from '../en/app.ts';
import type { Translation } from '../language.ts';

export const app: Translation<typeof en> = {
  'app.name': 'Behind the Claim',
  'app.description':
    'Muestra, junto a cada afirmación de la página de una clínica sobre células madre, PRP y similares, qué tipo de estudio la respalda.',
  'app.next-claim': 'Ir a la siguiente afirmación de la página',
  'app.previous-claim': 'Ir a la afirmación anterior de la página',
  'app.open-panel': 'Abrir el panel con las afirmaciones de la página',
  'app.check-selection': '¿Qué hay detrás de esto?',
};
