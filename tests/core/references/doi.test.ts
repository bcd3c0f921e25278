import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDoi, findDoi } from '../../../lib/core/references/doi.ts';

describe('findDoi', () => {
  it.each([
    ['bare', 'See 10.5555/abc.12 for more', '10.5555/abc.12'],
    ['label', 'doi:10.5555/abc.12', '10.5555/abc.12'],
    ['label and space', 'DOI: 10.5555/ABC.12.', '10.5555/abc.12'],
    ['resolver', 'https://doi.org/10.5555/abc.12', '10.5555/abc.12'],
    ['old resolver', 'http://dx.doi.org/10.5555/abc.12)', '10.5555/abc.12'],
    ['stray opening bracket', 'doi: 10.1111/papr.12526(', '10.1111/papr.12526'],
    ['stray closing bracket', '(doi 10.1111/papr.12526)', '10.1111/papr.12526'],
    ['stray bracket and stop', '10.1111/papr.12526).', '10.1111/papr.12526'],
    ['words glued by a bracket', '10.1111/papr.12526(Epub', '10.1111/papr.12526'],
    ['brackets inside', 'DOI: 10.1016/s0142-9612(03)00222-9', '10.1016/s0142-9612(03)00222-9'],
    ['full stop', 'doi: 10.1097/TP.0b013e3182298a15.', '10.1097/tp.0b013e3182298a15'],
    ['square brackets around', '[10.5555/abc.12]', '10.5555/abc.12'],
    ['angle brackets around', '<10.5555/abc.12>', '10.5555/abc.12'],
    [
      'SICI',
      '10.1002/(SICI)1096-8628(1996)61:3<216::AID-4>3.0.CO;2-P, 1996',
      '10.1002/(sici)1096-8628(1996)61:3<216::aid-4>3.0.co;2-p',
    ],
    ['quotes', '“10.5555/abc.12”', '10.5555/abc.12'],
    [
      'encoded slash and brackets',
      'https://doi.org/10.1016%2Fs0142-9612%2803%2900222-9',
      '10.1016/s0142-9612(03)00222-9',
    ],
    ['query', 'https://doi.org/10.5555/abc.12?utm_source=x', '10.5555/abc.12'],
    ['fragment', 'https://doi.org/10.5555/abc.12#sec-2', '10.5555/abc.12'],
    ['value of a query', 'https://example.org/?doi=10.5555/abc.12&view=1', '10.5555/abc.12'],
    ['view of an article', 'https://journal.example/doi/10.5555/abc.12/full', '10.5555/abc.12'],
    ['file of an article', 'https://journal.example/10.5555/abc.12.pdf', '10.5555/abc.12'],
    ['typographer’s dash', '10.5555/abc–016–3', '10.5555/abc-016-3'],
    ['subdivided registrant', '10.1000.10/123', '10.1000.10/123'],
    ['first of two', '10.5555/a1, 10.5555/b2', '10.5555/a1'],
    ['after one that is empty', 'doi:10.5555/( and 10.5555/b2', '10.5555/b2'],
  ])('reads %s', (_, text, doi) => {
    expect(findDoi(text)).toBe(doi);
  });

  it.each([
    ['nothing', ''],
    ['a registrant alone', '10.5555'],
    ['no suffix', '10.5555/ abc'],
    ['punctuation only', '10.5555/...'],
    ['three digits', '10.555/abc'],
    ['a longer number', '110.5555/abc'],
    ['a decimal', '2.10.5555/abc'],
    ['what is too long to be one', `10.5555/${'a'.repeat(300)}`],
    ['a score', 'rated 10.0/10 by patients'],
  ])('finds none in %s', (_, text) => {
    expect(findDoi(text)).toBeNull();
  });
});

describe('cleanDoi', () => {
  it.each([
    ['10.5555/ABC.12', '10.5555/abc.12'],
    [' doi: 10.5555/abc.12. ', '10.5555/abc.12'],
    ['https://www.doi.org/10.5555/abc.12', '10.5555/abc.12'],
    ['doi:https://doi.org/10.5555/abc.12', '10.5555/abc.12'],
    ['see 10.5555/abc.12', null],
    ['PMID 123', null],
    ['', null],
  ])('reads %j as %j', (field, doi) => {
    expect(cleanDoi(field)).toBe(doi);
  });
});

const plain = fc.stringMatching(/^[a-z0-9][a-z0-9._;:-]{0,8}[a-z0-9]$/);
const { suffix } = fc.letrec<{ suffix: string; part: string }>((tie) => ({
  suffix: fc
    .tuple(fc.array(tie('part'), { maxLength: 3 }), plain)
    .map(([parts, end]) => parts.join('') + end),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plain,
    tie('suffix').map((inner) => `(${inner})`),
    tie('suffix').map((inner) => `<${inner}>`),
    fc.tuple(plain, plain).map(([a, b]) => `${a}/${b}`),
  ),
}));
// The cap on length (also of the encoded form) is part of the contract's cost; a publisher's view and a tag are no part
// of a DOI.
const doi = fc
  .tuple(fc.stringMatching(/^[1-9][0-9]{3,8}$/), suffix)
  .filter(
    ([, end]) =>
      encodeURIComponent(end).length <= 200 &&
      !/[/.](?:full|abs|abstract|e?pdf|html?|xml|epub|meta|long|short)(?:$|\/)|<br>/.test(end),
  )
  .map(([registrant, end]) => `10.${registrant}/${end}`);

describe('any DOI', () => {
  it.each<[string, (doi: string) => string]>([
    ['prose', (doi) => `A trial, ${doi}, was small.`],
    ['the end of a sentence', (doi) => `It was small: ${doi}.`],
    ['round brackets', (doi) => `A trial (${doi}).`],
    ['square brackets', (doi) => `A trial [${doi}];`],
    ['a label', (doi) => `2016;40(6):1321. doi:${doi}.`],
    ['a stray bracket', (doi) => `doi: ${doi}(`],
    ['an address', (doi) => `<https://doi.org/${doi}?x=1#y>`],
    ['an encoded address', (doi) => `https://doi.org/${encodeURIComponent(doi)}`],
    ['upper case', (doi) => `DOI ${doi.toUpperCase()}`],
  ])('survives in %s', (_, embed) => {
    fc.assert(
      fc.property(doi, (printed) => {
        expect(findDoi(embed(printed))).toBe(printed);
      }),
    );
  });

  it('is its own clean form', () => {
    fc.assert(
      fc.property(doi, (printed) => {
        expect(cleanDoi(printed)).toBe(printed);
      }),
    );
  });
});

describe('hostile input', () => {
  it.each([
    '(',
    '10.1/',
    '10.',
    '10.5555/(',
    '10.5555',
    '10.5555.',
    '10.5555/... ',
    '10.1234.1.1.1.1/',
    '%28',
  ])('reads past any number of %j to the DOI at the end', (piece) => {
    for (const times of [10_000, 100_000]) {
      expect(findDoi(`${piece.repeat(times)} 10.5555/end`)).toBe('10.5555/end');
    }
  });
});
