import type { comparison as en } from '../en/comparison.ts';
import type { Translation } from '../language.ts';

export const comparison: Translation<typeof en> = {
  // The page is in English: its words are quoted, not mixed in.
  'comparison.page-words': '“{words}”',
  'comparison.alternative': { 1: 'es una alternativa a {other}', n: 'son una alternativa a {other}' },
  'comparison.alternative.base': 'ser una alternativa a {other}',
  'comparison.alternative.denied': {
    1: 'no es una alternativa a {other}',
    n: 'no son una alternativa a {other}',
  },
  'comparison.better': { 1: 'da mejor resultado que {other}', n: 'dan mejor resultado que {other}' },
  'comparison.better.base': 'dar mejor resultado que {other}',
  'comparison.better.denied': {
    1: 'no da mejor resultado que {other}',
    n: 'no dan mejor resultado que {other}',
  },
  'comparison.does-better': '{does} con mejor resultado que {other}',
};
