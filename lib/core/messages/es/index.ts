import { app } from './app.ts';
import { comparison } from './comparison.ts';
import { design } from './design.ts';
import { direction } from './direction.ts';
import { disorders } from './disorders.ts';
import { entry } from './entry.ts';
import { evidence } from './evidence.ts';
import { notKnown } from './not-known.ts';
import { numbers } from './numbers.ts';
import { outcomes } from './outcomes.ts';
import { patients } from './patients.ts';
import { places } from './places.ts';
import { predicates } from './predicates.ts';
import { regrowth } from './regrowth.ts';
import { says } from './says.ts';
import { strength } from './strength.ts';
import { time } from './time.ts';
import { treatments } from './treatments.ts';

/** All messages in Spanish. */
export const es = {
  ...app,
  ...comparison,
  ...design,
  ...direction,
  ...disorders,
  ...entry,
  ...evidence,
  ...notKnown,
  ...numbers,
  ...outcomes,
  ...patients,
  ...places,
  ...predicates,
  ...regrowth,
  ...says,
  ...strength,
  ...time,
  ...treatments,
};
