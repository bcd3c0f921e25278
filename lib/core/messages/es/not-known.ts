import type { notKnown as en } from '../en/not-known.ts';
import type { Translation } from '../language.ts';

export const notKnown: Translation<typeof en> = {
  'not-known.without-treatment': 'Si habría ocurrido sin el tratamiento.',
  'not-known.fared-without.people': 'Cómo les habría ido a las personas sin el tratamiento.',
  'not-known.fared-without.animals': 'Cómo les habría ido a los animales sin el tratamiento.',
  'not-known.happened-anyway': 'Si habría ocurrido de todos modos.',
  'not-known.better-anyway': 'Si habrían mejorado de todos modos.',
  'not-known.by-chance':
    'Si el azar decidió quién recibía el tratamiento y, por tanto, si los grupos eran parecidos.',
  'not-known.own-study.people': 'Qué mostraría un estudio propio en personas.',
  'not-known.own-study.animals': 'Qué mostraría un estudio propio en animales.',
  'not-known.untested-products': 'Qué contienen los productos que no se analizaron.',
  'not-known.same-happens.people': 'Si ocurre lo mismo en personas.',
  'not-known.same-happens.animals': 'Si ocurre lo mismo en animales.',
  'not-known.placebo': 'Si da mejor resultado que un tratamiento simulado (un placebo).',
  'not-known.how-long.people': 'Cuánto tiempo se siguió a las personas.',
  'not-known.how-long.animals': 'Cuánto tiempo se siguió a los animales.',
  'not-known.afterwards': 'Qué ocurre después de {time}.',
  'not-known.unread': 'Qué halló el estudio ({study}): no hemos leído el resultado.',
  'not-known.law-today': 'Qué dicen hoy las autoridades: cada aviso lleva su fecha.',
  'not-known.how-often': 'Con qué frecuencia ocurre: los informes no cuentan a quienes no sufrieron daños.',
  'not-known.untested': '{treatment}: ningún estudio de estos paquetes pone esto a prueba.',
};
