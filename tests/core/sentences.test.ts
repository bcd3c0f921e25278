import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, lowerCase } from '../../lib/core/fold.ts';
import { splitSentences } from '../../lib/core/sentences.ts';

const split = (text: string, marks: readonly string[] = []) => {
  const spans = marks.map((m) => ({ start: text.indexOf(m), end: text.indexOf(m) + m.length }));
  return splitSentences(fold(text), spans).map((s) => text.slice(s.start, s.end));
};

describe('splitSentences', () => {
  it.each([
    ['two plain sentences', 'PRP helps. It is spun.', ['PRP helps.', 'It is spun.']],
    ['a title', 'Ask Dr. Hill about PRP. She knows.', ['Ask Dr. Hill about PRP.', 'She knows.']],
    ['a figure', 'See Fig. 2 for doses. We did.', ['See Fig. 2 for doses.', 'We did.']],
    ['decimals', 'It fell from 8.8 to 3.4 points. Good.', ['It fell from 8.8 to 3.4 points.', 'Good.']],
    ['et al.', 'Hill et al. Found pain fell. Yes.', ['Hill et al. Found pain fell.', 'Yes.']],
    [
      'a country that ends the sentence',
      'It is sold in the U.S. The agency warned.',
      ['It is sold in the U.S.', 'The agency warned.'],
    ],
    ['a country that does not', 'It is sold in the U.S. and abroad.', ['It is sold in the U.S. and abroad.']],
    ['an initial', 'J. Hill wrote it. We read it.', ['J. Hill wrote it.', 'We read it.']],
    ['a web address', 'Visit hill.example for more. Thanks.', ['Visit hill.example for more.', 'Thanks.']],
    ['closing quotes', 'She said “it works.” Then she left.', ['She said “it works.”', 'Then she left.']],
    ['question and exclamation', 'Does it work? Yes! It does.', ['Does it work?', 'Yes!', 'It does.']],
    ['a line break', 'Less pain\nMore movement', ['Less pain', 'More movement']],
    ['a line that runs on', 'Less pain\nand more movement.', ['Less pain\nand more movement.']],
    ['no closing punctuation', 'PRP helps', ['PRP helps']],
    ['nothing', '  \n ', []],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    ['a mark before the stop', 'Discs hurt (9). We inject.', ['(9)'], ['Discs hurt (9).', 'We inject.']],
    ['a mark after the stop', 'Muscles hurt. (6) We inject.', ['(6)'], ['Muscles hurt. (6)', 'We inject.']],
    ['square brackets, glued', 'Muscles hurt.[6] We inject.', ['[6]'], ['Muscles hurt.[6]', 'We inject.']],
    ['two marks', 'It helps. [1] [2] We inject.', ['[1]', '[2]'], ['It helps. [1] [2]', 'We inject.']],
    ['glued to the stop', 'It helps.4 We inject.', ['4'], ['It helps.4', 'We inject.']],
    ['glued, and the sentence goes on', 'It helps.4 so we inject.', ['4'], ['It helps.4 so we inject.']],
    ['glued at the end', 'It helps.4', ['4'], ['It helps.4']],
    ['a decimal', 'It takes 2.4 Ml of it.', [], ['It takes 2.4 Ml of it.']],
  ])('%s', (_name, text, marks, expected) => {
    expect(split(text, marks)).toEqual(expected);
  });

  const text = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '.', '?', '\n', '"', '(', ')', '3', 'Dr', '…', '\u00a0'),
    maxLength: 200,
  });

  it('covers everything but white space, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (t) => {
        const spans = splitSentences(fold(t));
        let at = 0;
        for (const s of spans) {
          if (s.start < at || s.end <= s.start || t.slice(at, s.start).trim() !== '') return false;
          at = s.end;
        }
        return t.slice(at).trim() === '';
      }),
    );
  });
});

describe('fold and lowerCase', () => {
  it('keep every offset, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (t) => fold(t).length === t.length && lowerCase(t).length === t.length,
      ),
    );
  });

  it.each([
    ['“Own” cells’', '"Own" cells\''],
    ['platelet–rich\u00a0plasma', 'platelet-rich plasma'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('lowers what it can where one letter would become two', () => {
    expect(lowerCase('İ PRP')).toBe('İ prp');
  });
});
