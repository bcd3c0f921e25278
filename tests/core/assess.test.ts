import { describe, expect, it } from 'vitest';
import type { Annotation, FlagId } from '../../lib/core/types/index.ts';
import { read } from './page-with-sources.ts';

const flags = (a: Annotation): FlagId[] => [...new Set(a.assessment.flags.map((f) => f.id))];
const studies = (a: Annotation, relation: string) =>
  a.assessment.studies.filter((s) => s.relation === relation).map((s) => s.studyId);

describe('strength and direction', () => {
  it.each([
    ['PRP eases sacroiliac joint pain.', 'controlled-trials', 'in-line'],
    ['PRP does not ease sacroiliac joint pain.', 'controlled-trials', 'against'],
    ['PRP beats steroid for sacroiliac pain.', 'controlled-trials', 'in-line'],
    ['Steroid eased sacroiliac pain more than PRP did.', 'controlled-trials', 'against'],
    ['PRP is an alternative to surgery for back pain.', 'none', 'not-applicable'],
    ['Bone marrow concentrate reduces disc pain.', 'uncontrolled-studies', 'in-line'],
    ['Stem cells regrow a brand new disc.', 'uncontrolled-studies', 'against'],
    ['Stem cells do not regrow a new disc.', 'uncontrolled-studies', 'in-line'],
    ['Lab-grown cells shrink disc bulges.', 'uncontrolled-studies', 'not-applicable'],
    ['Amniotic fluid contains living stem cells.', 'preclinical-only', 'mixed'],
    ['Amniotic fluid contains no stem cells.', 'preclinical-only', 'in-line'],
    ['Umbilical cord cells relieve disc pain.', 'none', 'not-applicable'],
    ['PRP reduces knee pain.', 'none', 'not-applicable'],
    ['PRP works by calling repair cells to the disc and stimulates healing.', 'none', 'not-applicable'],
    ['Platelet lysate injections have no side effects.', 'uncontrolled-studies', 'against'],
    ['PRP in the disc is not a cure.', 'reviews-only', 'not-applicable'],
  ] as const)('%s', (text, strength, direction) => {
    const { assessment } = read(text);
    expect([assessment.strength, assessment.direction]).toEqual([strength, direction]);
  });

  it('takes the weakest of several conditions in one line', () => {
    expect(read('PRP relieves pain in sacroiliac joints and knees.').assessment.strength).toBe('none');
  });

  it('says how many records were looked through', () => {
    expect(read('Exosomes relieve disc pain.').assessment).toMatchObject({
      strength: 'none',
      recordsLooked: 18,
      deciding: [],
    });
  });
});

describe('studies shown', () => {
  it('puts the cited source first, whatever it is about', () => {
    const claim = read('PRP relieves facet joint pain (7).');
    expect(claim.assessment.studies[0]).toMatchObject({
      studyId: 'manchikanti-2016',
      relation: 'cited',
      alsoDirect: false,
      citedAs: '7',
    });
    expect(claim.assessment.strength).toBe('none');
  });

  it('never counts another product as support', () => {
    const claim = read('PRP in the disc relieves pain.');
    expect(studies(claim, 'direct')).toEqual(['monfett-2016']);
    expect(studies(claim, 'other-product')).toContain('pettine-2017');
  });

  it('lists the study that decides before a stronger kind that does not answer', () => {
    const [first, second] = read('Stem cells do not regrow a new disc.').assessment.studies;
    expect([first?.studyId, second?.studyId]).toEqual(['orozco-2011', 'noriega-2017']);
  });

  it('gives each study its reasons', () => {
    for (const study of read('Stem cells ease disc pain (17).').assessment.studies)
      expect(study.reasons.length).toBeGreaterThan(0);
  });
});

