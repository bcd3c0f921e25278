import { app } from './app.ts';
import { background } from './background.ts';
import { card } from './card.ts';
import { changes } from './changes.ts';
import { clinical } from './clinical.ts';
import { compare } from './compare.ts';
import { comparison } from './comparison.ts';
import { countries } from './countries.ts';
import { dates } from './dates.ts';
import { design } from './design.ts';
import { direction } from './direction.ts';
import { disorders } from './disorders.ts';
import { dossier } from './dossier.ts';
import { entry } from './entry.ts';
import { evidence } from './evidence.ts';
import { exports } from './exports.ts';
import { flags } from './flags.ts';
import { glossary } from './glossary.ts';
import { kinds } from './kinds.ts';
import { ladder } from './ladder.ts';
import { lookups } from './lookups.ts';
import { matched } from './matched.ts';
import { notKnown } from './not-known.ts';
import { notice } from './notice.ts';
import { numbers } from './numbers.ts';
import { options } from './options.ts';
import { outcomes } from './outcomes.ts';
import { packs } from './packs.ts';
import { panel } from './panel.ts';
import { patients } from './patients.ts';
import { places } from './places.ts';
import { popover } from './popover.ts';
import { popup } from './popup.ts';
import { predicates } from './predicates.ts';
import { products } from './products.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { regrowth } from './regrowth.ts';
import { saved } from './saved.ts';
import { says } from './says.ts';
import { source } from './source.ts';
import { statements } from './statements.ts';
import { status } from './status.ts';
import { strength } from './strength.ts';
import { study } from './study.ts';
import { time } from './time.ts';
import { topics } from './topics.ts';
import { trace } from './trace.ts';
import { treatments } from './treatments.ts';
import { welcome } from './welcome.ts';

/** All messages in Spanish. */
export const es = () => ({
  ...app,
  ...background,
  ...card,
  ...changes,
  ...clinical,
  ...compare,
  ...comparison,
  ...countries,
  ...dates,
  ...design,
  ...direction,
  ...disorders,
  ...dossier,
  ...entry,
  ...evidence,
  ...exports,
  ...flags,
  ...glossary,
  ...kinds,
  ...ladder,
  ...lookups,
  ...matched,
  ...notKnown,
  ...notice,
  ...numbers,
  ...options,
  ...outcomes,
  ...packs,
  ...panel,
  ...patients,
  ...places,
  ...popover,
  ...popup,
  ...predicates,
  ...products,
  ...questions,
  ...reasons,
  ...regrowth,
  ...saved,
  ...says,
  ...source,
  ...statements,
  ...status,
  ...strength,
  ...study,
  ...time,
  ...topics,
  ...trace,
  ...treatments,
  ...welcome,
});
