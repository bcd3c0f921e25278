import type { kinds as en } from '../en/kinds.ts';
import type { Translation } from '../language.ts';

export const kinds: Translation<typeof en> = {
  'kinds.systematic-review': 'una revisión sistemática',
  'kinds.randomized-controlled-trial': 'un ensayo aleatorizado',
  'kinds.controlled-study': 'un estudio comparativo sin aleatorización',
  'kinds.case-series': 'una serie de casos',
  'kinds.case-report': 'un informe de un caso',
  'kinds.cross-sectional': 'una encuesta',
  'kinds.animal': 'un estudio en animales',
  'kinds.laboratory': 'un estudio de laboratorio',
  'kinds.narrative-review': 'una revisión narrativa',
  'kinds.guideline': 'una guía clínica',
  'kinds.textbook': 'un libro de texto',
  'kinds.regulator-notice': 'un aviso de una autoridad reguladora',
  'kinds.court-decision': 'una resolución judicial',
  'kinds.regulation': 'una ley o un reglamento',
  'kinds.patient-guide': 'una guía para pacientes',
  'kinds.insurer-policy': 'un registro de normas de aseguradoras',
};
