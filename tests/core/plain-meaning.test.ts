import { describe, expect, it } from 'vitest';
import type { Annotation, EvidenceIndex } from '../../lib/core/types/index.ts';
import { saysLine } from '../../lib/core/words/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { readExample } from './read-example.ts';

/**
 * Sentences that mean something else than their words at first sight: each once gave a wrong stance, a wrong
 * direction or a paraphrase that the page does not say.
 */
const evidence: EvidenceIndex = toIndex(bundledPacks.filter((p) => p.id === 'back-pain-article'));

function read(text: string): Annotation {
  const [first] = readExample(text, evidence);
  if (first === undefined) throw new Error(`no claim found in: ${text}`);
  return first;
}

describe('a negation that is about something else does not deny', () => {
  it.each([
    'Patients who cannot have surgery benefit from marrow concentrate in the disc.',
    'Even if surgery did not help, PRP can relieve back pain.',
    'If you do not want surgery, PRP can relieve back pain.',
    'When steroids no longer work, PRP relieves sacroiliac pain.',
    'Patients who did not respond to physical therapy improved after PRP.',
    'No matter how long you have suffered, PRP relieves back pain.',
    'It is no surprise that PRP relieves sacroiliac pain.',
    'PRP never fails to relieve sacroiliac pain.',
    'PRP not only relieves sacroiliac pain, it lasts.',
  ])('%s', (text) => {
    expect(read(text).frame.stance).toBe('asserts');
  });

  it.each([
    'PRP does not relieve sacroiliac pain.',
    'Neither PRP, lysate nor marrow concentrate relieves disc pain.',
    'Researchers found no benefit of PRP for sacroiliac pain.',
    'A small study found that PRP did not ease sacroiliac pain.',
    'PRP is no better than placebo for sacroiliac pain.',
  ])('but: %s', (text) => {
    expect(read(text).frame.stance).toBe('denies');
  });
});

describe('what is not plainly said of the therapy is quoted, and given no direction', () => {
  it.each([
    'Some clinics claim that stem cells regrow discs.',
    'We do not claim that stem cells regrow discs.',
    'It is false that stem cells cannot relieve disc pain.',
    'Doctors disagree whether PRP relieves sacroiliac pain.',
    'More research is needed before we know that PRP relieves disc pain.',
    'The evidence for PRP in sacroiliac pain is weak.',
    'Only 25% of patients improved after PRP for sacroiliac pain.',
    'Not everyone improves after PRP for sacroiliac pain.',
    'PRP is not a cure for sacroiliac pain.',
    'If PRP does not relieve your back pain, stem cells may.',
    'For sacroiliac pain PRP worked in 25% and steroid in 90%.',
    'A retracted study claimed that marrow concentrate relieves disc pain.',
  ])('%s', (text) => {
    const claim = read(text);
    expect(claim.assessment.direction).toBe('not-applicable');
    expect(saysLine(claim.frame)).toContain('“');
  });
});

describe('who is said to do better', () => {
  it.each([
    ['PRP relieved sacroiliac pain better than steroid.', 'in-line'],
    ['Steroid relieved sacroiliac pain better than PRP.', 'against'],
    ['PRP was inferior to steroid for sacroiliac pain.', 'against'],
    ['PRP gave worse results than steroid for sacroiliac pain.', 'against'],
    ['Compared with steroid, PRP gave less relief of sacroiliac pain.', 'against'],
    ['Steroid was inferior to PRP for sacroiliac pain.', 'in-line'],
  ])('%s', (text, direction) => {
    expect(read(text).assessment.direction).toBe(direction);
  });

  it.each([
    'PRP works better than placebo for sacroiliac pain.',
    'Marrow concentrate was better than saline for disc pain.',
    'PRP is cheaper than steroid for sacroiliac pain.',
    'PRP is safer than steroid for sacroiliac pain.',
  ])('is not answered by a study of something else: %s', (text) => {
    expect(read(text).assessment.strength).toBe('none');
  });
});

describe('another product, another place', () => {
  it.each([
    ['contents are no second product', 'PRP contains no stem cells.'],
    ['a combination is tested by no study of one', 'PRP combined with marrow stem cells relieves disc pain.'],
    ['fat', 'Stem cells from your own fat relieve disc pain.'],
    ['a disorder that nothing here is about', 'PRP eases fibromyalgia pain.'],
    ['the jaw', 'PRP eases TMJ pain.'],
    ['the neck', 'PRP relieves pain from cervical discs.'],
    ['the results of others', '90% of our patients had less sacroiliac pain after PRP.'],
  ])('%s: %s', (_name, text) => {
    expect(read(text).assessment.strength).toBe('none');
  });

  it("keeps donors' trials away from own cells, also when the source comes after", () => {
    for (const text of [
      'Cultured stem cells from the patient ease disc pain.',
      'Your own stem cells, grown in a lab, ease disc pain.',
    ]) {
      const direct = read(text)
        .assessment.studies.filter((s) => s.relation === 'direct')
        .map((s) => s.studyId);
      expect(direct).not.toContain('noriega-2017');
      expect(direct).toContain('orozco-2011');
    }
  });

  it('does not take a wear grade for height', () => {
    expect(read('Donor stem cells restore disc height.').assessment.strength).toBe('preclinical-only');
  });

  it('takes only the half of a contrast that makes the claim', () => {
    const claim = read('PRP relieves sacroiliac pain, whereas stem cells do not.');
    expect(claim.frame.interventions.map((m) => m.concept)).toEqual(['prp']);
  });

  it('says which of several conditions was tested', () => {
    const { assessment } = read('PRP relieves pain in the sacroiliac joint and the knee.');
    expect(assessment.parts?.map(({ strength }) => strength).sort()).toEqual(['controlled-trials', 'none']);
  });

  it('says which of several products was not tested', () => {
    expect(read('Amniotic and umbilical cord products contain living cells.').assessment.untested).toEqual([
      'umbilical',
    ]);
  });

  it('takes a named harm only from findings of that harm', () => {
    expect(read('Cultured stem cells may cause tumors.').assessment.direction).toBe('not-applicable');
    expect(read('Platelet lysate has no side effects.').assessment.direction).toBe('against');
  });
});
