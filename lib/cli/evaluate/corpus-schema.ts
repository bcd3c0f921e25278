import * as v from 'valibot';
import { CLAIM_KINDS, CONDITIONS, INTERVENTIONS } from '../../core/types/index.ts';

/** The shapes of a corpus's files, as its README and its labelling guide give them. Other keys are let be. */
const whole = v.pipe(v.number('must be a number'), v.integer('must be a whole number'), v.minValue(0));
const oneOf = <const T extends readonly string[]>(ids: T) =>
  v.picklist(ids, `must be one of ${ids.join(', ')}`);

export const pageSchema = v.object({
  id: v.string(),
  site: v.string(),
  kind: v.string(),
  text: v.string(),
});

/** Offsets are code points, into the page's text. */
export const sentenceSchema = v.object({ i: whole, text: v.string(), start: whole, end: whole });

export const labelSchema = v.variant(
  'claim',
  [
    v.object({ i: whole, claim: v.literal('borderline') }),
    v.object({
      i: whole,
      claim: v.literal('yes'),
      kind: oneOf(CLAIM_KINDS),
      stance: oneOf(['asserts', 'hedges', 'denies']),
      intervention: v.array(oneOf(INTERVENTIONS)),
      condition: v.array(oneOf(CONDITIONS)),
    }),
  ],
  'must be yes or borderline (a sentence that makes no claim has no line)',
);

export const foldsSchema = v.record(v.string(), whole);
