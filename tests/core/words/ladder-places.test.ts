import { expect, it } from 'vitest';
import { placesOf } from '../../../lib/core/words/ladder-places.ts';
import { finding, match, record, trial } from '../../browser/components/fixtures.ts';

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
