import * as v from 'valibot';
import { fields } from './fields.ts';
import { httpsUrl, id, oneOf, said, text } from './primitives.ts';

/**
 * The item types of CSL 1.0.2 that packs use. `speech` is CSL's type for a poster or an abstract at a meeting;
 * a notice, a trial's registration or a patient guide is a `webpage`, and `genre` says which.
 */
export const CSL_TYPES = [
  'article-journal',
  'book',
  'speech',
  'report',
  'webpage',
  'regulation',
  'legal_case',
] as const;

const author = fields(
  { family: text, given: v.exactOptional(text) },
  {
    literal:
      'is no field of an author here: for an institution leave author empty, as [], and name it as the publisher',
  },
);

const datePart = 'must be a whole number, as in [[2017]] or [[2017, 5, 31]]';

const issued = fields({
  'date-parts': v.strictTuple(
    [
      v.pipe(
        v.array(v.pipe(v.number(datePart), v.integer(datePart)), 'must be [year] or [year, month, day]'),
        v.minLength(1, 'must hold the year'),
        v.maxLength(3, 'must be [year] or [year, month, day]'),
      ),
    ],
    'must hold one date, such as [[2017]]',
  ),
});

/**
 * A reference as a CSL-JSON item (Citation Style Language 1.0.2 data schema): what is not known is left out.
 * `DOI` is as registered, without a resolver; that it is clean is checked in `check/references.ts`.
 */
export const cslItemSchema = fields({
  id,
  type: oneOf(CSL_TYPES),
  genre: v.exactOptional(text),
  author: said(
    v.array(author, 'must be a list in square brackets'),
    'Empty for an institution (then give the publisher), and where nobody was named in what was read.',
  ),
  issued: v.exactOptional(issued),
  title: said(
    v.exactOptional(text),
    'As printed, never invented: without one, the study says in `description` what it is.',
  ),
  'container-title': v.exactOptional(text),
  'event-title': v.exactOptional(text),
  'event-place': v.exactOptional(text),
  volume: v.exactOptional(text),
  issue: v.exactOptional(text),
  page: v.exactOptional(text),
  publisher: v.exactOptional(text),
  'publisher-place': v.exactOptional(text),
  DOI: v.exactOptional(text),
  PMID: v.exactOptional(
    v.pipe(v.string('must be digits in quotes'), v.regex(/^\d{1,12}$/, 'must be digits only, 12 at most')),
  ),
  PMCID: v.exactOptional(
    v.pipe(
      v.string('must be text in quotes'),
      v.regex(/^PMC\d{1,12}$/, 'must be PMC and digits, 12 at most'),
    ),
  ),
  URL: v.exactOptional(httpsUrl),
});

export type CslItem = v.InferOutput<typeof cslItemSchema>;
