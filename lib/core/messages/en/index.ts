import { app } from './app.ts';
import { ladder } from './ladder.ts';
import { numbers } from './numbers.ts';

/** All messages in English. A key begins with the name of its file. */
export const en = {
  ...app,
  ...ladder,
  ...numbers,
} as const;
