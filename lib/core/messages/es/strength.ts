import type { strength as en } from '../en/strength.ts';
import type { Translation } from '../language.ts';

export const strength: Translation<typeof en> = {
  'strength.controlled-trials.people': 'Puesto a prueba con una comparación en personas',
  'strength.controlled-trials.animals': 'Puesto a prueba con una comparación en animales',
  'strength.uncontrolled-studies.people': 'Personas tratadas, sin comparación',
  'strength.uncontrolled-studies.animals': 'Animales tratados, sin comparación',
  'strength.reviews-only': 'Solo resúmenes de expertos',
  'strength.preclinical-only': 'Solo en animales o en el laboratorio',
  'strength.none': 'Ningún estudio de estos paquetes pone esto a prueba',

  'strength.controlled-trials.short.people': 'Comparado en personas',
  'strength.controlled-trials.short.animals': 'Comparado en animales',
  'strength.uncontrolled-studies.short': 'Sin comparación',
  'strength.reviews-only.short': 'Solo resúmenes',
  'strength.preclinical-only.short': 'Animales o laboratorio',
  'strength.none.short': 'Ningún estudio en estos paquetes',

  'strength.none.group': 'Ningún estudio de estos paquetes lo pone a prueba, o no del todo',
  'strength.none.group-short': 'Ningún estudio, o no para todo',
  'strength.uncontrolled-studies.group': 'Tratados, sin que conste una comparación al azar',
  'strength.uncontrolled-studies.group-short': 'Sin comparación al azar que conste',

  'strength.in-part': 'No todo esto se ha puesto a prueba',
  'strength.compared-unclear.people': 'Comparado en personas, pero no consta que fuera al azar',
  'strength.compared-unclear.animals': 'Comparado en animales, pero no consta que fuera al azar',
  'strength.harm-on-record': 'Ningún estudio ha contado esto, pero constan daños',
  'strength.law-on-record': 'Lo que dicen autoridades, tribunales y leyes',
};
