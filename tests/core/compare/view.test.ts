import { afterEach, describe, expect, test } from 'vitest';
import { comparing, WHOLE_VIEW } from '../../../lib/core/compare/index.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';

afterEach(() => speak('en'));

const PAGES = [
  {
    id: 'a',
    record: pageRecord({
      claims: [recordedClaim({ conditions: [], interventions: ['exosomes'] }), recordedClaim()],
    }),
  },
  {
    id: 'b',
    record: pageRecord({
      claims: [recordedClaim({ conditions: ['disc'], outcomes: [], strength: 'none', stance: 'hedges' })],
    }),
  },
];

describe('a comparison for one view after the other', () => {
  test('counts all topics, and lists those that fit', () => {
    const { rows, total } = comparing(PAGES)({ ...WHOLE_VIEW, filter: { intervention: 'prp' } });
    expect([rows.length, total]).toEqual([2, 3]);
  });

  test('offers what some topic has, in the order of topics, whatever is shown', () => {
    const { choices } = comparing(PAGES)({ ...WHOLE_VIEW, filter: { text: 'nothing is like that' } });
    expect(choices).toEqual({
      interventions: ['prp', 'exosomes'],
      conditions: ['disc', 'knee', null],
      outcomes: ['pain', null],
      strengths: ['controlled-trials', 'none'],
      wordings: ['hedges', 'asserts'],
    });
  });

  test('is the same for the same view, and another for another view or language', () => {
    const listingOf = comparing(PAGES);
    const first = listingOf(WHOLE_VIEW);
    expect(listingOf({ ...WHOLE_VIEW })).toBe(first);
    expect(listingOf({ ...WHOLE_VIEW, by: 'page' }).columns).toHaveLength(2);
    expect(listingOf(WHOLE_VIEW).rows).toEqual(first.rows);
    speak('es');
    expect(listingOf({ ...WHOLE_VIEW, filter: { text: 'rodilla' } }).rows).toHaveLength(1);
  });
});
