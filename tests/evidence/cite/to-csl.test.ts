import { describe, expect, it } from 'vitest';
import type { CslItem, CslName } from '../../../lib/core/types/index.ts';
import { bundledPacks } from '../../../lib/evidence/bundled.ts';
import { forCiting } from '../../../lib/evidence/cite/to-csl.ts';

function named(name: CslName): CslName | undefined {
  const item: CslItem = { id: 'ember', type: 'article-journal', author: [name], title: 'A made-up study' };
  return forCiting(item).author[0];
}

describe('initials', () => {
  it.each([
    ['AT', 'A. T.'],
    ['A', 'A.'],
    ['FJE', 'F. J. E.'],
    ['GMMJ', 'G. M. M. J.'],
    ['MÁ', 'M. Á.'],
    // The same letter as a base and its accent.
    ['MA\u0301', 'M. A\u0301.'],
    ['ЖК', 'Ж. К.'],
    ['J-P', 'J.-P.'],
    ['JP-AB', 'J. P.-A. B.'],
    ['A T', 'A. T.'],
    ['RJ de', 'R. J. de'],
    ['Ahmed M', 'Ahmed M.'],
    ['N. Mariam', 'N. Mariam'],
    ['Willow R. C.', 'Willow R. C.'],
    ['A. T.', 'A. T.'],
    ['J.-P.', 'J.-P.'],
    ['A.T.', 'A.T.'],
  ])('of "%s" are "%s"', (given, dotted) => {
    expect(named({ family: 'Ember', given })).toEqual({ family: 'Ember', given: dotted });
  });

  it.each(['Ana-Alicia', 'Jean Frederic', 'HaoQiang', 'Mi Ri', 'Adél', 'JOHANNA', '浩强', 'al-Amin', 'Yu'])(
    'are not made of a name: %s',
    (given) => {
      expect(named({ family: 'Ember', given })?.given).toBe(given);
    },
  );

  it('are not made up where no given name was read', () => {
    expect(named({ family: 'Ember' })).toEqual({ family: 'Ember' });
  });

  it('leave family names alone, with their particles', () => {
    expect(named({ family: 'de la EM', given: 'AT' })?.family).toBe('de la EM');
  });
});

describe('a suffix', () => {
  it.each([
    ['Charles S Jr', 'Charles S.', 'Jr'],
    ['CS Jr.', 'C. S.', 'Jr.'],
    ['CS Sr', 'C. S.', 'Sr'],
    ['C III', 'C.', 'III'],
    ['CS 3rd', 'C. S.', '3rd'],
  ])('at the end of "%s" is no given name', (given, rest, suffix) => {
    expect(named({ family: 'Ember', given })).toEqual({ family: 'Ember', given: rest, suffix });
  });

  it.each([
    ['IV', 'I. V.'],
    ['II', 'I. I.'],
    ['C V', 'C. V.'],
    ['Ivy', 'Ivy'],
  ])('is not seen in "%s"', (given, dotted) => {
    expect(named({ family: 'Ember', given })).toEqual({ family: 'Ember', given: dotted });
  });

  it('that stands by itself stays', () => {
    expect(named({ family: 'Ember', given: 'CS', suffix: 'Jr' })).toEqual({
      family: 'Ember',
      given: 'C. S.',
      suffix: 'Jr',
    });
  });
});

it('changes nothing else of a work, and not the work it was given', () => {
  const item: CslItem = {
    id: 'ember',
    type: 'article-journal',
    author: [{ family: 'Ember', given: 'AT' }],
    title: 'A made-up study of AT',
    DOI: '10.9999/AT',
  };
  const copy = structuredClone(item);
  expect(forCiting(item)).toEqual({ ...copy, author: [{ family: 'Ember', given: 'A. T.' }] });
  expect(item).toEqual(copy);
});

it('comes to the same when it is done twice, for every reference of the packs', () => {
  for (const item of bundledPacks.flatMap(({ references }) => references)) {
    expect(forCiting(forCiting(item))).toEqual(forCiting(item));
  }
});
