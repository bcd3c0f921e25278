import * as v from 'valibot';
import { CONDITIONS, DESIGNS, DISORDERS, INTERVENTIONS } from '../../core/types/index.ts';
import { fields } from './fields.ts';
import { count, day, flag, id, knownText, months, oneOf, said, someOf, text } from './primitives.ts';
import { CELL_SOURCES, CHECKED_STATUSES, PRODUCTS, SUBJECTS } from './vocabulary.ts';

const levelMend =
  'must be 1 to 5 or null: give the Oxford CEBM 2011 level, or null and say why in levelReason';

const level = v.nullable(
  v.pipe(v.number(levelMend), v.integer(levelMend), v.minValue(1, levelMend), v.maxValue(5, levelMend)),
);

export const studiedSchema = fields({
  interventions: said(someOf(INTERVENTIONS), 'Empty where it is about no treatment of this list.'),
  cellSource: v.exactOptional(oneOf(CELL_SOURCES)),
  product: v.exactOptional(oneOf(PRODUCTS)),
  conditions: said(someOf(CONDITIONS), 'Empty where it is about no site, such as a test of a product.'),
  disorders: v.exactOptional(someOf(DISORDERS)),
});

const checked = fields({
  status: said(
    oneOf(CHECKED_STATUSES),
    'abstract-read: the abstract or the document itself was read. existence-confirmed: that it exists, and its bibliography. as-listed: neither, it stands as the citing page prints it.',
  ),
  date: day,
  note: knownText,
});

/**
 * The appraisal of one reference, under the reference's id. Every field is written out:
 * null means "not known", and is shown as that.
 */
export const studySchema = fields({
  id: said(id, 'The id of its reference.'),
  description: v.exactOptional(
    said(text, 'In our words, what it is: for a record whose title was not read.'),
  ),
  moreAuthors: v.exactOptional(said(flag, 'The reference does not name all authors.')),
  design: oneOf(DESIGNS),
  designNote: knownText,
  level: said(level, 'Oxford CEBM 2011, for treatment benefit; null where it does not apply.'),
  levelReason: said(text, 'Why this level, or why none.'),
  subjects: oneOf(SUBJECTS),
  meeting: said(flag, 'Not peer reviewed: a meeting poster or abstract.'),
  n: said(count, 'People, or for laboratory work products; null when not known.'),
  arms: v.array(fields({ label: text, n: count }), 'must be a list in square brackets'),
  sizeNote: knownText,
  population: knownText,
  intervention: said(knownText, 'What was done, in plain words; the ids for matching are in studied.'),
  comparator: knownText,
  followUpMonths: months,
  controlled: said(
    v.nullable(v.boolean('must be true, false, or null when not known')),
    'Whether anybody was compared with anybody.',
  ),
  blinding: knownText,
  registration: knownText,
  limitations: knownText,
  harms: knownText,
  ties: said(knownText, "Funding and authors' ties, as far as read."),
  studied: said(studiedSchema, 'What it studied, also where its results were not read.'),
  reportedBy: v.exactOptional(
    said(text, 'Whose report the results were read in, where not the paper itself: "as reported by …".'),
  ),
  samePeople: v.exactOptional(
    said(
      fields({ as: id, certain: flag }),
      'The same people as in another study: for certain, of this pack, and they are counted once; perhaps, of this pack or another, and they are not added up.',
    ),
  ),
  checked: said(checked, 'How the record was checked, and when.'),
});

export type Study = v.InferOutput<typeof studySchema>;
