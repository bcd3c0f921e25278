import * as v from 'valibot';
import type { AnalysisRequest } from '../analysis-port.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Id = v.pipe(v.number(), v.integer());
const SpanEntries = { start: Count, end: Count };

const BlockSchema = v.strictObject({
  id: Id,
  role: v.picklist(['heading', 'paragraph', 'list-item', 'cell', 'caption', 'quote']),
  level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  text: v.string(),
  links: v.exactOptional(
    v.array(
      v.strictObject({
        ...SpanEntries,
        href: v.pipe(v.string(), v.maxLength(2_048), v.regex(/^(?:#|https?:)/i)),
      }),
    ),
  ),
  raised: v.exactOptional(v.array(v.strictObject(SpanEntries))),
  notes: v.exactOptional(
    v.array(v.strictObject({ ...SpanEntries, note: v.pipe(v.string(), v.maxLength(1_000)) })),
  ),
  anchors: v.exactOptional(
    v.array(v.strictObject({ name: v.pipe(v.string(), v.maxLength(100)), at: Count })),
  ),
  ordinals: v.exactOptional(v.array(Id)),
});

const RequestSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), blocks: v.array(BlockSchema) }),
  v.strictObject({
    kind: v.literal('analyze'),
    order: v.strictObject({ at: Count, remove: Count, insert: v.array(Id) }),
    source: v.strictObject({
      domain: v.nullable(v.string()),
      title: v.string(),
      lang: v.nullable(v.string()),
    }),
    first: v.array(Id),
  }),
]);

/** Checks what came over a reader's connection. Null: it is none of ours. */
export function parseAnalysis(message: unknown): AnalysisRequest | null {
  const result = v.safeParse(RequestSchema, message);
  return result.success ? result.output : null;
}
