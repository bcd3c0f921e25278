import type { background as en } from '../en/background.ts';
import type { Translation } from '../language.ts';

export const background: Translation<typeof en> = {
  'background.button': {
    1: '{name}: {count} afirmación en esta página',
    n: '{name}: {count} afirmaciones en esta página',
  },
};
