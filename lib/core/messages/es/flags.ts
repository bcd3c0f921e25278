import type { flags as en } from '../en/flags.ts';
import type { Translation } from '../language.ts';

export const flags: Translation<typeof en> = {
  'flags.rank': 'La página presenta {source} como {words}. Es {kind}.',
  'flags.rank-of-narrative-review':
    'La página presenta {source} como {words}. Es una revisión narrativa: unos expertos resumen lo que eligieron leer. La tabla de Oxford no tiene ningún peldaño para ella.',
  'flags.rank-of-none':
    'La página habla de {words}. Sobre esto no hay ningún estudio de ese tipo en estos paquetes.',
  'flags.source-differs': 'La página dice de {source}: “{words}”. {record}',
  'flags.beyond-evidence': '{words} dice más de lo que puede mostrar cualquier estudio de estos paquetes.',
  'flags.other-product': '{source} estudió {tested}. La página habla de {spoken}.',
  'flags.cites-animals':
    '{source} es un estudio en animales. No puede mostrar lo que ocurre en las personas.',
  'flags.cites-laboratory':
    '{source} es un trabajo de laboratorio. No puede mostrar lo que ocurre en las personas.',
  'flags.speaks-of-animals':
    'La página habla de {words}. Eso no puede mostrar lo que ocurre en las personas.',
  'flags.animals-only':
    'En estos paquetes, lo único que hay detrás de esto son estudios en animales o de laboratorio.',
  'flags.other-condition': '{source} trata de una afección distinta de la que menciona la página.',
  'flags.authors-sell-it': '{source} es obra de la clínica a la que pertenece esta página.',
  'flags.no-control-group': '{source} no tuvo grupo de control: no se comparó a nadie.',
  'flags.none-has-control-group':
    'Ninguno de los estudios que responden a esto tuvo grupo de control: no se comparó a nadie.',
  'flags.small': {
    1: '{source} incluye a {n} persona: el azar puede pesar mucho.',
    n: '{source} incluye a {n} personas: tan pocas que el azar puede pesar mucho.',
  },
  'flags.all-small': 'Todos los estudios de esto en personas tienen menos de {few} participantes.',
  'flags.short': '{source} siguió a las personas durante {time}: no muestra qué pasa después.',
  'flags.all-short': 'Todos los estudios de esto en personas terminaron antes de los {months} meses.',
  'flags.regulatory':
    'La página dice {words}. Eso se refiere a un permiso, no a si funciona; se puede consultar la lista del propio organismo regulador.',
  'flags.is-being-tested':
    '{words}: se está probando. Eso no significa que esté aprobado ni que se haya demostrado que funciona.',
  'flags.stands-in-a-list':
    '{words}: figura en una lista. Eso no significa que esté aprobado ni que se haya demostrado que funciona.',
  'flags.offshore':
    '{words}: que esté permitido en otro lugar no significa que se haya demostrado que funciona.',
  'flags.own-cells':
    '{words} se da como la razón de que sea seguro. De dónde procede no demuestra que lo sea.',
  'flags.count-of-cells': '{words} es un número de células, no un resultado en pacientes.',
  'flags.testimonial': 'La página cuenta lo que dicen pacientes. Eso no muestra cuántos son, ni por qué.',
  'flags.product-varies':
    'Depende de qué producto sea: “{words}” puede designar muchos. Cada estudio dice cuál estudió.',
  'flags.source-not-found':
    'Crossref no conoce el DOI que la página da para {source} (consultado el {date}). Puede estar registrado en otro lugar o impreso con una errata.',
  'flags.source-notice': '{source} {happened}, según el registro de Crossref.',
  'flags.found-by-likeness':
    'Allí se encontró por las palabras de la referencia, no por un número: compruebe si es la misma obra.',
  'flags.a-record': 'Una ficha',
  'flags.a-record-of-year': 'Una ficha de {year}',
};
