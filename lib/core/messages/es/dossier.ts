import type { dossier as en } from '../en/dossier.ts';
import type { Translation } from '../language.ts';

export const dossier: Translation<typeof en> = {
  'dossier.title': 'Lo que hay detrás de las afirmaciones: un informe',
  'dossier.made': 'Hecho el {when} con Behind the Claim {version}.',
  'dossier.lead':
    'De cada afirmación que hace una página, este informe da las palabras de la propia página y el tipo de estudio que hay detrás. No dice si una afirmación es cierta, y no es un consejo médico.',
  'dossier.see-limits': 'Véase “Lo que este informe no es”, al final.',
  'dossier.skip': 'Ir al informe',

  'dossier.untitled': 'Una página sin título',
  'dossier.address': 'Dirección',
  'dossier.file': 'Leída de',
  'dossier.canonical': 'Su propia dirección canónica',
  'dossier.read-at': 'Leída el',
  'dossier.language': 'Idioma',
  'dossier.language-unknown': 'desconocido',
  'dossier.length': 'Longitud de su texto',
  'dossier.characters': { 1: '{count} carácter', n: '{count} caracteres' },
  'dossier.hash': 'SHA-256 de su texto',
  'dossier.made-with': 'Leída con',
  'dossier.version': 'Behind the Claim {version}',
  'dossier.packs': 'Paquetes de evidencia',
  'dossier.pack': '{title} ({id} {version}, {date})',
  'dossier.no-packs': 'ninguno',
  'dossier.looked-through': 'Fichas revisadas',
  'dossier.recorded-in':
    'El tipo de evidencia, su resumen y lo que hay que tener en cuenta figuran tal como se registraron, en {language}.',

  'dossier.note': 'Nota propia de quien lee',
  'dossier.note-whose': 'De quien guardó esta página; no son palabras de la página ni nuestras.',
  'dossier.tags': 'Etiquetas propias de quien lee',

  'dossier.summary': 'Resumen',
  'dossier.spread': 'Cuántas afirmaciones tienen detrás qué tipo de estudio',
  'dossier.spread-row': '{words}: {count}',
  'dossier.flagged': {
    1: '{count} afirmación lleva algo que tener en cuenta.',
    n: '{count} afirmaciones llevan algo que tener en cuenta.',
  },
  'dossier.none-flagged': 'Ninguna lleva algo que tener en cuenta.',
  'dossier.none-found': 'No se encontró ninguna afirmación en esta página.',
  'dossier.none-found-line':
    'No encontramos ninguna frase que diga qué hace un tratamiento así. Buscamos palabras, y se nos puede escapar lo que se dice con otras.',

  'dossier.claims': 'Las afirmaciones, en el orden de lectura',
  'dossier.claim-heading': '{number}: {topic}',
  'dossier.before': 'Antes: “{words}”',
  'dossier.after': 'Después: “{words}”',
  'dossier.passage': 'Este pasaje en la página',
  'dossier.wording': 'Cómo se dice',
  'dossier.cites': 'Cita',
  'dossier.cites-nothing': 'ninguna fuente que hayamos reconocido',
  'dossier.frame': 'En una parte de la página que viene de',
  'dossier.frame-unknown': 'un marco sin dirección web',
  'dossier.flag-words': 'Las palabras: “{words}”',

  'dossier.no-studies': 'No se muestra ningún estudio junto a esta afirmación. Un silencio no es una prueba.',
  'dossier.near-left-out': {
    1: '{count} estudio sobre algo cercano o sobre otro producto se deja para el informe propio de la página: aquí no cuenta.',
    n: '{count} estudios sobre algo cercano o sobre otro producto se dejan para el informe propio de la página: aquí no cuentan.',
  },
  'dossier.silent-columns': {
    1: '{count} no dice nada de ello que hayamos encontrado.',
    n: '{count} no dicen nada de ello que hayamos encontrado.',
  },
  'dossier.heading-direct': 'Sobre esta misma afirmación: {design}',
  'dossier.also-direct': 'Trata también de esta misma afirmación.',
  'dossier.nearness-not-kept': 'Con la página no se guardó si pone a prueba esta afirmación.',
  'dossier.whole-study': 'Del estudio entero: {facts}.',
  'dossier.record-missing': 'Su ficha no se guardó con la página: {id}.',
  'dossier.full-record': 'Su ficha completa en este informe',

  'dossier.studies': 'Los estudios, cada uno una vez',
  'dossier.studies-line': 'Como los describen sus paquetes, sea cual sea la afirmación junto a la que están.',
  'dossier.kinds': 'Los tipos de estudio que hay entre ellos',
  'dossier.found': 'Lo que halló, en la medida en que consta',
  'dossier.citation': 'Referencia',

  'dossier.references': 'Las fuentes que da la página',
  'dossier.no-references': 'No encontramos ninguna fuente en esta página.',
  'dossier.crossref-asked': 'Se preguntó a Crossref qué fue de ellas; cada una dice cuándo.',
  'dossier.crossref-not-asked':
    'No se preguntó a Crossref qué fue de ellas, así que este informe no sabe de retractaciones. Eso no prueba que no las haya.',
  'dossier.no-answer': 'Se preguntó a Crossref por ella, y no dio ninguna respuesta que sirviera.',
  'dossier.record-not-kept': '{name}: la conoce un paquete, pero su tipo no se guardó con la página',
  'dossier.cited-by': 'La cita: {claims}',
  'dossier.beside': 'Junto a: {claims}',
  'dossier.claim-of-page': 'afirmación {index} de “{title}”',
  'dossier.as-cited': 'citado',
  'dossier.as-direct': 'sobre ella misma',
  'dossier.as-indirect': 'cercano',
  'dossier.as-other-product': 'otro producto',
  'dossier.claim-number': 'afirmación {index}',

  'dossier.statements': 'Lo que la página dice de sus fuentes, junto a sus fichas',
  'dossier.compared-same': 'La ficha dice lo mismo',
  'dossier.compared-other': 'La ficha dice otra cosa',
  'dossier.compared-by-title': 'Solo por su título, es otra cosa',
  'dossier.compared-not-known': 'Esto no se pudo comparar',
  'dossier.page-says-of': 'La página dice de {source}: “{words}”.',

  'dossier.comparison': 'Lado a lado',

  'dossier.method': 'Cómo se hizo',
  'dossier.method-reading':
    'Unas reglas fijas buscan frases que digan qué hace un tratamiento así y separan sus partes: tratamiento, afección, resultado. Estas se comparan con los hallazgos de los paquetes de evidencia que se nombran con cada página.',
  'dossier.method-strength':
    'La escalera indica el mejor tipo de estudio entre los hallazgos sobre esa misma afirmación. Dice qué tipo de estudio hay, nunca qué se halló; eso se dice al lado, en relación con la afirmación tal como está escrita.',
  'dossier.method-relations':
    '“Se cita” es lo que la propia página da para la afirmación. “Sobre esta misma afirmación” pone a prueba lo que dice. Lo “cercano” trata de otra cosa próxima, o de otro producto: no cuenta, y se muestra para que no se tome por un respaldo.',
  'dossier.method-hash':
    'El SHA-256 es del texto de la página en UTF-8, tal como se tomó de ella, con sus marcos: una lectura con las mismas reglas da el mismo número solo si ese texto es igual letra por letra.',
  'dossier.limits': 'Lo que este informe no es',
  'dossier.no-verdict':
    'No es un veredicto. No dice que una afirmación sea verdadera o falsa, ni que alguien sea honrado o no. Dice qué tipo de estudio hay y qué halló, en la medida en que se leyó.',
  'dossier.no-advice':
    'No es un consejo médico. Si un tratamiento conviene a alguien, lo decide esa persona con un médico que la conozca.',
  'dossier.no-proof':
    'Un silencio no es una prueba. “Ningún estudio de estos paquetes” significa que ninguna de las fichas revisadas pone a prueba la afirmación: no que no exista, ni que el tratamiento fracase.',
  'dossier.not-all':
    'No son todos los estudios. Los paquetes tienen fichas escogidas; cada página dice cuántas se revisaron.',
  'dossier.machine':
    'No es una lectura humana. Una máquina encontró las afirmaciones y las emparejó. Algunas se le escapan y otras las lee mal: vea el pasaje mismo antes de apoyarse en él.',
  'dossier.that-time':
    'No es la página de hoy. Las citas son las palabras de la página cuando se leyó. Puede haber cambiado desde entonces, y un enlace puede no encontrar ya el pasaje.',
  'dossier.no-notice':
    'No garantiza ninguna fuente. Crossref, cuando se le preguntó, conoce muchas retractaciones, pero no todas.',
};
