import type { topics as en } from '../en/topics.ts';
import type { Translation } from '../language.ts';

export const topics: Translation<typeof en> = {
  'topics.risks': 'los riesgos o efectos secundarios de estos tratamientos',
  'topics.regulatory-status': 'si están aprobados o quién los supervisa',
  'topics.alternatives': 'otros tratamientos y lo que habla a su favor',
  'topics.evidence-against': 'estudios sin beneficio o lo limitada que es la evidencia',
  'topics.none-missing':
    'Habla de riesgos, aprobación, alternativas y los límites de la evidencia. Lo bien que lo hace solo se sabe leyéndola.',
  'topics.lead': 'No encontramos ninguna frase sobre:',
  'topics.caution':
    'Buscamos palabras, solo en esta página. Puede decirse con otras palabras o en otro lugar.',
};
