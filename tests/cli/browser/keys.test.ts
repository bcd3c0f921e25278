import { expect, test } from 'vitest';
import { keyValue } from '../../../lib/cli/browser/keys.ts';

test.each([
  ['a', 'a'],
  ['>', '>'],
  ['Tab', '\uE004'],
  ['Escape', '\uE00C'],
])('%s is sent as one code point', (key, value) => {
  expect(keyValue(key)).toBe(value);
});

test('an unknown name is refused, not typed letter by letter', () => {
  expect(() => keyValue('PageSideways')).toThrow('PageSideways');
});
