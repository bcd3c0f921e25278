import { app } from './app.ts';
import { clinical } from './clinical.ts';
import { glossary } from './glossary.ts';
import { ladder } from './ladder.ts';
import { notice } from './notice.ts';
import { numbers } from './numbers.ts';
import { source } from './source.ts';
import { status } from './status.ts';
import { study } from './study.ts';

/** All messages in Spanish. */
export const es = {
  ...app,
  ...clinical,
  ...glossary,
  ...ladder,
  ...notice,
  ...numbers,
  ...source,
  ...status,
  ...study,
};
