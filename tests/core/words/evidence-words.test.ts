import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../lib/core/assess/rung.ts';
import { type StudyRecord, TRACE_REASONS } from '../../../lib/core/types/index.ts';
import { countryWords, dateWords } from '../../../lib/core/words/dates-and-places.ts';
import { evidenceLine } from '../../../lib/core/words/evidence-line.ts';
import { notKnownLines } from '../../../lib/core/words/not-known-lines.ts';
import { productLines } from '../../../lib/core/words/product-lines.ts';
import { sourceLink } from '../../../lib/core/words/source-link.ts';
import { strengthTitle } from '../../../lib/core/words/strength.ts';
import {
  laterThanCited,
  studyFacts,
  studyName,
  studyWarnings,
  testedLine,
} from '../../../lib/core/words/study-words.ts';
import { traceReason, traceWords } from '../../../lib/core/words/trace-words.ts';
import {
  annotation,
  byId,
  finding,
  match as matchOf,
  PRP_DISC,
  record,
  trial,
} from '../../browser/components/fixtures.ts';

/** A study that bears on the claim by all its findings. */
const match = (study: StudyRecord) => matchOf(study.id, { findingIds: study.findings.map(({ id }) => id) });

const HORSES = {
  ...PRP_DISC,
  conditions: [
    { concept: 'animal' as const, blockId: 1, start: 0, end: 6, text: 'horses', source: 'sentence' as const },
  ],
};
const notice = record('notice', {
  design: 'regulator-notice',
  subjects: 'documents',
  authors: null,
  n: null,
  followUpMonths: null,
  findings: [
    finding('notice--approval', {
      outcome: 'regulatory',
      direction: 'absent',
      design: 'regulator-notice',
      subjects: 'documents',
      n: null,
      followUpMonths: null,
      asOf: '2021-06',
      country: 'US',
    }),
  ],
});

describe('dates and places', () => {
  it.each([
    ['2021-06', 'June 2021'],
    ['2025-10-14', '14 October 2025'],
  ])('%s is %s', (date, words) => expect(dateWords(date)).toBe(words));

  it('names countries that it knows, and leaves the others as they are', () => {
    expect([countryWords('US'), countryWords('EU'), countryWords('NZ')]).toEqual([
      'United States',
      'European Union',
      'NZ',
    ]);
  });
});

describe('a record', () => {
  it('that is a notice tells when and where, and no people', () => {
    expect(studyFacts(match(notice), notice)).toEqual(['2016', 'as of June 2021', 'United States']);
  });

  it('without a title goes by what we say it is, without authors by where it appeared', () => {
    const bare = record('a', {
      title: null,
      description: 'A trial of knees',
      authors: null,
      container: null,
      doi: null,
      url: 'https://example.org/a',
    });
    expect(studyName(bare)).toBe('A trial of knees, 2016');
    expect(sourceLink(bare)?.text).toBe('A trial of knees');
    expect(studyName(record('a', { year: null }))).toBe('Ember and others');
  });

  it('that was read in another report says whose', () => {
    expect(studyWarnings(record('a', { reportedBy: 'a news agency' }))).toContain(
      'As reported by a news agency.',
    );
  });

  it('on the same people as another says so', () => {
    const again = record('a', { samePeople: { as: 'b', certain: true } });
    expect(studyWarnings(again)).toEqual(['The same people as in an earlier report: they are counted once.']);
  });

  it('that is a review says what it is made of', () => {
    const review = record('a', {
      design: 'systematic-review',
      findings: [finding('a--pain', { design: 'systematic-review', reviewOf: 'mostly-uncontrolled' })],
    });
    expect(studyWarnings(review)).toEqual(['Most of its studies compared nobody.']);
  });

  it('says how long anybody was compared, where people were followed for longer', () => {
    const study = trial('a', {}, { comparisonMonths: 2, followUpMonths: 12 });
    expect(studyFacts(match(study), study)).toContain(
      'compared for 2 months, followed to 12 months without a comparison',
    );
  });

  it('in animals is no warning beside a claim about animals', () => {
    const animals = record('a', { subjects: 'animals' });
    expect(studyWarnings(animals, PRP_DISC)).toContain('Tested in animals, not in people.');
    expect(studyWarnings(animals, HORSES)).toEqual([]);
  });

  it.each([
    [2024, [2017, 2019], true],
    [2018, [2017, 2019], false],
    [2024, [], false],
    [null, [2017], false],
  ] as const)('of %s beside sources of %j is said to be later: %s', (year, cited, later) => {
    const study = record('a', { year });
    expect(laterThanCited(match(study), study, cited) !== null).toBe(later);
  });
});

describe('beside a broad name', () => {
  const cells = trial('a', {}, { intervention: 'cultured-msc', cellSource: 'allogeneic' });
  const broad = {
    ...PRP_DISC,
    interventions: PRP_DISC.interventions.map((m) => ({ ...m, concept: 'stem-cell' as const })),
  };

  it('each study says which product it tested', () => {
    expect(testedLine(match(cells), cells, broad)).toBe("Tested: donors' laboratory-grown cells.");
  });

  it('and not beside a narrow one', () => {
    expect(testedLine(match(cells), cells, PRP_DISC)).toBeNull();
  });
});

