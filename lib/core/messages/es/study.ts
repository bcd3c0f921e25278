import type { study as en } from '../en/study.ts';
import type { Translation } from '../language.ts';

export const study: Translation<typeof en> = {
  'study.heading-cited': 'Se cita: {design}',
  'study.heading-cited-as-number': 'Se cita como ({label}): {design}',
  'study.heading-cited-as-name': 'Se cita como “{label}”: {design}',
  'study.heading-indirect': 'Sobre algo cercano, no sobre esto: {design}',
  'study.heading-other-product': 'Cercano, pero otro producto: {design}',
  'study.does-not-test': 'No pone a prueba esta afirmación.',
  'study.no-support': 'Se muestra para que no se tome por un respaldo.',

  'study.year-unknown': 'año desconocido',
  'study.people-unknown': 'número de personas desconocido',
  'study.nobody-compared': 'Sobre este punto dice qué fue de las personas tratadas; no se comparó con nadie.',
  'study.treated-only': {
    1: '{people} tratada, sin comparación con nadie en este punto',
    n: '{people} tratadas, sin comparación con nadie en este punto',
  },
  'study.products': { 1: '{count} producto', n: '{count} productos' },
  'study.compared': 'comparación durante {time}',
  'study.compared-then-followed':
    'comparación durante {compared}, seguimiento hasta {followed} sin comparación',
  'study.followed': 'seguimiento durante {time}',
  'study.as-of': 'a fecha de {date}',
  'study.tested': 'Se probó: {products}.',
  'study.later': 'Publicado después de las fuentes que la página cita aquí.',

  'study.reported-by': 'Resultados leídos en otra fuente: {by}.',
  'study.same-people': 'Las mismas personas que en un informe anterior: se cuentan una sola vez.',
  'study.perhaps-same-people':
    'Probablemente algunas de las mismas personas que en otro informe: los números no se suman.',
  'study.made-of-controlled': 'Sus estudios compararon a personas; no se leyó si las repartió el azar.',
  'study.made-of-mixed': 'Algunos de sus estudios son ensayos aleatorizados y otros no.',
  'study.made-of-uncontrolled': 'La mayoría de sus estudios no comparó a nadie.',
  'study.made-of-preclinical': 'La mayoría de sus estudios son en animales o de laboratorio.',
  'study.made-of-unread': 'No se leyó qué tipos de estudio reúne.',
  'study.meeting': 'Póster o resumen de un congreso, sin revisión por pares.',
  'study.in-animals': 'Se probó en animales, no en personas.',
  'study.in-laboratory': 'Trabajo de laboratorio: no se trató a nadie.',

  'study.level': '{level} (Oxford CEBM 2011). {reason}',
  'study.level-none': 'Ninguno. {reason}',
  'study.checked-read': 'Leímos el resumen o el propio documento ({date}).',
  'study.checked-exists': 'Confirmamos que existe, y no leímos sus resultados por completo ({date}).',
  'study.checked-listed': 'Solo lo conocemos por una lista de referencias ({date}).',

  'study.name': '{who}, {year}',
  'study.nameless': 'Una ficha sin nombre',
  'study.authors-pair': '{first} y {second}',
  'study.authors-others': '{first} y otros',
};
