import type { direction as en } from '../en/direction.ts';
import type { Translation } from '../language.ts';

/** The subject is "el estudio" or "el documento", whatever the noun before it was. */
export const direction: Translation<typeof en> = {
  'direction.in-line': 'apunta en el mismo sentido',
  'direction.against': 'apunta en sentido contrario',
  'direction.mixed': 'los estudios no coinciden',
  'direction.not-applicable': 'lo que se halló no se leyó, o no permite decidirlo',
  'direction.in-line.sentence': { 1: 'Apunta en el mismo sentido.', n: 'Apuntan en el mismo sentido.' },
  'direction.against.sentence': { 1: 'Apunta en sentido contrario.', n: 'Apuntan en sentido contrario.' },
  'direction.mixed.sentence': { 1: 'Apunta en ambos sentidos.', n: 'No coinciden entre sí.' },
  'direction.not-applicable.sentence': {
    1: 'Lo que halló no se leyó, o no permite decidirlo.',
    n: 'Lo que hallaron no se leyó, o no permite decidirlo.',
  },
  'direction.in-line.others': {
    1: 'El otro apunta en el mismo sentido.',
    n: 'Los otros {count} apuntan en el mismo sentido.',
  },
  'direction.against.others': {
    1: 'El otro apunta en sentido contrario.',
    n: 'Los otros {count} apuntan en sentido contrario.',
  },
  'direction.mixed.others': {
    1: 'El otro apunta en ambos sentidos.',
    n: 'Los otros {count} no coinciden entre sí.',
  },
  'direction.silent': {
    1: 'Lo que halló {count} de los estudios no se leyó, o no permite decidirlo. {others}',
    n: 'Lo que hallaron {count} de los estudios no se leyó, o no permite decidirlo. {others}',
  },
  'direction.no-side': {
    1: '{count} de los documentos no toma partido. {others}',
    n: '{count} de los documentos no toman partido. {others}',
  },
};
