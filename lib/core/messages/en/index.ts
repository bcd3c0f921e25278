import { app } from './app.ts';
import { clinical } from './clinical.ts';
import { comparison } from './comparison.ts';
import { design } from './design.ts';
import { direction } from './direction.ts';
import { disorders } from './disorders.ts';
import { entry } from './entry.ts';
import { evidence } from './evidence.ts';
import { glossary } from './glossary.ts';
import { ladder } from './ladder.ts';
import { notKnown } from './not-known.ts';
import { notice } from './notice.ts';
import { numbers } from './numbers.ts';
import { outcomes } from './outcomes.ts';
import { patients } from './patients.ts';
import { places } from './places.ts';
import { predicates } from './predicates.ts';
import { regrowth } from './regrowth.ts';
import { says } from './says.ts';
import { source } from './source.ts';
import { status } from './status.ts';
import { strength } from './strength.ts';
import { study } from './study.ts';
import { time } from './time.ts';
import { treatments } from './treatments.ts';

/** All messages in English. A key begins with the name of its file. */
export const en = {
  ...app,
  ...clinical,
  ...comparison,
  ...design,
  ...direction,
  ...disorders,
  ...entry,
  ...evidence,
  ...glossary,
  ...ladder,
  ...notKnown,
  ...notice,
  ...numbers,
  ...outcomes,
  ...patients,
  ...places,
  ...predicates,
  ...regrowth,
  ...says,
  ...source,
  ...status,
  ...strength,
  ...study,
  ...time,
  ...treatments,
} as const;
