import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../lib/cli/bench/options.ts';

describe('readOptions', () => {
  it('measures all in Chromium where nothing is said', () => {
    expect(readOptions([])).toEqual({
      help: false,
      family: 'chromium',
      runs: 5,
      quick: false,
      only: null,
      json: '.bench/latest.json',
      markdown: false,
      page: null,
    });
  });

  it.each([
    [['--quick'], { quick: true, runs: 1 }],
    [['--quick', '--runs', '2'], { quick: true, runs: 2 }],
    [['--browser', 'firefox', 'page.html'], { family: 'firefox', page: 'page.html' }],
    [['--only', 'x1,popover'], { only: ['x1', 'popover'] }],
    [['--json', 'a.json', '--markdown'], { json: 'a.json', markdown: true }],
  ])('%o', (args, expected) => {
    expect(readOptions(args)).toMatchObject(expected);
  });

  it.each([
    [['--runs', '0'], '--runs'],
    [['--runs', 'many'], '--runs'],
    [['--runs', '1.5'], '--runs'],
    [['--browser', 'lynx'], 'chromium or firefox'],
    [['--only', 'x2'], 'x100'],
    [['a.html', 'b.html'], 'One page'],
    [['--fast'], '--fast'],
  ])('refuses %o', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });
});
