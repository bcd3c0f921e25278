import { describe, expect, it, test } from 'vitest';
import type { Annotation, StudyRecord } from '../../../lib/core/types/index.ts';
import { evidenceLine } from '../../../lib/core/words/evidence-line.ts';
import { annotation, byId, finding, frame, match, record, trial } from '../../browser/components/fixtures.ts';

function line(over: Parameters<typeof annotation>[0], ...records: readonly StudyRecord[]): string {
  const studies = over.studies ?? records.map((r) => match(r.id));
  return evidenceLine(annotation({ ...over, studies }), byId(...records));
}

const UNCONTROLLED = { strength: 'uncontrolled-studies', direction: 'in-line' } as const;
const CONTROLLED = { strength: 'controlled-trials', direction: 'in-line' } as const;

describe('one study', () => {
  it('case series: people and time', () => {
    const one = record('a', { n: 470, findings: [finding('a--pain', { n: 470 })] });
    expect(line(UNCONTROLLED, one)).toBe('1 case series, 470 people, 2 years. Points the same way.');
  });

  it('randomized trial: compared for', () => {
    expect(line({ ...CONTROLLED, direction: 'against' }, trial('a'))).toBe(
      '1 randomized trial, 40 people, compared for 3 months. Points the other way.',
    );
  });

  it('the number of the finding wins over the number of the record', () => {
    const one = record('a', { n: 115, findings: [finding('a--pain', { n: 20 })] });
    expect(line(UNCONTROLLED, one)).toContain('20 people');
  });

  it('what it found was not read', () => {
    expect(line({ ...UNCONTROLLED, direction: 'not-applicable' }, record('a'))).toMatch(
      /What it found was not read, or does not settle it\.$/,
    );
  });

  it.each([
    ['narrative review, whose people are other studies’', 'narrative-review', '1 narrative review.'],
    ['guideline', 'guideline', '1 guideline.'],
  ] as const)('%s', (_what, design, start) => {
    const one = record('a', { design, findings: [finding('a--pain', { design })] });
    expect(line({ strength: 'reviews-only', direction: 'in-line' }, one)).toBe(
      `${start} Points the same way.`,
    );
  });

  it('animals have no people', () => {
    const one = record('a', {
      design: 'animal',
      subjects: 'animals',
      n: null,
      findings: [finding('a--pain', { design: 'animal', n: null })],
    });
    expect(line({ strength: 'preclinical-only', direction: 'in-line' }, one)).toBe(
      '1 animal study. Points the same way.',
    );
  });

  it('a laboratory counts products', () => {
    const one = record('a', {
      design: 'laboratory',
      subjects: 'laboratory',
      n: 3,
      findings: [finding('a--pain', { design: 'laboratory', outcome: 'product-content', n: 3 })],
    });
    expect(line({ strength: 'preclinical-only', direction: 'against' }, one)).toBe(
      '1 laboratory study, 3 products. Points the other way.',
    );
  });
});

describe('a trial’s finding about the treated people alone', () => {
  const alone = { comparator: null, n: 29, followUpMonths: 12 };

  it('is never called a comparison and never given the trial’s total', () => {
    const said = line(UNCONTROLLED, trial('a', { n: 47 }, alone));
    expect(said).toBe(
      'People treated in 1 randomized trial, nobody compared on this point: 29 people, 12 months. Points the same way.',
    );
  });

  it('says so where their number is not known', () => {
    const said = line(UNCONTROLLED, trial('a', { n: 47 }, { ...alone, n: null }));
    expect(said).toContain('number of people not known');
    expect(said).not.toMatch(/47|compared for/);
  });
});

