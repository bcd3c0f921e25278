import type { numbers as en } from '../en/numbers.ts';
import type { Translation } from '../language.ts';

export const numbers: Translation<typeof en> = {
  // Ortografía de la lengua española (2010), § VIII.2: a space, from five digits on; one that does not break.
  'numbers.group': '\u00a0',
  'numbers.grouped-from': '5',
  'numbers.people': { 1: '{count} persona', n: '{count} personas' },
  'numbers.and': '{first} y {last}',
  'numbers.and-before-i': '{first} e {last}',
};
