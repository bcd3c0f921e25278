import { describe, expect, it } from 'vitest';
import { markdownTable, textTable, written } from '../../../lib/cli/bench/table.ts';
import type { Figure, Report } from '../../../lib/cli/bench/types.ts';

const FIGURES: readonly Figure[] = [
  {
    page: 'article',
    what: 'reader, cold',
    value: 41.23,
    unit: 'ms',
    range: [39.9, 150],
    target: { atMost: 50 },
  },
  { page: 'article', what: 'faster than mark.js', value: 7.94, unit: 'times', target: { atLeast: 8 } },
  {
    page: 'article',
    what: 'longest task',
    value: 0,
    unit: 'ms',
    shown: 'none over 50 ms',
    target: { atMost: 50 },
  },
  { page: 'long | page', what: 'harper.js', value: null, unit: 'ms', note: 'not run: too slow', brief: true },
];

it.each([
  [4.25, 'ms', '4.3 ms'],
  [99.94, 'ms', '99.9 ms'],
  [412.3, 'ms', '412 ms'],
  [10_600, 'ms', '10.6 s'],
  [8.06, 'times', '8.1 ×'],
  [132.4, 'times', '132 ×'],
  [1_490, 'bytes', '1,490 bytes'],
  [12.34, 'MB', '12.3 MB'],
  [14_486, 'count', '14,486'],
] as const)('%d %s is written %s', (value, unit, text) => {
  expect(written(value, unit)).toBe(text);
});

describe('textTable', () => {
  const lines = textTable(FIGURES).split('\n');

  it('has a line for its head and for each figure, in columns', () => {
    expect(lines).toHaveLength(5);
    const column = lines[0]?.indexOf('measured') ?? -1;
    expect(lines[1]?.slice(column)).toMatch(/^41\.2 ms \(39\.9 ms to 150 ms\) +≤ 50\.0 ms +meets$/);
    expect(lines[2]?.slice(column)).toMatch(/^7\.9 × +≥ 8\.0 × +misses$/);
    expect(lines[3]?.slice(column)).toMatch(/^none over 50 ms +≤ 50\.0 ms +meets$/);
    expect(lines[4]?.slice(column)).toBe('not run: too slow');
  });

  it('names a page once', () => {
    expect(lines.map((line) => /^(\S.*?) {2}/.exec(line)?.[1])).toEqual([
      'page',
      'article',
      undefined,
      undefined,
      'long | page',
    ]);
  });
});

describe('markdownTable', () => {
  const report: Report = {
    measuredAt: '2026-11-26T10:00:00.000Z',
    command: 'npm run bench',
    browser: 'Chromium 1',
    machine: '2 × Processor',
    runs: 5,
    remarks: ['Pages are made'],
    figures: [...FIGURES, { page: 'article', what: 'claims', value: 40, unit: 'count' }],
  };
  const lines = markdownTable(report).split('\n');

  it('has what is asked for or marked as brief, and nothing else', () => {
    expect(lines).toHaveLength(2 + FIGURES.length + 2);
    expect(lines.join('\n')).not.toContain('claims');
  });

  it('has as many cells in each row', () => {
    const cells = lines.slice(0, 6).map((line) => line.split(/(?<!\\)\|/).length);
    expect(cells).toEqual([7, 7, 7, 7, 7, 7]);
  });

  it('says when, by what and on what it was measured', () => {
    expect(lines.at(-1)).toBe('`npm run bench` on 2026-11-26, Chromium 1, 2 × Processor. Pages are made.');
  });
});
