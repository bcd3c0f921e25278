import { describe, expect, it, test } from 'vitest';
import { figure, ratio, summarize } from '../../../lib/cli/bench/measure.ts';

test.each([
  [[7], 7, 7],
  [[3, 1, 2], 2, 3],
  [[4, 1, 3, 2], 2.5, 4],
  [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 55, 90],
])('of %o the median is %d and the 90th percentile %d', (values, median, p90) => {
  expect(summarize(values)).toEqual({ median, p90 });
});

describe('figure', () => {
  const NAME = ['page', 'what'] as const;

  it('is the median of what was measured, with the least and the most', () => {
    expect(figure(NAME, [3, null, 1, 8], 'ms')).toEqual({
      page: 'page',
      what: 'what',
      value: 3,
      unit: 'ms',
      range: [1, 8],
    });
  });

  it('has no range of one, and no value of none', () => {
    expect(figure(NAME, [3], 'ms')).not.toHaveProperty('range');
    expect(figure(NAME, [null], 'ms', { note: 'not measurable here' })).toMatchObject({
      value: null,
      note: 'not measurable here',
    });
  });
});

test.each([
  [10, 4, 2.5],
  [null, 4, null],
  [10, null, null],
  [10, 0, null],
])('%d is %d times %s', (of, to, times) => {
  const as = (value: number | null) => figure(['page', 'what'], [value], 'ms');
  expect(ratio(as(of), as(to))).toBe(times);
});
