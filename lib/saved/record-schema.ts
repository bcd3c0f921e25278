import * as v from 'valibot';
import {
  CLAIM_KINDS,
  CONDITIONS,
  DISORDERS,
  FLAG_IDS,
  type FullPageRecord,
  INTERVENTIONS,
  OUTCOMES,
  PAGE_TOPICS,
  QUESTION_IDS,
  type SourceStatus,
  STRENGTHS,
  type StudyRecord,
} from '../core/types/index.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Texts = v.array(v.string());
const Counts = v.array(Count);
const orNull = v.nullable(v.string());
const Pack = v.object({ id: v.string(), title: v.string(), version: v.string(), date: v.string() });

/** As far as surfaces rely on it without asking; the rest came from our own packs. */
const Record = v.custom<StudyRecord>(
  (value) =>
    v.is(
      v.looseObject({
        id: v.string(),
        pack: Pack,
        design: v.string(),
        csl: v.looseObject({ id: v.string(), type: v.string(), author: v.array(v.looseObject({})) }),
        arms: v.array(v.looseObject({})),
        findings: v.array(v.looseObject({ id: v.string(), plain: v.string() })),
        checked: v.looseObject({ status: v.string(), date: v.string() }),
      }),
      value,
    ),
  'must be the record of a study',
);

/** The states that words are made of, each with what its words need. */
const Status = v.custom<SourceStatus>(
  (value) =>
    v.is(
      v.variant('state', [
        v.looseObject({
          state: v.literal('found'),
          asked: v.string(),
          work: v.looseObject({ doi: v.string() }),
          notices: v.array(v.looseObject({ kind: v.string(), label: v.string() })),
          noticeOf: v.array(v.looseObject({ kind: v.string(), label: v.string() })),
        }),
        v.looseObject({ state: v.literal('other-work'), asked: v.string(), work: v.looseObject({}) }),
        v.looseObject({ state: v.picklist(['not-there', 'nothing-like-it']), asked: v.string() }),
        v.looseObject({ state: v.literal('no-answer'), why: v.string() }),
      ]),
      value,
    ),
  'must be what became of a look-up',
);

const Claim = v.object({
  ...{ start: Count, end: Count, text: v.string(), before: v.string(), after: v.string() },
  kind: v.picklist(CLAIM_KINDS),
  stance: v.picklist(['asserts', 'hedges', 'denies']),
  oblique: v.exactOptional(v.literal(true)),
  interventions: v.array(v.picklist(INTERVENTIONS)),
  conditions: v.array(v.picklist(CONDITIONS)),
  disorders: v.array(v.picklist([...DISORDERS, 'another-disorder'])),
  outcomes: v.array(v.picklist(OUTCOMES)),
  citations: Counts,
  sources: Counts,
  strength: v.picklist(STRENGTHS),
  direction: v.picklist(['in-line', 'against', 'mixed', 'not-applicable']),
  comparedUnclear: v.exactOptional(v.literal(true)),
  title: v.string(),
  line: v.string(),
  flags: v.array(
    v.object({ id: v.picklist(FLAG_IDS), reason: v.string(), words: v.exactOptional(v.string()) }),
  ),
  studies: v.array(
    v.object({
      referenceId: v.string(),
      relation: v.picklist(['direct', 'indirect', 'cited', 'other-product']),
      match: v.exactOptional(
        v.object({
          ...{ alsoDirect: v.boolean(), citedAs: orNull, findingIds: Texts, reasons: Texts },
          nothingOnClaim: v.exactOptional(v.literal(true)),
        }),
      ),
    }),
  ),
  notKnown: v.exactOptional(Texts),
  frame: v.exactOptional(v.string()),
});

const Design = v.custom<NonNullable<FullPageRecord['references'][number]['titleDesign']>>((value) =>
  v.is(v.object({ design: v.string(), words: v.string() }), value),
);

const Reference = v.object({
  ...{ id: Count, number: v.nullable(Count), label: v.string(), text: v.string() },
  place: v.picklist(['list', 'link', 'note', 'prose']),
  ...{ url: orNull, doi: orNull, pmid: orNull, pmcid: orNull, nct: orNull, referenceId: orNull },
  matchedBy: v.nullable(v.picklist(['doi', 'pmid', 'pmcid', 'likeness'])),
  titleDesign: v.nullable(Design),
  status: v.exactOptional(Status),
});

const Statement = v.object({
  ...{ start: Count, end: Count, reference: Count, words: v.string(), record: v.string() },
  topic: v.picklist(['level', 'design', 'randomization', 'control', 'blinding', 'people', 'peer-review']),
  compared: v.picklist(['same', 'other', 'by-title', 'not-known']),
});

/** A page's record as it is kept: what is read back is checked, because a store can be damaged. */
export const pageRecordSchema: v.GenericSchema<unknown, FullPageRecord> = v.object({
  ...{ source: v.string(), address: orNull, canonical: orNull, domain: orNull, title: v.string() },
  ...{
    readAt: v.pipe(v.string(), v.isoTimestamp()),
    characters: Count,
    language: v.string(),
    words: v.string(),
  },
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  madeWith: v.object({ version: v.string(), packs: v.array(Pack) }),
  crossref: v.picklist(['off', 'private', 'failed', 'asking', 'on']),
  partUnread: v.exactOptional(v.literal(true)),
  recordsLooked: v.exactOptional(Count),
  claims: v.array(Claim),
  references: v.array(Reference),
  marks: v.array(v.object({ start: Count, end: Count, text: v.string(), references: Counts })),
  statements: v.array(Statement),
  report: v.nullable(
    v.object({ absent: v.array(v.picklist(PAGE_TOPICS)), questions: v.array(v.picklist(QUESTION_IDS)) }),
  ),
  records: v.array(Record),
});

const Amounts = v.object({
  'controlled-trials': Count,
  'uncontrolled-studies': Count,
  'reviews-only': Count,
  'preclinical-only': Count,
  none: Count,
});

/** The entry of a page, as lists show it. */
export const savedPageSchema = v.object({
  ...{ key: v.string(), address: v.string(), domain: orNull, title: v.string(), note: v.string() },
  tags: Texts,
  snapshots: v.pipe(
    v.array(
      v.object({
        ...{ id: v.string(), readAt: v.pipe(v.string(), v.isoTimestamp()), sha256: v.string() },
        ...{ claims: Count, flagged: Count, bytes: Count, byStrength: Amounts },
      }),
    ),
    v.minLength(1),
  ),
});
