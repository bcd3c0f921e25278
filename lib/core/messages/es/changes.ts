import type { changes as en } from '../en/changes.ts';
import type { Translation } from '../language.ts';

export const changes: Translation<typeof en> = {
  'changes.added.first': { 1: '{count} afirmación añadida', n: '{count} afirmaciones añadidas' },
  'changes.added.next': { 1: '{count} añadida', n: '{count} añadidas' },
  'changes.removed.first': { 1: '{count} afirmación retirada', n: '{count} afirmaciones retiradas' },
  'changes.removed.next': { 1: '{count} retirada', n: '{count} retiradas' },
  'changes.sharpened.first': { 1: '{count} afirmación reforzada', n: '{count} afirmaciones reforzadas' },
  'changes.sharpened.next': { 1: '{count} reforzada', n: '{count} reforzadas' },
  'changes.softened.first': { 1: '{count} afirmación suavizada', n: '{count} afirmaciones suavizadas' },
  'changes.softened.next': { 1: '{count} suavizada', n: '{count} suavizadas' },
  'changes.reworded.first': {
    1: '{count} afirmación con otras palabras',
    n: '{count} afirmaciones con otras palabras',
  },
  'changes.reworded.next': { 1: '{count} con otras palabras', n: '{count} con otras palabras' },
  'changes.evidence.first': {
    1: '{count} afirmación con otros datos detrás',
    n: '{count} afirmaciones con otros datos detrás',
  },
  'changes.evidence.next': { 1: '{count} con otros datos detrás', n: '{count} con otros datos detrás' },
  'changes.reread.first': {
    1: '{count} afirmación leída de otro modo',
    n: '{count} afirmaciones leídas de otro modo',
  },
  'changes.reread.next': { 1: '{count} leída de otro modo', n: '{count} leídas de otro modo' },
  'changes.since': '{parts} desde el {date}',
  'changes.none': 'sin cambios en sus afirmaciones desde el {date}',

  'changes.added': 'Añadida',
  'changes.removed': 'Retirada',
  'changes.sharpened': 'Reforzada: sus palabras prometen más',
  'changes.softened': 'Suavizada: sus palabras prometen menos',
  'changes.reworded': 'Con otras palabras',
  'changes.evidence': 'Las mismas palabras, con otros datos detrás',
  'changes.reread': 'Las mismas palabras, leídas de otro modo',
  'changes.reread-found': 'Las mismas palabras, que entonces no se leyeron como afirmación',
  'changes.reread-lost': 'Las mismas palabras, que ahora no se leen como afirmación',
  'changes.words': 'Entonces la página {before}; ahora {now}.',
  'changes.stands': 'Detrás, entonces: {before}. Ahora: {now}.',

  'changes.same-text': 'El texto de la página es el mismo, letra por letra.',
  'changes.other-reader':
    'Entonces leyó la página otra versión de esta extensión. Lo que cuenta como añadido pudo estar ya ahí sin que se encontrara, lo que cuenta como retirado puede seguir ahí, y lo que cuenta como reforzado o suavizado quizá solo se lee de otro modo.',
  'changes.not-searched':
    'Una de las dos veces la página estaba en otro idioma. Las afirmaciones solo se buscan en inglés, así que no haber encontrado ninguna entonces, o ahora, no dice nada.',
  'changes.part-unread':
    'Una de las dos veces no se pudo leer una parte de la página. Lo que cuenta como añadido o retirado puede estar en ella.',
  'changes.as-shown':
    'Añadida o retirada significa: en el texto que la página mostró una vez y no la otra. Lo plegado, lo que llega más tarde o lo que solo ven algunos visitantes no se lee: mire la página antes de decir que se cambió.',

  'changes.title': 'Qué cambió en sus afirmaciones',
  'changes.filters': 'Qué cambios se muestran',
  'changes.all': 'Todos {count}',
  'changes.by-kind': '{kind} {count}',
  'changes.added.short': 'Añadidas',
  'changes.removed.short': 'Retiradas',
  'changes.sharpened.short': 'Reforzadas',
  'changes.softened.short': 'Suavizadas',
  'changes.reworded.short': 'Con otras palabras',
  'changes.evidence.short': 'Otros datos detrás',
  'changes.reread.short': 'Leídas de otro modo',
  'changes.then': 'Entonces',
  'changes.now': 'Ahora',
  'changes.more': { 1: 'Mostrar {count} cambio más', n: 'Mostrar {count} cambios más' },
  'changes.note':
    'Solo se compara lo que se guardó de la página entonces con la página de ahora. Que una afirmación se suavizó o se reforzó se sabe por sus palabras, no por lo que calla.',
};
