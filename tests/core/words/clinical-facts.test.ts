import { afterEach, describe, expect, it } from 'vitest';
import { LADDER } from '../../../lib/core/ladder.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import { DESIGNS } from '../../../lib/core/types/index.ts';
import { clinicalFacts } from '../../../lib/core/words/clinical-facts.ts';
import { timeWords } from '../../../lib/core/words/time.ts';
import { finding, match, record, trial } from '../../browser/components/fixtures.ts';

afterEach(() => speak('en'));

const FULL = trial('a', {
  n: 47,
  arms: [
    { label: 'PRP', n: 29 },
    { label: 'Contrast agent', n: 18 },
  ],
  comparator: 'Contrast agent in the disc',
  blinding: 'Double-blind',
  registration: 'NCT00000000',
});

describe('in the terms of the field', () => {
  it('a trial', () => {
    expect(clinicalFacts(match('a'), FULL)).toEqual([
      '2016',
      'Randomized Controlled Trial (MeSH)',
      'Oxford CEBM 2011 level 2',
      'n = 47',
      'arms: PRP (n = 29); Contrast agent (n = 18)',
      'comparator: Contrast agent in the disc',
      'blinding: double-blind',
      'follow-up 3 months',
      'registration: NCT00000000',
    ]);
  });

  it('a case series has no arms, and says that nobody was compared', () => {
    const series = record('a', { comparator: 'None', n: 1341 });
    expect(clinicalFacts(match('a'), series)).toEqual([
      '2016',
      'Case series',
      'Oxford CEBM 2011 level 4',
      'n = 1,341',
      'comparator: none',
      'blinding: none',
      'follow-up 2 years',
    ]);
  });

  it('a narrative review has no people, level, comparator or follow-up of its own, and is no “Review” alone', () => {
    const review = record('a', { design: 'narrative-review', level: null, n: 29, comparator: 'Varied' });
    expect(clinicalFacts(match('a', { findingIds: [] }), review)).toEqual([
      '2016',
      'Narrative review (MeSH: Review)',
      'no Oxford CEBM 2011 level',
    ]);
  });

  it('a trial on a point on which nobody was compared lends it no arms, no blinding and no total', () => {
    const alone = {
      ...FULL,
      findings: [finding('a--pain', { ...FULL.findings[0], comparator: null, n: 29 })],
    };
    expect(clinicalFacts(match('a'), alone)).toEqual([
      '2016',
      'Randomized Controlled Trial (MeSH)',
      'Oxford CEBM 2011 level 2',
      'n = 29 treated, uncontrolled on this point',
      'follow-up 3 months',
      'registration: NCT00000000',
    ]);
    const unknown = {
      ...FULL,
      findings: [finding('a--pain', { ...FULL.findings[0], comparator: null, n: null })],
    };
    expect(clinicalFacts(match('a'), unknown)).toContain('uncontrolled on this point');
    expect(clinicalFacts(match('a'), unknown).join()).not.toContain('47');
  });

  it('says where the comparison ended before the follow-up did', () => {
    const study = trial('a', {}, { comparisonMonths: 2, followUpMonths: 12 });
    expect(clinicalFacts(match('a'), study)).toContain(
      'controlled follow-up 2 months, then uncontrolled to 12 months',
    );
  });

  it.each([
    'Not read',
    'Not stated',
    'Not verified',
    'Not applicable',
    'Not described in the abstract read',
    'None described',
    null,
  ])('leaves out what the record does not report: %s', (blinding) => {
    const facts = clinicalFacts(match('a'), { ...FULL, blinding, comparator: blinding }).join();
    expect(facts).not.toMatch(/blinding|comparator/);
  });

  it('leaves out every unknown', () => {
    const bare = trial(
      'a',
      {
        ...{ year: null, level: null, n: null, arms: [], comparator: null, blinding: null },
        ...{ followUpMonths: null, registration: null },
      },
      { n: null, followUpMonths: null },
    );
    expect(clinicalFacts(match('a'), bare)).toEqual([
      'Randomized Controlled Trial (MeSH)',
      'no Oxford CEBM 2011 level',
    ]);
  });

  it('counts products in a laboratory, and marks what nobody reviewed', () => {
    const lab = record('a', {
      ...{ design: 'laboratory', subjects: 'laboratory', level: null, n: 1, meeting: true },
      ...{ comparator: null, blinding: null, followUpMonths: null, findings: [] },
    });
    expect(clinicalFacts(match('a'), lab)).toEqual([
      '2016',
      'Laboratory study',
      'meeting abstract or poster, not peer reviewed',
      'no Oxford CEBM 2011 level',
      'n = 1 product',
    ]);
  });
});

it('in Spanish, with what the record says left in its own words', () => {
  speak('es');
  expect(clinicalFacts(match('a'), FULL)).toEqual([
    '2016',
    'Ensayo controlado aleatorizado (MeSH: Randomized Controlled Trial)',
    'nivel 2 de Oxford CEBM 2011',
    'n = 47',
    'brazos: PRP (n = 29); Contrast agent (n = 18)',
    'comparador: Contrast agent in the disc',
    'cegamiento: doble ciego',
    `seguimiento: ${timeWords(3)}`,
    'registro: NCT00000000',
  ]);
  const alone = trial('a', { level: null }, { comparator: null, n: 29, followUpMonths: null });
  expect(clinicalFacts(match('a'), alone)).toContain(
    'n = 29 con tratamiento, sin grupo de control en este punto',
  );
  expect(clinicalFacts(match('a'), alone)).toContain('sin nivel de Oxford CEBM 2011');
});

it.each(DESIGNS)('%s is called by its MeSH type wherever it has one, in both languages', (design) => {
  const study = record('a', { design });
  const { mesh } = LADDER[design];
  const english = clinicalFacts(match('a'), study)[1] ?? '';
  speak('es');
  const spanish = clinicalFacts(match('a'), study)[1] ?? '';
  expect([english.includes('MeSH'), spanish.includes('MeSH')]).toEqual([mesh !== null, mesh !== null]);
  if (mesh !== null) expect([english, spanish].every((kind) => kind.includes(mesh))).toBe(true);
  expect(spanish).not.toBe(english);
});