describe('flags', () => {
  it.each<[string, string, readonly FlagId[], readonly FlagId[]]>([
    [
      'a review called a level 1 study',
      'A level 1 study shows that PRP in the disc reduces pain (9).',
      ['rank-inflation'],
      ['no-control-group'],
    ],
    [
      'a trial called a randomized trial',
      'A randomized trial shows that PRP helps sacroiliac pain more than steroid (10).',
      ['small', 'short'],
      ['rank-inflation'],
    ],
    [
      'a trial called level 1: the orthopaedic scale',
      'A level 1 study shows that PRP helps sacroiliac pain (10).',
      [],
      ['rank-inflation'],
    ],
    [
      'a rank without a source, where no trial is',
      'Level I evidence shows that bone marrow concentrate eases disc pain.',
      ['rank-inflation'],
      [],
    ],
    [
      'a rank without a source, where a trial is',
      'Gold standard trials back PRP for sacroiliac pain.',
      [],
      ['rank-inflation'],
    ],
    [
      'a review of trials is no trial, but called rightly',
      'A systematic review of randomized trials backs marrow concentrate for tendons (4).',
      [],
      ['rank-inflation'],
    ],
    [
      'the rank is of the next mark only',
      'Besides a randomized trial of PRP in the SI joint (10), a series eased disc pain with marrow (13).',
      [],
      ['rank-inflation'],
    ],
    [
      'animals offered as evidence',
      'In rabbits, cultured stem cells eased disc pain.',
      ['animals-or-laboratory'],
      [],
    ],
    [
      'donor cells for own cells',
      'Your own cultured stem cells relieve disc pain (17).',
      ['other-product', 'small'],
      ['authors-sell-it'],
    ],
    ['animals', 'Cultured stem cells regrow discs (16).', ['animals-or-laboratory', 'beyond-evidence'], []],
    [
      'nobody compared',
      'Bone marrow concentrate relieves disc pain (13).',
      ['no-control-group', 'small'],
      ['short', 'authors-sell-it'],
    ],
    [
      'another condition',
      'Bone marrow concentrate relieves knee pain (13).',
      ['other-condition'],
      ['other-product'],
    ],
    [
      'laboratory work for contents',
      'Amniotic fluid products contain no stem cells (3).',
      [],
      ['animals-or-laboratory', 'small'],
    ],
    ['proven', 'PRP is proven to relieve disc pain.', ['beyond-evidence'], []],
    ['hedged is not beyond', 'PRP may one day cure disc pain.', [], ['beyond-evidence']],
    ['denied is not beyond', 'PRP does not cure disc pain.', [], ['beyond-evidence']],
    [
      'no risk',
      'There is no risk of rejection with PRP because it is your own blood.',
      ['beyond-evidence', 'own-cells-therefore-safe'],
      [],
    ],
    ['approval asserted', 'Our stem cell injections are FDA approved.', ['regulatory'], []],
    ['approval denied', 'Stem cell injections are not FDA approved.', [], ['regulatory']],
    [
      'a listing as approval',
      'Our stem cell therapy is FDA registered on ClinicalTrials.gov.',
      ['trial-registration-as-approval'],
      [],
    ],
    ['a number of cells', 'Each umbilical dose contains 30 million stem cells.', ['count-of-cells'], []],
    ['accounts of patients', 'Many of our patients report less pain after PRP.', ['testimonial'], []],
    ['a quoted patient', '“My heel pain was gone a month after PRP,” says a runner.', ['testimonial'], []],
    [
      'accounts of avoiding surgery',
      'Many of our patients say PRP spared them surgery.',
      ['testimonial'],
      [],
    ],
    ['a broad product', 'Stem cells relieve disc pain.', ['product-varies'], []],
    [
      'abroad',
      'Cultured stem cells are available at our clinic in Panama, where they are permitted.',
      ['offshore'],
      [],
    ],
    ['silence raises no size', 'Exosomes relieve disc pain.', [], ['small', 'short', 'no-control-group']],
  ])('%s', (_name, text, raised, not) => {
    const found = flags(read(text));
    expect(found).toEqual(expect.arrayContaining([...raised]));
    for (const id of not) expect(found).not.toContain(id);
  });

  it.each([
    ['a source in no pack', 'Bone marrow concentrate relieves disc pain (21).'],
    ['a study without a name', 'A small study found that bone marrow concentrate relieves disc pain.'],
  ])('%s lends it nothing of other studies', (_name, text) => {
    expect(flags(read(text))).toEqual([]);
  });

  it('knows a study that is named by author, year and subject', () => {
    const claim = read('Singla and colleagues (2017) found that PRP in the sacroiliac joint eases pain.');
    expect(claim.assessment.studies[0]).toMatchObject({
      studyId: 'singla-2017',
      relation: 'cited',
      citedAs: '10',
    });
    expect(claim.assessment.flags.map((f) => f.reason)).toContain(
      'Source 10 is about 40 people: so few that chance can play a large part.',
    );
  });

  it('says both sides of a rank, and explains the two scales', () => {
    const [flag] = read('A level 1 study shows that PRP in the disc reduces pain (9).').assessment.flags;
    expect(flag?.reason).toMatch(/calls source 9 a “level 1 study”.*It is a narrative review/);
    expect(flag?.reason).toMatch(/Level I.*level 2/);
    expect(flag?.reason).toMatch(/no rung/);
  });

  it.each([
    ['centenoschultz.com', true],
    ['blog.centenoschultz.com', true],
    ['notcentenoschultz.com', false],
    ['clinic.example', false],
  ])('on %s the authors sell it: %s', (domain, sells) => {
    const claim = read('Platelet lysate eases sciatica (12).', { domain });
    expect(flags(claim).includes('authors-sell-it')).toBe(sells);
  });

  it('gives the words that raised a wording flag', () => {
    const claim = read('PRP is proven to relieve disc pain.');
    const flag = claim.assessment.flags.find((f) => f.id === 'beyond-evidence');
    expect(flag?.words).toEqual({ start: 7, end: 13 });
  });
});
