import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../lib/core/messages/index.ts';
import { FORMATS, formatOf } from '../../lib/export/formats.ts';
import { pageRecord, recordedClaim } from '../page-record.ts';
import { brokenText, hostilePage } from './hostile.ts';
import { exportPage, written } from './write-file.ts';

describe('formats', () => {
  test('are found by their ids, each of which is one', () => {
    expect(FORMATS.map(({ id }) => formatOf(id))).toEqual(FORMATS);
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    expect(formatOf('docx')).toBeUndefined();
  });

  test('have a name and a line for the reader', () => {
    for (const { id } of FORMATS) {
      // The keys are made from the ids, which the compiler cannot see.
      expect(say(`exports.${id}` as 'exports.csv')).toMatch(/\p{L}/u);
      expect(say(`exports.${id}-line` as 'exports.csv-line')).toMatch(/\.$/);
    }
  });

  test.each(FORMATS)('$id writes whatever a page says', (format) => {
    fc.assert(
      fc.property(fc.array(hostilePage(brokenText), { maxLength: 2 }), (pages) => {
        expect(written(format, pages)).toBeTypeOf('string');
      }),
    );
  });

  test.each(FORMATS)('$id begins anew with each file', (format) => {
    const page = exportPage(pageRecord({ claims: [recordedClaim()] }));
    expect(written(format, [page])).toBe(written(format, [page]));
  });

  test.each(FORMATS.filter(({ extension }) => extension === 'json' || extension === 'jsonld'))(
    '$id is JSON also where there is no page, or none with a claim',
    (format) => {
      expect(() => JSON.parse(written(format, []))).not.toThrow();
      expect(() => JSON.parse(written(format, [exportPage(pageRecord())]))).not.toThrow();
    },
  );
});
