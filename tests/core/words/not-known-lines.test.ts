import { describe, expect, it } from 'vitest';
import type { StudyRecord } from '../../../lib/core/types/index.ts';
import { notKnownLines } from '../../../lib/core/words/not-known-lines.ts';
import { annotation, byId, finding, frame, match, record, trial } from '../../browser/components/fixtures.ts';

function lines(over: Parameters<typeof annotation>[0], ...records: readonly StudyRecord[]): string[] {
  return notKnownLines(annotation({ studies: records.map((r) => match(r.id)), ...over }), byId(...records));
}

const ANYWAY = 'Whether they would have got better anyway.';
const CONTROLLED = { strength: 'controlled-trials' } as const;

describe('no comparison group', () => {
  it('is said of a benefit', () => {
    expect(lines({}, record('a'))).toEqual([ANYWAY]);
  });

  it('is not said where somebody was compared', () => {
    expect(lines(CONTROLLED, trial('a', {}, { followUpMonths: 12 }))).toEqual([]);
  });

  it.each([
    ['efficacy', 'asserts', 'mixed', ANYWAY],
    ['efficacy', 'denies', 'against', ANYWAY],
    ['efficacy', 'asserts', 'against', 'How people without the treatment would have fared.'],
    ['regeneration', 'denies', 'in-line', 'How people without the treatment would have fared.'],
    ['regeneration', 'hedges', 'in-line', 'Whether it would have happened anyway.'],
  ] as const)('%s, %s, %s', (kind, stance, direction, expected) => {
    const claim = frame('PRP does.', { kind, stance, interventions: ['prp'] });
    const one = annotation({ direction, studies: [match('a')] }, claim);
    expect(notKnownLines(one, byId(record('a')))).toEqual([expected]);
  });

  it('is no question of what is in a product', () => {
    const claim = frame('BMC contains stem cells.', { kind: 'content', interventions: ['bmc'] });
    expect(notKnownLines(annotation({ studies: [match('a')] }, claim), byId(record('a')))).toEqual([]);
  });

  it('has its own words for safety', () => {
    const safe = frame('PRP is safe.', { kind: 'safety', interventions: ['prp'] });
    const claim = annotation({ studies: [match('a')] }, safe);
    expect(notKnownLines(claim, byId(record('a')))).toEqual([
      'Whether it would have happened without the treatment.',
    ]);
  });
});

describe('time', () => {
  it.each([
    [3, ['What happens after 3 months.']],
    [5, ['What happens after 5 months.']],
    [6, []],
    [24, []],
    [null, ['How long people were followed.']],
  ])('%s months', (months, expected) => {
    expect(lines(CONTROLLED, trial('a', { followUpMonths: months }, { followUpMonths: months }))).toEqual(
      expected,
    );
  });

  it('the longest of several counts', () => {
    const both = [trial('a'), trial('b', {}, { followUpMonths: 12 })];
    expect(lines(CONTROLLED, ...both)).toEqual([]);
  });
});

describe('placebo', () => {
  const PLACEBO = 'Whether it does better than a pretend treatment (a placebo).';

  it.each([
    ['steroid', true],
    ['PRP', true],
    ['sham', false],
    ['saline with antibiotic', false],
    ['contrast dye', false],
    ['dry-needle placebo', false],
    ['varied', false],
  ])('compared with %s', (comparator, missing) => {
    const said = lines(CONTROLLED, trial('a', {}, { comparator, followUpMonths: 12 }));
    expect(said.includes(PLACEBO)).toBe(missing);
  });

  it('is no question of a claim to beat steroid', () => {
    const claim = frame('PRP beats steroid.', {
      kind: 'comparative',
      interventions: ['prp'],
      comparators: ['steroid'],
    });
    const one = trial('a', {}, { comparator: 'steroid', followUpMonths: 12 });
    expect(notKnownLines(annotation({ ...CONTROLLED, studies: [match('a')] }, claim), byId(one))).toEqual([]);
  });
});

describe('sources', () => {
  const unread = record('a', { findings: [] });

  it('a result that was not read', () => {
    const said = lines(
      { studies: [match('a', { relation: 'cited', citedAs: '1', findingIds: [] })] },
      unread,
    );
    expect(said).toContain('What the study found (Ember and others, 2016): we have not read the result.');
  });

  it('is not asked of what is only near', () => {
    const near = match('a', { relation: 'other-product', alsoDirect: false, findingIds: [] });
    expect(lines({ strength: 'none', studies: [near] }, unread)).toEqual([]);
  });
});

describe('the lower rungs', () => {
  it.each([
    ['reviews-only', 'narrative-review', 'efficacy', 'What a study of its own in people would show.'],
    ['preclinical-only', 'animal', 'efficacy', 'Whether the same happens in people.'],
    ['preclinical-only', 'laboratory', 'content', 'What is in products that were not tested.'],
  ] as const)('%s, %s', (strength, design, kind, expected) => {
    const one = record('a', { design, findings: [finding('a--pain', { design })] });
    const claim = frame('PRP does.', { kind, interventions: ['prp'] });
    expect(notKnownLines(annotation({ strength, studies: [match('a')] }, claim), byId(one))).toEqual([
      expected,
    ]);
  });

  it('silence adds nothing', () => {
    expect(lines({ strength: 'none', studies: [] })).toEqual([]);
  });
});
