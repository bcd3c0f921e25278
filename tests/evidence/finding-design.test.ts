import { describe, expect, it } from 'vitest';
import { findingDesignProblems } from '../../lib/evidence/check/finding-design.ts';
import { findingNumberProblems } from '../../lib/evidence/check/finding-numbers.ts';
import type { Finding, Study } from '../../lib/evidence/schema.ts';
import { samplePack } from './sample-pack.ts';

/** The sample's trial and its finding, changed. */
const pairOf = (study: Partial<Study>, finding: Partial<Finding>) => {
  const pack = samplePack();
  return {
    ...pack,
    studies: pack.studies.map((one) => (one.id === 'rowan-2020' ? { ...one, ...study } : one)),
    findings: pack.findings.map((one) => ({ ...one, ...finding })),
  };
};

describe('a finding fits its study', () => {
  it.each<[string, Partial<Study>, Partial<Finding>]>([
    ['of the same design', {}, {}],
    ['of people treated in a trial', {}, { design: 'case-series', comparator: null }],
    ['a trial that a review reports', { design: 'systematic-review', controlled: null }, {}],
    ['a trial that a notice rests on', { design: 'regulator-notice', subjects: 'documents' }, {}],
    ['what the product of a trial holds', {}, { design: 'laboratory', subjects: 'laboratory' }],
    ['the animals of a paper on people', {}, { design: 'animal', subjects: 'animals' }],
    ['a case report of a case series', { design: 'case-series' }, { design: 'case-report' }],
    ['compared, where it is not known', { controlled: null }, {}],
    ['trials in animals', { subjects: 'animals' }, { subjects: 'animals' }],
  ])('%s', (_, study, finding) => {
    expect(findingDesignProblems(pairOf(study, finding))).toEqual([]);
  });

  it.each<[string, Partial<Study>, Partial<Finding>, string[]]>([
    [
      'animals as a trial in people',
      { design: 'animal', subjects: 'animals', controlled: false },
      {},
      ['design', 'subjects', 'comparator'],
    ],
    ['a trial as a review', {}, { design: 'systematic-review' }, ['design']],
    ['a series as a comparison', { design: 'case-series' }, { design: 'controlled-study' }, ['design']],
    ['an overview as a series', { design: 'narrative-review' }, { design: 'case-series' }, ['design']],
    ['a laboratory’s work as a guideline', { design: 'laboratory' }, { design: 'guideline' }, ['design']],
    ['a dish as an animal', { subjects: 'laboratory' }, { subjects: 'animals' }, ['subjects']],
    ['animals as documents', { subjects: 'animals' }, { subjects: 'documents' }, ['subjects']],
  ])('and not %s', (_, study, finding, fields) => {
    expect(findingDesignProblems(pairOf(study, finding)).map(({ entry }) => entry)).toEqual(
      fields.map((field) => `findings › rowan-2020--pain › ${field}`),
    );
  });
});

describe('a finding’s numbers are within its study’s', () => {
  it.each<[string, Partial<Study>, Partial<Finding>]>([
    ['as they stand', {}, {}],
    ['of some of the people', {}, { n: 5, followUpMonths: 1 }],
    ['where the study’s are not known', { n: null, followUpMonths: null }, { n: 100, followUpMonths: 24 }],
    ['where the finding’s are not known', {}, { n: null, followUpMonths: null }],
    ['with everybody in both arms', { arms: ['Left', 'Right'].map((label) => ({ label, n: 12 })) }, {}],
    ['compared for a part of the time', {}, { comparisonMonths: 1 }],
    ['compared all the time', {}, { comparisonMonths: 1.5 }],
  ])('%s', (_, study, finding) => {
    expect(findingNumberProblems(pairOf(study, finding))).toEqual([]);
  });

  it('and a comparison needs a follow-up', () => {
    expect(findingNumberProblems(pairOf({}, { followUpMonths: null, comparisonMonths: 1 }))).toHaveLength(1);
  });
});
