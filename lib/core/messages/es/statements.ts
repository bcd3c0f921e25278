import type { statements as en } from '../en/statements.ts';
import type { Translation } from '../language.ts';

export const statements: Translation<typeof en> = {
  'statements.design': 'Su ficha dice: {design}.',
  'statements.design-blinding-not-known':
    'Su ficha dice: {design}. No consta en ella quién sabía qué tratamiento se daba.',
  'statements.design-not-in-people': 'Su ficha dice: {design}, no en personas.',
  'statements.design-people-not-known': 'Su ficha dice: {design}. No da ningún número de personas.',
  'statements.people': 'Su ficha dice: {people}.',
  'statements.blinding-none': 'Su ficha dice: sin cegamiento.',
  'statements.blinding-single': 'Su ficha dice: simple ciego.',
  'statements.blinding-double': 'Su ficha dice: doble ciego, o más.',
  'statements.meeting': 'Su ficha dice: póster o resumen de congreso, sin revisión por pares.',
  'statements.peer-review-not-known': 'No consta en su ficha si pasó una revisión por pares.',
  'statements.by-title': 'Según su título es {kind} (“{words}”).',
  'statements.by-title-not-in-people': 'Según su título se hizo en animales o en el laboratorio (“{words}”).',
  'statements.in-no-pack': '{source} no está en ningún paquete, así que esto no se pudo comparar.',
  'statements.two-scales':
    'Las revistas de ortopedia llaman “Level I” a un buen ensayo aleatorizado; la tabla de Oxford de 2011 lo llama nivel 2.',
};
