import { app } from './app.ts';
import { countries } from './countries.ts';
import { dates } from './dates.ts';
import { disorders } from './disorders.ts';
import { flags } from './flags.ts';
import { kinds } from './kinds.ts';
import { matched } from './matched.ts';
import { numbers } from './numbers.ts';
import { outcomes } from './outcomes.ts';
import { popup } from './popup.ts';
import { products } from './products.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { statements } from './statements.ts';
import { topics } from './topics.ts';
import { trace } from './trace.ts';

/** All messages in English. A key begins with the name of its file. */
export const en = {
  ...app,
  ...countries,
  ...dates,
  ...disorders,
  ...flags,
  ...kinds,
  ...matched,
  ...numbers,
  ...outcomes,
  ...popup,
  ...products,
  ...questions,
  ...reasons,
  ...statements,
  ...topics,
  ...trace,
} as const;