describe('the heading and the line', () => {
  it('count animals where animals are the patients', () => {
    const dogs = trial(
      'a',
      { n: 74, subjects: 'animals' },
      { n: 74, subjects: 'animals', conditions: ['animal'] },
    );
    const claim = annotation({ strength: 'controlled-trials', studies: [match(dogs)] }, HORSES);
    expect(strengthTitle(claim)).toBe('Tested against a comparison in animals');
    expect(evidenceLine(claim, byId(dogs))).toContain('74 animals');
    expect(evidenceLine(claim, byId(dogs))).not.toContain('people');
  });

  it('do not say that nobody was compared where it is only not known by chance', () => {
    const claim = annotation({ comparedUnclear: true });
    expect(strengthTitle(claim)).toBe('Compared in people, but not shown to be by chance');
    expect(notKnownLines(claim, byId()).join(' ')).toContain('Whether chance decided');
    expect(notKnownLines(claim, byId()).join(' ')).not.toContain('anyway');
  });

  it('name what is on record where no study counts it', () => {
    const law = annotation(
      { strength: 'none', direction: 'against', studies: [match(notice)] },
      { ...PRP_DISC, kind: 'regulatory' },
    );
    expect(strengthTitle(law)).toBe('What authorities, courts and laws say');
    expect(evidenceLine(law, byId(notice))).toBe("1 regulator's notice. Points the other way.");
    const harm = annotation({ strength: 'none', studies: [match(notice)] }, { ...PRP_DISC, kind: 'safety' });
    expect(strengthTitle(harm)).toBe('No study counts this, but harm is on record');
  });

  it('stay silence where nothing is on record', () => {
    expect(strengthTitle(annotation({ strength: 'none' }))).toBe('No study in these packs tests this');
  });
});

describe('product by product', () => {
  it('says each by itself, the best tested first, without lending weight to what was not read', () => {
    const { assessment } = annotation({
      products: [
        {
          intervention: 'umbilical',
          strength: 'uncontrolled-studies',
          direction: 'in-line',
          studyIds: ['a'],
          silent: 0,
        },
        {
          intervention: 'cultured-msc',
          cellSource: 'allogeneic',
          strength: 'controlled-trials',
          direction: 'against',
          studyIds: ['b', 'c', 'd'],
          silent: 2,
        },
      ],
    });
    expect(productLines(assessment)).toEqual([
      "Donors' laboratory-grown cells: compared in people, 3 studies, the result of 2 not read or not settling it, the other points the other way.",
      'An umbilical cord product: nobody compared, 1 study, points the same way.',
    ]);
  });

  it('says nothing where there is one product', () => {
    expect(productLines(annotation({}).assessment)).toEqual([]);
  });
});

describe('how it was matched', () => {
  it('says of every finding why it was taken or left', () => {
    const { assessment } = annotation({
      trace: [
        { why: 'decides', count: 1, findingIds: ['ember-2016--pain'] },
        { why: 'near-outcome', count: 2, findingIds: ['ember-2016--scan', 'fern-2018--scan'] },
        { why: 'other-product', count: 40, findingIds: [] },
      ],
    });
    expect(traceWords(assessment)).toEqual({
      summary: '43 findings looked at, 3 of them about this or near it.',
      taken: [
        { line: 'Decided what is said above: 1 finding.', studyIds: ['ember-2016'] },
        { line: 'Near: measured something close to it: 2 findings.', studyIds: ['ember-2016', 'fern-2018'] },
      ],
      left: [{ line: 'Left out: about another product: 40 findings.', studyIds: [] }],
    });
  });

  it('has words for every reason, each its own', () => {
    expect(new Set(TRACE_REASONS.map(traceReason)).size).toBe(TRACE_REASONS.length);
  });
});

describe('the rung of a review', () => {
  const review = {
    design: 'systematic-review',
    subjects: 'people',
    outcome: 'pain',
    conditions: [],
  } as const;
  it.each([
    ['randomized', 'placebo', 'controlled-trials', false],
    ['controlled', 'controls', 'uncontrolled-studies', true],
    ['mixed', 'controls', 'uncontrolled-studies', true],
    ['not-read', 'controls', 'uncontrolled-studies', true],
    [undefined, 'controls', 'uncontrolled-studies', true],
    ['mostly-uncontrolled', 'varied', 'uncontrolled-studies', false],
    ['mostly-preclinical', 'varied', 'preclinical-only', false],
    ['randomized', null, 'uncontrolled-studies', false],
  ] as const)('of %s, against %s, is %s', (reviewOf, comparator, rung, comparedUnclear) => {
    expect(standingOf({ ...review, comparator, ...(reviewOf && { reviewOf }) })).toEqual({
      rung,
      comparedUnclear,
    });
  });
});
