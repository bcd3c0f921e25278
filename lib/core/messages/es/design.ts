import type { design as en } from '../en/design.ts';
import type { Translation } from '../language.ts';

export const design: Translation<typeof en> = {
  'design.systematic-review': { 1: 'revisión sistemática', n: 'revisiones sistemáticas' },
  'design.randomized-controlled-trial': { 1: 'ensayo aleatorizado', n: 'ensayos aleatorizados' },
  'design.controlled-study': {
    1: 'estudio comparativo sin aleatorización',
    n: 'estudios comparativos sin aleatorización',
  },
  'design.case-series': { 1: 'serie de casos', n: 'series de casos' },
  'design.case-report': { 1: 'informe de caso', n: 'informes de caso' },
  'design.cross-sectional': { 1: 'encuesta', n: 'encuestas' },
  'design.animal': { 1: 'estudio en animales', n: 'estudios en animales' },
  'design.laboratory': { 1: 'estudio de laboratorio', n: 'estudios de laboratorio' },
  'design.narrative-review': { 1: 'revisión narrativa', n: 'revisiones narrativas' },
  'design.guideline': { 1: 'guía clínica', n: 'guías clínicas' },
  'design.textbook': { 1: 'libro de texto', n: 'libros de texto' },
  'design.regulator-notice': {
    1: 'aviso de una autoridad reguladora',
    n: 'avisos de autoridades reguladoras',
  },
  'design.court-decision': { 1: 'resolución judicial', n: 'resoluciones judiciales' },
  'design.regulation': { 1: 'ley o reglamento', n: 'leyes o reglamentos' },
  'design.patient-guide': { 1: 'guía para pacientes', n: 'guías para pacientes' },
  'design.insurer-policy': {
    1: 'registro de normas de aseguradoras',
    n: 'registros de normas de aseguradoras',
  },
  'design.counted': '{count} {design}',
};
