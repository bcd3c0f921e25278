import { expect, it } from 'vitest';
import { verdict } from '../../../lib/cli/bench/targets.ts';

it.each([
  [50, { atMost: 50 }, 'meets'],
  [50.1, { atMost: 50 }, 'misses'],
  [8, { atLeast: 8 }, 'meets'],
  [7.9, { atLeast: 8 }, 'misses'],
  [0, { atMost: 0 }, 'meets'],
  [null, { atMost: 50 }, null],
  [Number.NaN, { atLeast: 8 }, 'misses'],
  [Number.NaN, { atMost: 8 }, 'misses'],
])('%d, asked for %o: %s', (value, target, expected) => {
  expect(verdict({ value, target })).toBe(expected);
});

it('has nothing to say where nothing is asked for', () => {
  expect(verdict({ value: 3 })).toBeNull();
});
