import type { entry as en } from '../en/entry.ts';
import type { Translation } from '../language.ts';

export const entry: Translation<typeof en> = {
  'entry.claims': {
    1: 'Hay {count} afirmación sobre estas terapias marcada en esta página. Ir a ella',
    n: 'Hay {count} afirmaciones sobre estas terapias marcadas en esta página. Ir a la primera',
  },
  'entry.marks': {
    1: 'Se puede abrir {count} marca de fuente de esta página. Ir a ella',
    n: 'Se pueden abrir {count} marcas de fuentes de esta página. Ir a la primera',
  },
};
