import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumberMarks, type MarkStyles } from '../../../lib/core/references/marks.ts';

const findMarks = (text: string, known: ReadonlySet<number>, styles?: MarkStyles) =>
  findNumberMarks({ id: 1, role: 'paragraph', level: 0, text }, known, styles);
const KNOWN = new Set(Array.from({ length: 18 }, (_, index) => index + 1));
const read = (text: string, known: ReadonlySet<number> = KNOWN) =>
  findMarks(text, known).map(({ start, end, numbers }) => [text.slice(start, end), ...numbers]);

describe('findMarks: brackets', () => {
  it.each<[string, (string | number)[][]]>([
    ['Pain eased (9).', [['(9)', 9]]],
    ['Pain eased.(3)', [['(3)', 3]]],
    ['in two series (14, 15). More', [['(14, 15)', 14, 15]]],
    ['no living cells (1-3).', [['(1-3)', 1, 2, 3]]],
    ['no living cells (1–3).', [['(1–3)', 1, 2, 3]]],
    ['Pain eased [4].', [['[4]', 4]]],
    ['Pain eased.[14,15]', [['[14,15]', 14, 15]]],
    ['in trials [2]–[4] of it', [['[2]–[4]', 2, 3, 4]]],
    [
      'in trials [6][7].',
      [
        ['[6]', 6],
        ['[7]', 7],
      ],
    ],
    [
      'in trials [6], [7].',
      [
        ['[6]', 6],
        ['[7]', 7],
      ],
    ],
    ['in trials (1–3, 7 and 9).', [['(1–3, 7 and 9)', 1, 2, 3, 7, 9]]],
    ['in trials (refs. 3, 4).', [['(refs. 3, 4)', 3, 4]]],
    ['in trials [3, p. 45].', [['[3, p. 45]', 3]]],
    ['in trials [3, pp. 45–47].', [['[3, pp. 45–47]', 3]]],
    [
      'A trial [1] eased pain, and a review [2] agreed.',
      [
        ['[1]', 1],
        ['[2]', 2],
      ],
    ],
    [
      'Trials [1] and [2] show it.',
      [
        ['[1]', 1],
        ['[2]', 2],
      ],
    ],
    ['in trials (see reference 12).', [['(see reference 12)', 12]]],
    ['Discs(9) heal.', [['(9)', 9]]],
    ['after 12 months (1-3) with', [['(1-3)', 1, 2, 3]]],
    ['after such injections (1-3) with', [['(1-3)', 1, 2, 3]]],
    ['eased by 45 (9), and', [['(9)', 9]]],
    ['lasting one year (9).', [['(9)', 9]]],
    ['eased it by 45% (9).', [['(9)', 9]]],
    ['in 2017[6] and later', [['[6]', 6]]],
    ['unlike the older one [1]', [['[1]', 1]]],
    ['known and not (9, 99)', [['(9, 99)', 9]]],
    ['cells in the disc.\u00a0(9)', [['(9)', 9]]],
  ])('reads %j', (text, marks) => {
    expect(read(text)).toEqual(marks);
  });

  it.each([
    'since (2016)',
    'a volume of (5 mL)',
    'Call (303) 429-6448',
    'Call +49 (16) 123 45',
    'in most (20%)',
    'to sit (10 or 20 minutes)',
    'in all (n = 16)',
    'from 3 (1-5) to',
    'fell by 45% (3-7)',
    'after (10-20)',
    'over the next months (3-6) with',
    'J Made Up 16 (6):12-19',
    'J Made Up 16(6), 12',
    'after three (3) sessions',
    'after a course of (3) injections',
    'after (6) weeks',
    'vitamin D(3) levels',
    'see Figure (2)',
    'step (4)',
    'backwards (5-3)',
    'unknown (19)',
    'zero (0)',
    'mismatched (9]',
    '(1) Draw blood. (2) Spin it.',
    'We do this: (1) draw blood, (2) spin it and (3) inject.',
    'First line\n[2] Second line',
    'It may (1) ease pain, (2) restore motion, or (3) delay surgery.',
    'It may [1] ease pain, [2] restore motion, or [3] delay surgery.',
    'First (1) we draw, then (2) we spin and finally (3) we inject.',
    'for type (2) diabetes',
    'a level (1) trial',
    'Hip pain (4)',
    'in only (2) of us',
    'it costs $500 (2) in all',
    'a mean of 7.1 (2) points',
    'in 5 of 12 (4) knees',
    'in March (3) we open',
    'two to three (2-3) of them',
    'for several (3, 4) weeks',
    'three [3] injections',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('cites again after an enumeration', () => {
    expect(read('We (a) draw: (1) blood, (2) marrow. Both help (9).')).toEqual([['(9)', 9]]);
  });
});

describe('findMarks: raised digits', () => {
  it.each<[string, (string | number)[][]]>([
    ['Pain eased.¹²', [['¹²', 12]]],
    ['Pain¹ eased', [['¹', 1]]],
    ['Pain eased.¹,²', [['¹,²', 1, 2]]],
    ['Pain eased²⁻⁴ here', [['²⁻⁴', 2, 3, 4]]],
    ['Pain eased¹–³', [['¹–³', 1, 2, 3]]],
    ['Pain eased.12', [['12', 12]]],
    ['Pain eased.12 Then', [['12', 12]]],
    ['Pain eased.”12 Then', [['12', 12]]],
    ['Pain eased,12 then', [['12', 12]]],
    ['the lower discs9 heal', [['9', 9]]],
    ['the lower discs9.', [['9', 9]]],
    ['Pain eased.1,3-5 Then', [['1,3-5', 1, 3, 4, 5]]],
    ['plasma (PRP)12 is', [['12', 12]]],
    ['fell by 45%.12 Then', [['12', 12]]],
    ['by Smith et al.5 It', [['5', 5]]],
  ])('reads %j', (text, marks) => {
    expect(read(text)).toEqual(marks);
  });

  it.each([
    'vitamin B12 and Q10',
    'at L4-L5 and L5-S1',
    'after COVID-19 or covid19',
    'CD34 cells, T2 images',
    'Type2, type2 and omega3',
    'a dose of 1.5 or 2,12 mL',
    'at 10:12 and 3.12.',
    'Fig.3 and No.5',
    'on Jan.12, 2020',
    'at 4 p.m.5 Next',
    'go to www.example.com/pain12 now',
    'go to example.com.12 Now',
    'rest,5 days at least',
    'patients.12 of them',
    'discs9cm',
    'eased.12% of',
    'out of order discs9,3 heal',
    'unknown too discs9,99 heal',
    'an area of 3 m² or 5 cm²',
    'R² was high, Ca²⁺ too',
    '10⁶ cells',
    'unknown¹⁹',
    'pain 12 then',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('leaves plain digits alone where the page uses brackets', () => {
    expect(findMarks('Discs9 and discs9 heal.¹', KNOWN, { plainDigits: false })).toEqual([
      { start: 23, end: 24, numbers: [1] },
    ]);
  });
});

it('finds no mark on a page without references', () => {
  expect(read('Pain eased (9), eased [4] and eased.¹²', new Set())).toEqual([]);
});

describe('any set of numbers', () => {
  const sets = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 });
  const word = fc.constantFrom(
    'Pain eased',
    'Many discs heal',
    'Plasma 🩸 helped some',
    'Émile’s trial said so',
  );

  it.each<[string, (numbers: readonly number[]) => string]>([
    ['round brackets', (numbers) => `(${numbers.join(', ')})`],
    ['square brackets', (numbers) => `[${numbers.join(',')}]`],
    ['semicolons', (numbers) => `[${numbers.join('; ')}]`],
  ])('is read back from %s with exact offsets', (_, print) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, sets), { minLength: 1, maxLength: 5 }), (cited) => {
        let text = '';
        const marks = cited.map(([words, numbers]) => {
          text += `${words} `;
          const start = text.length;
          text += print(numbers);
          const end = text.length;
          text += '. ';
          return { start, end, numbers };
        });
        expect(findMarks(text, new Set(cited.flatMap(([, numbers]) => numbers)))).toEqual(marks);
      }),
    );
  });

  it('is read back from a range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 9 }), (first, length) => {
        const numbers = Array.from({ length: length + 1 }, (_, index) => first + index);
        for (const mark of [`(${first}-${first + length})`, `[${first}]–[${first + length}]`]) {
          const text = `Discs heal ${mark}.`;
          expect(findMarks(text, new Set(numbers))).toEqual([{ start: 11, end: text.length - 1, numbers }]);
        }
      }),
    );
  });

  it('is in bounds, in order and known, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('1', '2', '12', '(', ')', '[', ']', ',', '-', '.', ' ', 'disc', '¹'),
    });
    fc.assert(
      fc.property(text, (printed) => {
        const known = new Set([1, 2, 12]);
        let last = 0;
        for (const { start, end, numbers } of findMarks(printed, known)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(printed.length);
          expect(numbers.length).toBeGreaterThan(0);
          expect(numbers.every((number) => known.has(number))).toBe(true);
          last = end;
        }
      }),
    );
  });
});

describe('hostile input', () => {
  it.each(['(', '[1', '(1, ', '1,', '(1-', 'a1', '.1', '¹,', 'a', ' ', '(1)(', 'discs'])(
    'reads past any number of %j to the mark at the end',
    (piece) => {
      for (const times of [10_000, 100_000]) {
        const text = `${piece.repeat(times)} heals (9)`;
        expect(findMarks(text, KNOWN).at(-1)).toEqual({
          start: text.length - 3,
          end: text.length,
          numbers: [9],
        });
      }
    },
  );
});
