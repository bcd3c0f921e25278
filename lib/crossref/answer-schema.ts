import * as v from 'valibot';

/**
 * What we read of Crossref's answers, of all that is in them. What we show must have the right shape, or the whole
 * work is not believed: a notice that is left out because it could not be read would look like none.
 */

/** `[[2010, 2, 6]]`, `[[2010]]`, `[[null]]` */
const partialDate = v.object({ 'date-parts': v.array(v.array(v.nullable(v.number()))) });
const texts = v.nullish(v.array(v.string()), []);
const doi = v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/), v.toLowerCase());

const updateSchema = v.object({
  DOI: doi,
  type: v.nullish(v.string(), ''),
  label: v.nullish(v.string(), ''),
  source: v.nullish(v.string(), ''),
  updated: v.nullish(partialDate),
});

const itemSchema = v.object({
  DOI: doi,
  title: texts,
  subtitle: texts,
  'container-title': texts,
  'short-container-title': texts,
  type: v.nullish(v.string(), null),
  issued: v.nullish(partialDate),
  author: v.nullish(
    v.array(
      v.object({ family: v.nullish(v.string()), given: v.nullish(v.string()), name: v.nullish(v.string()) }),
    ),
    [],
  ),
  'updated-by': v.nullish(v.array(updateSchema), []),
  'update-to': v.nullish(v.array(updateSchema), []),
});

const ok = v.literal('ok');
const workSchema = v.object({ status: ok, 'message-type': v.literal('work'), message: itemSchema });
const listSchema = v.object({
  status: ok,
  'message-type': v.literal('work-list'),
  message: v.object({ 'total-results': v.number(), items: v.array(itemSchema) }),
});

/** One work as Crossref gives it; DOIs in lower case. */
export type Item = v.InferOutput<typeof itemSchema>;
/** An `update-to` or `updated-by` entry. */
export type Update = v.InferOutput<typeof updateSchema>;
export type PartialDate = v.InferOutput<typeof partialDate>;

/** @returns The work of an answer to `/works/{doi}`; null where it is no such answer. */
export function readWork(json: unknown): Item | null {
  const read = v.safeParse(workSchema, json);
  return read.success ? read.output.message : null;
}

/** A page of works. */
export interface ItemList {
  readonly items: readonly Item[];
  /** Works that the filter or search fits, on this page and others. */
  readonly total: number;
}

/** @returns The works of an answer to `/works?…`; null where it is no such answer, or one of them cannot be read. */
export function readList(json: unknown): ItemList | null {
  const read = v.safeParse(listSchema, json);
  return read.success
    ? { items: read.output.message.items, total: read.output.message['total-results'] }
    : null;
}
