import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../lib/export/csv.ts';
import type { ExportPage } from '../../lib/export/types.ts';
import { pageRecord, recordedClaim, recordedReference } from '../page-record.ts';
import { hostilePage, hostileText } from './hostile.ts';
import { madeUpStudy } from './made-up-study.ts';
import { exportPage, written } from './write-file.ts';

type Row = Readonly<Record<string, string>>;

const read = (pages: readonly ExportPage[]): Row[] =>
  parse(written(csv, pages), { bom: true, columns: true });

/** The apostrophe that keeps a spreadsheet from calculating is no part of the words. */
const words = (cell = '') => cell.replace(/^'(?='*[\s\u00a0]*[=+\-@\t\r\n＝＋－−＠])/u, '');

const study = madeUpStudy();
const page = exportPage(
  pageRecord({
    claims: [
      recordedClaim({
        text: '- PRP "eases" pain, fast.',
        sources: [4],
        flags: [
          { id: 'small', reason: 'Twelve people.' },
          { id: 'short', reason: 'Six weeks.' },
        ],
        studies: [{ referenceId: study.id, relation: 'other-product' }],
      }),
      recordedClaim({ text: 'PRP heals.', start: 30, strength: 'none', direction: 'not-applicable' }),
    ],
    references: [recordedReference({ id: 4, text: 'Ember A. A source; with signs.' })],
    records: [study],
  }),
  { note: 'Ask them.', tags: ['knees', 'to call'] },
);

describe('the table', () => {
  test('has a row a claim, with what a reader looks for', () => {
    const [first, second, ...others] = read([page]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      page_title: 'Knees at the Invented Clinic',
      claim_number: '1',
      quote: '\'- PRP "eases" pain, fast.',
      strength: 'controlled-trials',
      strength_words: 'Tested against a comparison in people',
      direction: 'in-line',
      direction_words: 'points the same way',
      flags: 'small; short',
      flag_reasons: 'Twelve people.\nSix weeks.',
      study_ids: 'ember-2016',
      study_relations: 'other-product',
      study_dois: '10.9999/made.up',
      page_sources: 'Ember A. A source; with signs.',
      note: 'Ask them.',
      tags: 'knees\nto call',
      address: 'https://clinic.example/knees',
      read_at: '2026-05-12T09:30:00.000Z',
      text_sha256: 'a'.repeat(64),
      packs: 'make-believe 1.0.0',
    });
    expect(second?.['quote']).toBe('PRP heals.');
    expect(second?.['passage_link']).toBe('https://clinic.example/knees#:~:text=PRP%20heals.');
  });

  test('says of each study how it stands to the claim, and what kind it is', () => {
    const [first] = read([page]);
    expect(first?.['studies']).toMatch(/^Near, but another product: randomized trial\. .*A made-up trial/);
  });

  test('gives no direction to silence', () => {
    expect(read([page])[1]?.['direction_words']).toBe('');
  });

  test('begins with a byte order mark and ends its lines as spreadsheets expect', () => {
    const file = written(csv, [page]);
    expect(file).toMatch(/^\ufeffpage_title,/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/\r/);
    expect(file.endsWith('\r\n')).toBe(true);
  });

  test('has its columns also where there is no claim', () => {
    expect(read([exportPage(pageRecord())])).toEqual([]);
    expect(written(csv, [])).toMatch(/^\ufeffpage_title,.*\r\n$/);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '−1',
    '- so',
  ])('lets no spreadsheet calculate %j', (text) => {
    const [row] = read([
      exportPage(pageRecord({ title: text, claims: [recordedClaim({ text, line: text })] }), { note: text }),
    ]);
    for (const name of ['quote', 'page_title', 'evidence', 'note']) expect(row?.[name]).toBe(`'${text}`);
  });

  test('keeps every passage, whatever it says, and calculates nothing', () => {
    fc.assert(
      fc.property(fc.array(hostilePage(hostileText), { maxLength: 3 }), (pages) => {
        const rows = read(pages);
        const told = rows.map((row) =>
          [row['quote'], row['before'], row['after'], row['page_title'], row['note']].map(words),
        );
        expect(told).toEqual(
          pages.flatMap(({ record, note }) =>
            record.claims.map(({ text, before, after }) => [text, before, after, record.title, note]),
          ),
        );
        for (const cell of rows.flatMap((row) => Object.values(row)))
          expect(cell).not.toMatch(/^[\s\u00a0]*[=+\-@＝＋－−＠]/);
      }),
    );
  });
});
