import * as v from 'valibot';
import { CONDITIONS, DESIGNS, DISORDERS, INTERVENTIONS } from '../../core/types/index.ts';
import { fields } from './fields.ts';
import {
  count,
  country,
  flag,
  id,
  knownText,
  monthOrDay,
  months,
  monthsAtLeastNone,
  oneOf,
  said,
  someOf,
  text,
} from './primitives.ts';
import {
  CELL_SOURCES,
  CONTENTS,
  DIRECTIONS,
  FINDING_OUTCOMES,
  HARMS,
  PRODUCTS,
  REVIEWS_OF,
  STRUCTURES,
  SUBJECTS,
} from './vocabulary.ts';

/**
 * One measured or stated thing with its sentence. Only what may be shown becomes a finding: a result that was
 * not read is either left out or said as "measured; not read" with the direction `not-applicable`.
 */
export const findingSchema = fields({
  id: v.pipe(
    v.string('must be an id in quotes, such as "singla-2017--pain"'),
    v.description('The study id, two hyphens, and what it is about.'),
    v.regex(/^[a-z0-9-]+$/, 'must be lower case letters, digits and hyphens'),
    v.maxLength(200, 'must have at most 200 characters'),
  ),
  studyId: id,
  intervention: v.nullable(oneOf(INTERVENTIONS)),
  pooled: v.exactOptional(
    said(
      someOf(INTERVENTIONS),
      'Several products in one number, or one product of two names: it counts for each.',
    ),
  ),
  cellSource: v.exactOptional(oneOf(CELL_SOURCES)),
  product: v.exactOptional(oneOf(PRODUCTS)),
  conditions: someOf(CONDITIONS),
  disorder: v.exactOptional(
    said(oneOf(DISORDERS), 'The disorder it is about; it then counts for no claim that names another.'),
  ),
  outcome: oneOf(FINDING_OUTCOMES),
  comparator: said(knownText, 'Null: compared with the start only, or about the treated people alone.'),
  direction: said(
    oneOf(DIRECTIONS),
    'What happened with the product, against the comparator where there is one, else against the start.',
  ),
  subjects: oneOf(SUBJECTS),
  design: oneOf(DESIGNS),
  n: said(count, 'People or products behind this finding; null when not known.'),
  followUpMonths: months,
  comparisonMonths: v.exactOptional(
    said(monthsAtLeastNone, 'How long anybody was compared, where that is shorter than the follow-up.'),
  ),
  reviewOf: v.exactOptional(
    said(
      oneOf(REVIEWS_OF),
      'What the studies of a review are, as far as read: it ranks with the majority of them. Left out: not read.',
    ),
  ),
  universal: v.exactOptional(
    said(flag, 'A notice or ruling about a whole class: it reaches narrower products and conditions.'),
  ),
  country: v.exactOptional(said(country, 'Where a notice, ruling or approval holds.')),
  asOf: v.exactOptional(said(monthOrDay, 'When it was so; shown with it.')),
  overall: v.exactOptional(said(flag, 'A verdict, one score for pain and function, or a self-rating.')),
  structureOf: v.exactOptional(said(oneOf(STRUCTURES), 'What a structure finding measured.')),
  contentOf: v.exactOptional(said(oneOf(CONTENTS), 'What a content finding looked for.')),
  harmOf: v.exactOptional(said(someOf(HARMS), 'The harms that a harm finding names.')),
  plain: said(text, 'One plain sentence with its numbers, ready to show.'),
  caveat: said(knownText, 'What to keep in mind when reading it, ready to show.'),
});

export type Finding = v.InferOutput<typeof findingSchema>;
