import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '../../lib/export/json.ts';
import { jsonl } from '../../lib/export/jsonl.ts';
import { brokenText, hostilePage } from './hostile.ts';
import { written } from './write-file.ts';

const pages = fc.array(hostilePage(brokenText), { maxLength: 3 });

test('JSON is a list of pages, each as it was', () => {
  fc.assert(
    fc.property(pages, (all) => {
      expect(JSON.parse(written(json, all))).toEqual(all.map(({ record }) => record));
    }),
  );
});

test('JSON Lines are the same pages, one a line', () => {
  fc.assert(
    fc.property(pages, (all) => {
      const lines = written(jsonl, all).split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.map((line): unknown => JSON.parse(line))).toEqual(all.map(({ record }) => record));
    }),
  );
});
