import { expect, it } from 'vitest';
import { citationLine } from '../../../lib/core/words/citation-line.ts';
import { placesOf } from '../../../lib/core/words/ladder-places.ts';
import { finding, match, record, trial } from '../../browser/components/fixtures.ts';

const ALL = 'Ember, et al. A made-up study of a made-up injection. Journal of Invented Medicine. 2016.';

it.each([
  ['all of it', {}, `${ALL} https://doi.org/10.9999/invented.x`],
  ['no DOI', { doi: null, url: 'https://example.org/x' }, `${ALL} https://example.org/x`],
  ['neither', { doi: null }, ALL],
  ['a question', { authors: null, title: 'Does it?', container: null, year: null, doi: null }, 'Does it?'],
])('a citation says what the record says: %s', (_name, over, line) => {
  expect(citationLine(record('x', over))).toBe(line);
});

it.each([
  ['a trial', trial('x'), 'randomized'],
  ['a trial of the treated alone', trial('x', {}, { comparator: null }), 'treated'],
  [
    'a review of studies without comparison',
    record('x', {
      findings: [finding('x--pain', { design: 'systematic-review', reviewOf: 'mostly-uncontrolled' })],
    }),
    'treated',
  ],
  [
    'work in animals',
    record('x', { findings: [finding('x--pain', { design: 'animal', subjects: 'animals' })] }),
    'laboratory',
  ],
] as const)('%s stands no higher than its findings', (_name, study, place) => {
  expect(placesOf([match('x')], new Map([['x', study]])).get(place)).toHaveLength(1);
});
