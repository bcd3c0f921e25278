import * as v from 'valibot';
import { cslItemSchema } from '../schema/csl.ts';
import type { PackNames } from './across-packs.ts';

const Named = v.object({ id: v.string() });
const Lists = v.object({
  id: v.fallback(v.string(), ''),
  title: v.fallback(v.string(), ''),
  studies: v.fallback(v.array(v.unknown()), []),
  references: v.fallback(v.array(v.unknown()), []),
});

/**
 * What can be read of a pack's names though its shape is wrong, so that an author hears at once of a study that
 * stands in another pack, and not only after all else is mended.
 */
export function looseNames(json: unknown): PackNames {
  const read = v.safeParse(Lists, json);
  if (!read.success) return { id: '', title: '', studies: [], references: [] };
  const { id, title, studies, references } = read.output;
  return {
    id,
    title,
    studies: studies.flatMap((study) => (v.is(Named, study) ? [{ id: study.id }] : [])),
    references: references.flatMap((one) => (v.is(cslItemSchema, one) ? [one] : [])),
  };
}
