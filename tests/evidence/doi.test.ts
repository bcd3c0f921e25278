import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doiFault } from '../../lib/evidence/doi.ts';

const REAL = [
  '10.1016/s0142-9612(03)00222-9',
  '10.1097/TP.0b013e3182298a15',
  '10.1111/j.1469-7580.2012.01564.x',
  '10.5312/wjo.v8.i6.491',
  '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
];

const word = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
/** Suffixes of words, inner punctuation and brackets in pairs, nested up to three deep. */
const suffix = fc.letrec<{ part: string; suffix: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.tuple(fc.constantFrom('()', '[]', '{}', '<>'), tie('suffix')).map(([pair, inside]) => {
      return `${pair.charAt(0)}${inside}${pair.charAt(1)}`;
    }),
  ),
  suffix: fc
    .tuple(
      tie('part'),
      fc.array(fc.tuple(fc.constantFrom('.', '-', '/', ':', ';', '_'), tie('part')), { maxLength: 4 }),
    )
    .map(([first, rest]) => first + rest.flat().join('')),
})).suffix;
const doi = fc
  .tuple(fc.integer({ min: 1000, max: 999_999_999 }), suffix)
  .map(([registrant, end]) => `10.${registrant}/${end}`);

describe('doiFault', () => {
  it.each(REAL)('passes %s', (clean) => {
    expect(doiFault(clean)).toBeNull();
  });

  it.each([
    ['10.1111/papr.12526(', 'bracket'],
    ['10.1111/papr.12526)', 'bracket'],
    ['10.1111/papr.(12526]', 'bracket'],
    ['10.1007/s00264-016-3178-3.', 'punctuation'],
    ['10.1007/s00264-016-3178-3,', 'punctuation'],
    ['doi:10.1007/s00264-016-3178-3', 'resolver'],
    ['https://doi.org/10.1007/s00264-016-3178-3', 'resolver'],
    ['10.1007/', 'hold no space'],
    ['10.7/x', 'digits'],
    ['10.1007/s00264 016', 'hold no space'],
    ['', '10.'],
  ])('says what is wrong with %j', (broken, words) => {
    expect(doiFault(broken)).toContain(words);
  });

  it('passes every well-formed DOI', () => {
    fc.assert(fc.property(doi, (clean) => doiFault(clean) === null));
  });

  it('finds what copying leaves at the end', () => {
    const tails = fc.constantFrom('.', ',', ';', ':', '(', ')', '[', ']', '"', "'", ' ', '\n');
    fc.assert(fc.property(doi, tails, (clean, tail) => doiFault(clean + tail) !== null));
  });
});