describe('several studies', () => {
  const series = (id: string, n: number | null, over: Partial<StudyRecord> = {}): StudyRecord =>
    record(id, {
      n,
      arms: [{ label: id, n }],
      authors: `${id} and others`,
      findings: [finding(`${id}--pain`, { n })],
      ...over,
    });

  it('adds different people', () => {
    expect(line(UNCONTROLLED, series('Fern', 26), series('Moss', 5))).toBe(
      '2 case series, 31 people in all, 2 years. They point the same way.',
    );
  });

  it('names both times', () => {
    const two = [
      trial('Fern', { n: 47 }, { followUpMonths: 3 }),
      trial('Moss', { n: 98 }, { followUpMonths: 12 }),
    ];
    expect(line({ ...CONTROLLED, direction: 'mixed' }, ...two)).toBe(
      '2 randomized trials, 145 people in all, compared for 3 months and 12 months. They disagree.',
    );
  });

  it('never adds an unknown number', () => {
    expect(line(UNCONTROLLED, series('Fern', 26), series('Moss', null))).toContain(
      '26 people in 1 of them, number not known in 1',
    );
    expect(line(UNCONTROLLED, series('Fern', null), series('Moss', null))).toContain(
      '2 case series, number of people not known',
    );
  });

  it('counts two reports on the same people as one, and adds nothing', () => {
    const first = trial('a', { n: 230, authors: 'Fern and others' }, { followUpMonths: 6 });
    const again = { samePeople: { as: 'a', certain: true } };
    const later = trial('b', { n: 230, authors: 'Moss and others', ...again }, { followUpMonths: 24 });
    expect(line(CONTROLLED, first, later)).toContain(
      '1 randomized trial in 2 reports, 230 people, compared for 6 months and 2 years.',
    );
    const third = trial('c', { n: 230, ...again }, { followUpMonths: 12 });
    expect(line(CONTROLLED, later, third)).toContain('1 randomized trial in 2 reports, 230 people');
  });

  it('does not add people who are probably the same', () => {
    const maybe = { samePeople: { as: 'Fern', certain: false } };
    expect(line(UNCONTROLLED, series('Fern', 12), series('Moss', 20, maybe))).toContain(
      '2 case series, 12 and 20 people (some perhaps the same)',
    );
  });

  it('does not add the people of one team’s series', () => {
    const domains = { authorDomains: ['clinic.test'] };
    expect(line(UNCONTROLLED, series('Fern', 33, domains), series('Moss', 5, domains))).toContain(
      '2 case series, 33 and 5 people (some perhaps the same)',
    );
  });

  it('keeps a review’s people apart from those of the trials that it may hold', () => {
    const review = record('r', {
      design: 'systematic-review',
      level: 1,
      n: 131,
      findings: [finding('r--pain', { design: 'systematic-review', comparator: 'placebo', n: 131 })],
    });
    expect(line(CONTROLLED, trial('a'), review)).toBe(
      '1 randomized trial, 40 people, compared for 3 months; 1 systematic review, 131 people (some perhaps the same). They point the same way.',
    );
  });
});

