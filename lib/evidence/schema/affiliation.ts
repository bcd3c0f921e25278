import * as v from 'valibot';
import { fields } from './fields.ts';
import { id, said, text } from './primitives.ts';

/**
 * Whose web pages belong to authors of a study. Only what is established: a study without an entry here
 * is not thereby independent.
 */
export const affiliationSchema = fields({
  studyId: id,
  /** Host names without `www.`, lower case. */
  domains: v.pipe(
    v.array(
      v.pipe(
        v.string('must be a host name in quotes'),
        v.maxLength(253, 'must have at most 253 characters'),
        v.regex(
          /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
          'must be a host name in lower case without www. or https://, such as "clinic.example"',
        ),
      ),
      'must be a list in square brackets',
    ),
    v.minLength(1, 'must name a host'),
  ),
  note: said(text, 'What the tie is, and who stated it.'),
});

export type Affiliation = v.InferOutput<typeof affiliationSchema>;
