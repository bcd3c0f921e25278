import * as v from 'valibot';
import { NOTICE_KINDS, type SourceStatus } from '../core/types/source-status.ts';

/** An answer that may be kept: Crossref said something. Whether it fits the page's words is no part of it. */
export type Answered = Exclude<SourceStatus, { readonly state: 'no-answer' | 'other-work' }>;

const text = v.nullable(v.string());
const day = v.pipe(v.string(), v.isoDate());

const noticeSchema = v.object({
  kind: v.picklist(NOTICE_KINDS),
  label: v.string(),
  doi: v.string(),
  sources: v.array(v.picklist(['publisher', 'retraction-watch'])),
  date: v.nullable(day),
});

const answeredSchema = v.variant('state', [
  v.object({
    state: v.literal('found'),
    work: v.object({
      doi: v.string(),
      title: text,
      container: text,
      year: v.nullable(v.number()),
      authors: text,
      type: text,
    }),
    by: v.picklist(['doi', 'likeness']),
    notices: v.array(noticeSchema),
    noticeOf: v.array(noticeSchema),
    asked: day,
  }),
  v.object({ state: v.literal('not-there'), asked: day }),
  v.object({ state: v.literal('nothing-like-it'), asked: day }),
]);

const entrySchema = v.object({ key: v.string(), gotAt: v.number(), status: answeredSchema });

/** An answer with when it was got: milliseconds since 1970. */
export interface Kept {
  readonly key: string;
  readonly gotAt: number;
  readonly status: Answered;
}

/** @returns Null for what is no answer of ours: a browser's storage may hold anything. */
export function readKept(entry: unknown): Kept | null {
  const read = v.safeParse(entrySchema, entry);
  return read.success ? read.output : null;
}
