import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../lib/export/formats.ts';
import { madeUpStudy } from '../../export/made-up-study.ts';
import { exportPage, written } from '../../export/write-file.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';

const study = madeUpStudy();
const page = exportPage(
  pageRecord({
    claims: [recordedClaim({ studies: [{ referenceId: study.id, relation: 'direct' }] })],
    records: [study],
  }),
);

describe('in a browser', () => {
  test.each(FORMATS)('$id tells of the study', (format) => {
    expect(written(format, [page])).toContain(study.doi ?? '');
  });
});
