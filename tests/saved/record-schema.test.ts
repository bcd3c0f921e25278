import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { chosenEvidence } from '../../lib/cli/scan/evidence.ts';
import { scanFile } from '../../lib/cli/scan/scan.ts';
import type { SourceStatus } from '../../lib/core/types/index.ts';
import { pageRecordSchema } from '../../lib/saved/record-schema.ts';
import { pageRecord, recordedClaim, recordedReference } from '../page-record.ts';

const PAGES = join(import.meta.dirname, '../fixtures/pages');
const evidence = chosenEvidence(null);
const read = (value: unknown) => v.safeParse(pageRecordSchema, value);

const WORK = { doi: '10.9999/a', title: null, container: null, year: null, authors: null, type: null };
const STATUSES: readonly SourceStatus[] = [
  { state: 'found', work: WORK, by: 'doi', notices: [], noticeOf: [], asked: '2026-05-12' },
  { state: 'other-work', work: WORK, asked: '2026-05-12' },
  { state: 'not-there', asked: '2026-05-12' },
  { state: 'nothing-like-it', asked: '2026-05-12' },
  { state: 'no-answer', why: 'offline', retryAfter: null },
];

describe('what is kept of a page', () => {
  it.each(readdirSync(PAGES).filter((page) => existsSync(join(PAGES, page, 'source.html'))))(
    'comes back as it was: %s',
    async (page) => {
      const scanned = await scanFile(join(PAGES, page, 'source.html'), { evidence, records: true });
      const { text, ...record } = scanned;
      const kept = JSON.parse(JSON.stringify(record));
      expect(read(kept)).toMatchObject({ success: true, output: kept });
      // The schema must not lose what a later version of the contract adds.
      expect(read(kept).output).toEqual(kept);
    },
  );

  it('comes back with all that a frame and Crossref can add', () => {
    const record = pageRecord({
      partUnread: true,
      claims: [recordedClaim({ frame: '', oblique: true, comparedUnclear: true, notKnown: ['Nothing.'] })],
      references: STATUSES.map((status, i) => recordedReference({ id: i + 1, status })),
    });
    expect(read(record).output).toEqual(record);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'record'],
    ['a hash of another kind', pageRecord({ sha256: 'abc' })],
    ['no time', pageRecord({ readAt: 'yesterday' })],
    ['a claim without words', { ...pageRecord(), claims: [{ start: 0, end: 4 }] }],
    ['a rung that is none', { ...pageRecord(), claims: [{ ...recordedClaim(), strength: 'proof' }] }],
    ['offsets before the text', { ...pageRecord(), claims: [{ ...recordedClaim(), start: -1 }] }],
    ['a study without findings', { ...pageRecord(), records: [{ id: 'a' }] }],
    ['a status that is none', { ...pageRecord(), references: [{ ...recordedReference(), status: {} }] }],
  ])('is refused: %s', (_, value) => {
    expect(read(value).success).toBe(false);
  });

  it('is never taken from garbage, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(pageRecord())), (garbage, key) => {
        expect(() => read(garbage)).not.toThrow();
        expect(() => read({ ...pageRecord(), [key]: garbage })).not.toThrow();
      }),
    );
  });
});
