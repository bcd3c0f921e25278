import type { popup as en } from '../en/popup.ts';
import type { Translation } from '../language.ts';

export const popup: Translation<typeof en> = {
  'popup.claims': { 1: '{count} afirmación en esta página', n: '{count} afirmaciones en esta página' },
  'popup.off-everywhere': 'Desactivada',
  'popup.off-everywhere-line':
    'La extensión está desactivada en todos los sitios, así que esta página no se leyó.',
  'popup.off-here': 'Desactivada aquí',
  'popup.off-here-line': 'La extensión está desactivada en este sitio, así que esta página no se leyó.',
  'popup.no-such-therapy': 'Nada que buscar',
  'popup.no-such-therapy-line':
    'No encontramos mención de células madre, PRP ni similares. Solo conocemos sus nombres en inglés.',
  'popup.therapy-but-no-claims': 'No se hallaron afirmaciones',
  'popup.therapy-but-no-claims-line':
    'Esta página habla de un tratamiento así. No encontramos ninguna frase que diga lo que hace.',
  'popup.no-packs': 'No hay ningún paquete de evidencia activado',
  'popup.no-packs-line':
    'Sin ninguno no se puede decir nada de una afirmación. Active uno en “Paquetes de evidencia y opciones”.',
  'popup.not-a-web-page': 'Esta página no se puede leer',
  'popup.not-a-web-page-line':
    'Su navegador no deja entrar a la extensión. Puede ser una página del propio navegador, un archivo PDF, una imagen o una tienda.',
  'popup.no-access': 'Sin permiso para leer esta página',
  'popup.no-access-line':
    'El navegador no deja que la extensión lea aquí páginas por sí sola. Usted puede permitirlo; o es una página del propio navegador, un archivo PDF o una tienda, que ninguna extensión puede leer.',
  'popup.allow-here': 'Permitir en {site}',
  'popup.part-unread': 'Una parte de esta página no se pudo examinar.',
  'popup.still-reading': 'El resto de esta página aún se está examinando.',
  'popup.slowed': {
    1: 'Esta página cambia sin cesar. Para no hacerla más lenta, los cambios se leen al cabo de un segundo.',
    n: 'Esta página cambia sin cesar. Para no hacerla más lenta, los cambios se leen al cabo de {count} segundos.',
  },
  'popup.read-in-vain': 'No se pudo examinar la página',
  'popup.read-in-vain-line':
    'Puede ser demasiado larga para examinarla de una vez, o algo falló. Recárguela para intentarlo de nuevo.',
  'popup.not-reached': 'Aún sin leer',
  'popup.not-reached-line':
    'Esta página estaba abierta antes de que se activara la extensión. Vuelva a cargarla para que se lea.',
  'popup.other-language': 'Esta página está en {language}.',
  'popup.unknown-language': 'Esta página está en otro idioma.',
  'popup.other-language-line': 'Solo se buscan afirmaciones en inglés.',
  'popup.one-source-known': 'Su única fuente está en estos paquetes.',
  'popup.one-source-unknown': 'Su única fuente no está en estos paquetes.',
  'popup.no-source-known': 'Ninguna de sus {total} fuentes está en estos paquetes.',
  'popup.all-sources-known': 'Sus {total} fuentes están todas en estos paquetes.',
  'popup.some-sources-known': {
    1: '{known} de sus {total} fuentes está en estos paquetes.',
    n: '{known} de sus {total} fuentes están en estos paquetes.',
  },
  'popup.not-listed': 'No está en su lista',
  'popup.not-listed-line':
    'Solo se leen las páginas de los sitios de su lista, así que esta página no se leyó.',
  'popup.not-asked': 'Sin leer',
  'popup.not-asked-line': 'Las páginas solo se leen cuando usted lo pide.',
  'popup.none-marked': 'Ninguna afirmación está marcada',
  'popup.none-marked-line': 'Se hallaron afirmaciones en esta página, pero ninguna está marcada.',
  'popup.hidden': { 1: '{count} ocultada por usted', n: '{count} ocultadas por usted' },
  'popup.mark-again': 'Volver a marcar',
  'popup.left-out': {
    1: '{count} de un tipo que usted desactivó',
    n: '{count} de tipos que usted desactivó',
  },
  'popup.reading': 'Leyendo la página …',
  'popup.read-now': 'Leer esta página ahora',
  'popup.flagged': 'Con algo que tener en cuenta',
  'popup.first-claim': 'Ir a la primera afirmación',
  'popup.keys':
    'En la página: {next} afirmación siguiente, {previous} anterior. Se pueden cambiar en los ajustes de atajos del navegador.',
  'popup.no-keys':
    'En los ajustes de atajos del navegador se pueden poner teclas para la afirmación siguiente y la anterior.',
  'popup.legend': 'Qué significan las marcas',
  'popup.open-panel': 'Abrir el panel',
  'popup.check-selection': 'Examinar el texto seleccionado',
  'popup.options': 'Paquetes de evidencia y opciones',
  'popup.where': 'Dónde funciona',
  'popup.on-site': 'En {site}',
  'popup.on-everywhere': 'En todos los sitios',
  'popup.on-listed': 'En los sitios de su lista',
  'popup.on-asked': 'Cuando usted lo pide',
  'popup.mode-everywhere': 'Se leen las páginas de todos los sitios, salvo los que usted desactive.',
  'popup.mode-listed': 'Solo se leen las páginas de los sitios de su lista.',
  'popup.mode-asked': 'Una página solo se lee cuando usted lo pide.',
  'popup.change-mode': 'Elegir dónde se leen las páginas',
  'popup.sources': 'Fuentes de esta página',
  'popup.sources-in-doubt': {
    1: '{count} fuente de esta página fue retractada o está en duda.',
    n: '{count} fuentes de esta página fueron retractadas o están en duda.',
  },
  'popup.sources-listed': 'La página da {total} fuentes; aquí aparecen las primeras {listed}.',
  'popup.more-sources': { 1: 'Mostrar {count} fuente más', n: 'Mostrar {count} fuentes más' },
  'popup.some-more-sources': 'Mostrar {next} de {count} fuentes más',
  'popup.crossref-off':
    'No se preguntó qué fue de ellas: las consultas a Crossref están desactivadas (véanse las opciones).',
  'popup.crossref-private':
    'No se preguntó qué fue de ellas: en una ventana privada no se consulta nada a Crossref.',
  'popup.crossref-failed':
    'No se pudo preguntar qué fue de ellas. Se preguntará otra vez cuando la página se vuelva a abrir.',
  'popup.crossref-asking': 'Preguntando a Crossref qué fue de ellas …',
  'popup.crossref-on': 'Se preguntó a Crossref qué fue de ellas; cada fuente dice cuándo.',
};
