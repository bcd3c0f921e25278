import { app } from './app.ts';
import { numbers } from './numbers.ts';

/** All messages in Spanish. */
export const es = { ...app, ...numbers };
