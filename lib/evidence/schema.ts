import * as v from 'valibot';
import { affiliationSchema } from './schema/affiliation.ts';
import { cslItemSchema } from './schema/csl.ts';
import { findingSchema } from './schema/finding.ts';
import { day, id, said, text } from './schema/primitives.ts';
import { studySchema } from './schema/study.ts';

export type { Affiliation } from './schema/affiliation.ts';
export type { CslItem } from './schema/csl.ts';
export type { Finding } from './schema/finding.ts';
export type { Study } from './schema/study.ts';

const list = 'must be a list in square brackets';

/**
 * An evidence pack: references (CSL-JSON), the appraisal of each under the same id, the findings, and whose
 * domains belong to authors. What this schema cannot say (ids that must meet, clean DOIs, real dates,
 * levels that fit the design) is in `check/`; `checkPack` runs both.
 */
export const packSchema = v.strictObject({
  id,
  title: v.pipe(
    text,
    v.check((said) => /\p{L}/u.test(said), 'must have a letter: readers tell packs by their titles'),
  ),
  version: v.pipe(
    v.string('must be a version in quotes'),
    v.regex(/^\d+\.\d+\.\d+$/, 'must be a semantic version, such as "1.0.0"'),
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
