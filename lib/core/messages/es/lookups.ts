import type { lookups as en } from '../en/lookups.ts';
import type { Translation } from '../language.ts';

export const lookups: Translation<typeof en> = {
  'lookups.heading': 'Fuentes de una página',
  'lookups.switch': 'Preguntar a Crossref qué fue de las fuentes de una página',
  'lookups.about':
    'Desactivado, nada sale de su equipo. Activado, los DOI de las fuentes de una página van a Crossref, el registro de las editoriales, y de las fuentes sin DOI, las palabras de la referencia; nunca la dirección de la página, su texto ni sus cookies. Vuelven títulos y avisos, por ejemplo de retractaciones. En las ventanas privadas no se pregunta nada.',
  'lookups.mail': 'Su dirección de correo (opcional)',
  'lookups.mail-save': 'Guardar',
  'lookups.mail-remove': 'Quitar',
  'lookups.mail-why':
    'Crossref responde antes a quien dice dónde se le puede localizar. La dirección se envía con cada pregunta.',
  'lookups.kept-unknown': 'No se pudo saber cuántas respuestas se guardan.',
  'lookups.kept-none': 'No se guarda ninguna respuesta.',
  'lookups.kept': {
    1: 'Se guarda {count} respuesta. Se vuelve a pedir al cabo de una semana.',
    n: 'Se guardan {count} respuestas. Se vuelven a pedir al cabo de una semana.',
  },
  'lookups.kept-since': {
    1: 'Se guarda {count} respuesta, del {date}. Se vuelve a pedir al cabo de una semana.',
    n: 'Se guardan {count} respuestas, la más antigua del {date}. Se vuelven a pedir al cabo de una semana.',
  },
  'lookups.forget': 'Olvidarlas',
  'lookups.in-place': 'Abrir las fuentes en la misma página',
  'lookups.in-place-about':
    'Al pulsar la marca de una cita, o un enlace a un estudio, se muestra qué es en lugar de ir allí. Con Ctrl, ⌘ o Mayús, los enlaces son siempre los de la página.',
  'lookups.consent-refused': 'No se permitió que el navegador lo enviara, así que nada ha cambiado.',
  'lookups.mail-saved': 'La dirección se guarda y desde ahora se envía con cada pregunta.',
  'lookups.mail-removed': 'No se guarda ni se envía ninguna dirección.',
  'lookups.not-a-mail': 'Eso no parece una dirección de correo, así que nada ha cambiado.',
  'lookups.forgotten': 'Se han olvidado todas las respuestas.',
  'lookups.failed': 'No se pudo hacer ({reason}). Nada ha cambiado.',
};
