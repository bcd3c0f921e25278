import { describe, expect, it } from 'vitest';
import { createRecordLookUp } from '../../lib/background/records.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toRecords } from '../../lib/evidence/to-records.ts';

const RECORDS = [...toRecords(bundledPacks).values()];

describe('createRecordLookUp', () => {
  const lookUp = createRecordLookUp(RECORDS);
  const [first, second] = RECORDS.map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('The packs hold fewer than two records');

  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [], []],
    ['in the order asked', [second, first], [second, first]],
    ['each once', [first, first], [first]],
    ['without those that are in no pack', ['nobody-1900', first, 'toString', '__proto__'], [first]],
  ])('gives %s', (_, ids, found) => {
    expect(lookUp(ids).map(({ id }) => id)).toEqual(found);
  });
});