describe('what does not count', () => {
  const seen = record('a', { n: 26, findings: [finding('a--pain', { n: 26 })] });
  const other = record('b', { n: 500, findings: [finding('b--pain', { n: 500 })] });

  it.each([
    ['indirect', match('b', { relation: 'indirect', alsoDirect: false })],
    ['another product', match('b', { relation: 'other-product', alsoDirect: false })],
    ['cited, and not about the claim', match('b', { relation: 'cited', alsoDirect: false, citedAs: '2' })],
  ])('%s', (_what, near) => {
    const said = line({ ...UNCONTROLLED, studies: [match('a'), near] }, seen, other);
    expect(said).toBe('1 case series, 26 people, 2 years. Points the same way.');
  });

  it('a study of a lower rung, whose findings did not decide', () => {
    const said = line({ ...CONTROLLED, deciding: ['t--pain'] }, trial('t'), other);
    expect(said).toBe('1 randomized trial, 40 people, compared for 3 months. Points the same way.');
  });

  it('a finding of the same study that did not decide', () => {
    const both = [finding('a--pain', { n: 20 }), finding('a--harm', { n: 900, outcome: 'harm' })];
    const studies = [match('a', { findingIds: ['a--harm', 'a--pain'] })];
    const said = line(
      { ...UNCONTROLLED, studies, deciding: ['a--pain'] },
      record('a', { n: 900, findings: both }),
    );
    expect(said).toBe('1 case series, 20 people, 2 years. Points the same way.');
  });

  it('for safety, where every rung decides, the lower ones are counted apart', () => {
    const safe = frame('PRP is safe.', { kind: 'safety', interventions: ['prp'] });
    const claim = annotation({ ...CONTROLLED, direction: 'mixed', studies: [match('t'), match('b')] }, safe);
    expect(evidenceLine(claim, byId(trial('t'), other))).toBe(
      '1 randomized trial, 40 people, compared for 3 months; besides, 1 study lower on the ladder. They disagree.',
    );
  });

  it('a cited study that tests the claim does count', () => {
    const studies = [match('a', { relation: 'cited', alsoDirect: true, citedAs: '1' })];
    expect(line({ ...UNCONTROLLED, studies }, seen)).toContain('26 people');
  });

  it('a record that is not at hand: no number is made up', () => {
    expect(line({ ...UNCONTROLLED, studies: [match('gone')] })).toBe('Points the same way.');
  });
});

describe('many studies', () => {
  const trials = (ns: readonly number[]) =>
    ns.map((n, i) =>
      trial(`t${i}`, { n }, { n, comparator: i === 0 ? 'placebo' : 'sham', id: `t${i}--pain` }),
    );

  it.each([
    [[20, 30, 25], '20, 30 and 25 people'],
    [[120, 75, 60, 25, 480, 90], '25 to 480 people each'],
    [[40, 40, 40, 40], '40, 40, 40 and 40 people'],
  ])('of other comparisons are not added up: %j', (ns, said) => {
    expect(line(CONTROLLED, ...trials(ns))).toContain(said);
  });
});

describe('a claim of several conditions', () => {
  it('of which some were tested says which were not, also where the whole stands on the others', () => {
    const claim = frame('PRP in the sacroiliac joint and the disc is safe.', {
      interventions: ['prp'],
      conditions: ['si-joint', 'disc'],
    });
    const none = { conditions: ['si-joint'], strength: 'none', direction: 'not-applicable' } as const;
    const tested = { conditions: ['disc'], strength: 'controlled-trials', direction: 'in-line' } as const;
    const whole = { ...CONTROLLED, parts: [none, tested], studies: [match('a')] };
    const said = evidenceLine(annotation(whole, claim), byId(trial('a')));
    expect(said).toBe(
      '1 randomized trial, 40 people, compared for 3 months. Points the same way. In the sacroiliac joint: no study in these packs.',
    );
    // Harm that is on record for one of them is no silence.
    const harm = { ...whole, parts: [{ ...none, direction: 'against' } as const, tested] };
    expect(evidenceLine(annotation(harm, claim), byId(trial('a')))).not.toContain('no study');
    const both = { ...whole, parts: [{ ...tested, conditions: ['si-joint'] as const }, tested] };
    expect(evidenceLine(annotation(both, claim), byId(trial('a')))).not.toContain('no study');
  });
});

describe('silence', () => {
  const silent = (claim?: Annotation['frame']): string =>
    evidenceLine(annotation({ strength: 'none', direction: 'not-applicable' }, claim), byId());

  test('is said as silence, with the number of records', () => {
    expect(silent()).toBe(
      'No study in these packs tests this. 65 records looked through. That is not proof that it fails.',
    );
  });

  test('where nothing could fail, it is no proof either way', () => {
    const denial = frame('PRP does not help hair.', { interventions: ['prp'], stance: 'denies' });
    const first = frame('We were first.', { kind: 'experience' });
    for (const claim of [denial, first]) expect(silent(claim)).toMatch(/That is no proof either way\.$/);
  });
});
