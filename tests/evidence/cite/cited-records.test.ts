import { expect, it } from 'vitest';
import { cite } from '../../../lib/evidence/cite/cite.ts';
import { citedRecords } from '../../../lib/evidence/cite/cited-records.ts';
import { toRecords } from '../../../lib/evidence/to-records.ts';
import { samplePack } from '../sample-pack.ts';

it('is the records with the citations, also when they are written', () => {
  const records = citedRecords([samplePack()]);
  const expected = toRecords([samplePack()], cite);
  expect([...records]).toEqual([...expected]);
  expect(JSON.stringify([...records])).toBe(JSON.stringify([...expected]));
});

it('makes a citation when it is first read, and once', () => {
  const asked: string[] = [];
  const records = citedRecords([samplePack()], ({ id }) => {
    asked.push(id);
    return { vancouver: id, apa: id };
  });
  expect(asked).toEqual([]);
  const record = records.get('alder-1999');
  expect([record?.cited?.apa, record?.cited?.vancouver]).toEqual(['alder-1999', 'alder-1999']);
  expect(asked).toEqual(['alder-1999']);
});
