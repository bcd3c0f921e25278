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
  'popup.no-such-therapy-line': 'Esta página no habla de células madre, PRP ni tratamientos parecidos.',
  'popup.therapy-but-no-claims': 'No se hallaron afirmaciones',
  'popup.therapy-but-no-claims-line':
    'Esta página habla de un tratamiento así. No encontramos ninguna frase que diga lo que hace.',
  'popup.no-packs': 'No hay ningún paquete de evidencia activado',
  'popup.no-packs-line':
    'Sin ninguno no se puede decir nada de una afirmación. Active uno en “Paquetes de evidencia y opciones”.',
  'popup.not-a-web-page': 'Esta página no se puede leer',
  'popup.not-a-web-page-line':
    'Las extensiones no pueden leer páginas del navegador, tiendas de extensiones ni archivos PDF.',
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
};
