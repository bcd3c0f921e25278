import { expect, test } from 'vitest';
import { summarize } from '../../../lib/cli/bench/measure.ts';

test.each([
  [[7], 7, 7],
  [[3, 1, 2], 2, 3],
  [[4, 1, 3, 2], 2.5, 4],
  [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 55, 90],
])('of %o the median is %d and the 90th percentile %d', (values, median, p90) => {
  expect(summarize(values)).toEqual({ median, p90 });
});
