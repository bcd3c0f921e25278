import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../lib/core/types/index.ts';
import {
  checkedWords,
  levelWords,
  relationNotes,
  sourceLink,
  studyFacts,
  studyHeading,
  studyName,
  studyWarnings,
} from '../../../lib/core/words/index.ts';
import { finding, match, record, trial } from '../../browser/components/fixtures.ts';

describe('heading', () => {
  const review = record('a', { design: 'narrative-review' });
  it.each<[Relation, string | null, string]>([
    ['cited', '9', 'Cited as (9): narrative review'],
    ['cited', 'Fox, 2020', 'Cited as “Fox, 2020”: narrative review'],
    ['cited', null, 'Cited: narrative review'],
    ['direct', null, 'Narrative review'],
    ['indirect', null, 'About something near, not this: narrative review'],
    ['other-product', null, 'Near, but another product: narrative review'],
  ])('%s %s', (relation, citedAs, expected) => {
    expect(studyHeading(match('a', { relation, citedAs }), review)).toBe(expected);
  });
});

describe('how near it is', () => {
  const WHY = 'It tested PRP.';
  it.each<[Relation, boolean, readonly string[]]>([
    ['direct', true, []],
    ['cited', true, []],
    ['cited', false, [WHY, 'It does not test this claim itself.']],
    ['other-product', false, [WHY, 'Shown so that it is not mistaken for support.']],
    ['indirect', false, [WHY]],
  ])('%s, direct: %s', (relation, alsoDirect, expected) => {
    expect(relationNotes(match('a', { relation, alsoDirect, reasons: [WHY] }))).toEqual(expected);
  });

  it('does not say twice that it tests something else', () => {
    const reasons = ['It does not test what the sentence says.'];
    expect(
      relationNotes(match('a', { relation: 'cited', alsoDirect: false, nothingOnClaim: true, reasons })),
    ).toEqual(reasons);
  });
});

describe('facts', () => {
  it('says "compared" only where somebody was', () => {
    expect(studyFacts(match('a'), trial('a'))).toEqual(['2016', '40 people', 'compared for 3 months']);
    expect(studyFacts(match('a'), record('a'))).toEqual(['2016', '30 people', 'followed for 2 years']);
  });

  it('gives the treated people of a trial, never its total, where nobody was compared', () => {
    const alone = trial('a', { n: 47 }, { comparator: null, n: 29, followUpMonths: 12 });
    expect(studyFacts(match('a'), alone)).toEqual([
      '2016',
      '29 people treated, nobody compared on this point',
      'followed for 12 months',
    ]);
    const unknown = trial('a', { n: 47 }, { comparator: null, n: null, followUpMonths: null });
    expect(studyFacts(match('a'), unknown).join()).not.toContain('47');
  });

  it('a trial without a result that was read is not said to compare', () => {
    const unread = trial('a', { findings: [] });
    expect(studyFacts(match('a', { findingIds: [] }), unread)).toEqual([
      '2016',
      '40 people',
      'followed for 3 months',
    ]);
  });

  it('says when the number is not known, and gives a review none', () => {
    expect(studyFacts(match('a'), record('a', { n: null }))).toContain('number of people not known');
    expect(studyFacts(match('a'), record('a', { design: 'narrative-review', n: 29 }))).toEqual(['2016']);
    const rabbits = record('a', { design: 'animal', subjects: 'animals', n: 20, findings: [finding('x')] });
    expect(studyFacts(match('a'), rabbits)).toEqual(['2016']);
  });

  it('counts products in a laboratory', () => {
    const lab = record('a', { design: 'laboratory', subjects: 'laboratory', n: 3, findings: [finding('x')] });
    expect(studyFacts(match('a'), lab)).toEqual(['2016', '3 products']);
  });
});

it('warns of what is not in people, and of what nobody reviewed', () => {
  expect(studyWarnings(record('a'))).toEqual([]);
  expect(studyWarnings(record('a', { subjects: 'animals' }))).toEqual(['Tested in animals, not in people.']);
  expect(studyWarnings(record('a', { subjects: 'laboratory', meeting: true }))).toEqual([
    'Meeting poster or abstract, not peer reviewed.',
    'Laboratory work: nobody was treated.',
  ]);
});

it('gives a level with its scale, or why there is none', () => {
  expect(levelWords(trial('a'))).toBe('2 (Oxford CEBM 2011). Single randomized trial.');
  expect(levelWords(record('a', { level: null, levelReason: 'No rung.' }))).toBe('None. No rung.');
});

it('says how a record was checked', () => {
  const checked = { status: 'as-listed', date: '2026-01-02', note: 'Not found elsewhere.' } as const;
  expect(checkedWords(record('a', { checked }))).toBe(
    'We know it from a reference list only (2026-01-02). Not found elsewhere.',
  );
});

it('names a record without authors by where it appeared', () => {
  expect(studyName(record('a'))).toBe('Ember and others, 2016');
  expect(studyName(record('a', { authors: null }))).toBe('Journal of Invented Medicine, 2016');
});

describe('source', () => {
  it.each([
    [
      { doi: '10.9999/a(1)<2>' },
      {
        href: 'https://doi.org/10.9999/a(1)%3C2%3E',
        text: 'Journal of Invented Medicine, doi 10.9999/a(1)<2>',
      },
    ],
    [
      { doi: null, url: 'https://notices.test/1' },
      { href: 'https://notices.test/1', text: 'Journal of Invented Medicine' },
    ],
    [{ doi: null, url: 'javascript:alert(1)' }, null],
    [{ doi: null, url: null }, null],
  ])('%j', (over, expected) => {
    expect(sourceLink(record('a', over))).toEqual(expected);
  });
});
