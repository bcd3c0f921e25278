import { app } from './app.ts';
import { numbers } from './numbers.ts';

/** All messages in English. A key begins with the name of its file. */
export const en = { ...app, ...numbers } as const;
