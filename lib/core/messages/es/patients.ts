import type { patients as en } from '../en/patients.ts';
import type { Translation } from '../language.ts';

export const patients: Translation<typeof en> = {
  'patients.counted.people': { 1: '{count} persona', n: '{count} personas' },
  'patients.counted.animals': { 1: '{count} animal', n: '{count} animales' },
  'patients.not-known.people': 'número de personas no conocido',
  'patients.not-known.animals': 'número de animales no conocido',
  'patients.in-all.people': { 1: '{count} persona en total', n: '{count} personas en total' },
  'patients.in-all.animals': { 1: '{count} animal en total', n: '{count} animales en total' },
  'patients.each.people': '{numbers} personas',
  'patients.each.animals': '{numbers} animales',
  'patients.each-between.people': 'de {least} a {most} personas por estudio',
  'patients.each-between.animals': 'de {least} a {most} animales por estudio',
  'patients.perhaps-same.people': '{counted} (algunas quizá las mismas)',
  'patients.perhaps-same.animals': '{counted} (algunos quizá los mismos)',
  'patients.not-known-in': '{counted}, número no conocido en {count}',
  'patients.in-some.people': {
    1: '{count} persona en {known} de los estudios, número no conocido en {unknown}',
    n: '{count} personas en {known} de los estudios, número no conocido en {unknown}',
  },
  'patients.in-some.animals': {
    1: '{count} animal en {known} de los estudios, número no conocido en {unknown}',
    n: '{count} animales en {known} de los estudios, número no conocido en {unknown}',
  },
};
