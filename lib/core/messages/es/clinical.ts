import type { clinical as en } from '../en/clinical.ts';
import type { Translation } from '../language.ts';

/** MeSH terms stay in English, as their headings are. */
export const clinical: Translation<typeof en> = {
  'clinical.kind-with-mesh': '{kind} (MeSH: {mesh})',
  'clinical.kind-is-mesh': '{mesh} (MeSH)',
  'clinical.kind.systematic-review': 'Revisión sistemática',
  'clinical.kind.randomized-controlled-trial': 'Ensayo controlado aleatorizado',
  'clinical.kind.controlled-study': 'Estudio controlado no aleatorizado',
  'clinical.kind.case-series': 'Serie de casos',
  'clinical.kind.case-report': 'Informe de un caso',
  'clinical.kind.cross-sectional': 'Estudio transversal',
  'clinical.kind.animal': 'Estudio en animales',
  'clinical.kind.laboratory': 'Estudio de laboratorio',
  'clinical.kind.narrative-review': 'Revisión narrativa',
  'clinical.kind.guideline': 'Guía clínica',
  'clinical.kind.textbook': 'Libro de texto',
  'clinical.kind.regulator-notice': 'Aviso de una autoridad reguladora',
  'clinical.kind.court-decision': 'Resolución judicial',
  'clinical.kind.regulation': 'Ley o reglamento',
  'clinical.kind.patient-guide': 'Guía para pacientes',
  'clinical.kind.insurer-policy': 'Normas de cobertura de las aseguradoras',

  'clinical.level': 'nivel {level} de Oxford CEBM 2011',
  'clinical.no-level': 'sin nivel de Oxford CEBM 2011',
  'clinical.n': 'n = {count}',
  'clinical.n-treated': 'n = {count} con tratamiento, sin grupo de control en este punto',
  'clinical.treated-only': 'sin grupo de control en este punto',
  'clinical.n-products': { 1: 'n = {count} producto', n: 'n = {count} productos' },
  'clinical.arms': { 1: 'brazo: {arms}', n: 'brazos: {arms}' },
  'clinical.arm': '{arm} (n = {count})',
  'clinical.comparator': 'comparador: {comparator}',
  'clinical.follow-up': 'seguimiento: {time}',
  'clinical.controlled-follow-up':
    'seguimiento controlado: {compared}; después, sin control hasta {followed}',
  'clinical.blinding': 'cegamiento: {blinding}',
  'clinical.registration': 'registro: {registration}',
  'clinical.not-peer-reviewed': 'resumen o póster de congreso, sin revisión por pares',

  'clinical.field.none': 'ninguno',
  'clinical.field.varied': 'variado',
  'clinical.field.placebo': 'placebo',
  'clinical.field.double-blind': 'doble ciego',
  'clinical.field.single-blind': 'simple ciego',
};
