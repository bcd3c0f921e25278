import * as v from 'valibot';
import { affiliationSchema } from './schema/affiliation.ts';
import { cslItemSchema } from './schema/csl.ts';
import { fields } from './schema/fields.ts';
import { findingSchema } from './schema/finding.ts';
import { day, id, said, text } from './schema/primitives.ts';
import { studySchema } from './schema/study.ts';

export type { Affiliation } from './schema/affiliation.ts';
export type { CslItem } from './schema/csl.ts';
export type { Finding } from './schema/finding.ts';
export type { Study } from './schema/study.ts';

/** Semantic Versioning 2.0.0, as its authors give it (https://semver.org, at the end). */
const SEMVER =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;

const list = 'must be a list in square brackets';

/**
 * An evidence pack: references (CSL-JSON), the appraisal of each under the same id, the findings, and whose
 * domains belong to authors. What this schema cannot say (ids that must meet, clean DOIs, real dates,
 * levels that fit the design) is in `check/`; `checkPack` runs both.
 */
export const packSchema = fields({
  $schema: v.exactOptional(
    v.pipe(
      v.string('must be an address in quotes'),
      v.maxLength(2000, 'must have at most 2000 characters'),
      v.description('Where the JSON Schema is, for an editor; it is not read otherwise.'),
    ),
  ),
  id,
  title: v.pipe(
    text,
    v.check((said) => /\p{L}/u.test(said), 'must have a letter: readers tell packs by their titles'),
  ),
  version: v.pipe(
    v.string('must be a version in quotes'),
    v.maxLength(50, 'must have at most 50 characters'),
    v.regex(SEMVER, 'must be a semantic version, such as "1.0.0"'),
  ),
  date: day,
  licence: said(text, 'An SPDX identifier, such as CC-BY-4.0.'),
  about: said(text, 'A plain line for the reader: what the pack holds.'),
  references: v.pipe(v.array(cslItemSchema, list), v.minLength(1, 'must hold a reference')),
  studies: v.array(studySchema, list),
  findings: v.array(findingSchema, list),
  affiliations: v.array(affiliationSchema, list),
});

export type Pack = v.InferOutput<typeof packSchema>;
