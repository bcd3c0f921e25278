import { expect, it } from 'vitest';
import { FORMATS } from '../../lib/export/formats.ts';
import { FORMAT_IDS, formatChoices } from '../../lib/saved/formats.ts';

it('offers every format, but lines for programs, each with its name', () => {
  const all = FORMATS.map(({ id }) => id).filter((id) => id !== 'jsonl');
  expect([...FORMAT_IDS].toSorted()).toEqual(all.toSorted());
  expect(new Set(formatChoices().map(({ name }) => name)).size).toBe(FORMAT_IDS.length);
});
