import { app } from './app.ts';
import { ladder } from './ladder.ts';
import { numbers } from './numbers.ts';

/** All messages in Spanish. */
export const es = {
  ...app,
  ...ladder,
  ...numbers,
};
