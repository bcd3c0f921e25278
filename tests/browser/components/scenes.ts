/** The popovers that the tests open, each a claim with its records. Everything in them is made up. */
import type { Annotation, StudyRecord } from '../../../lib/core/types/index.ts';
import type { PopoverView } from '../../../lib/paint/popover-view.ts';
import { annotation, byId, finding, flag, frame, match, record, trial } from './fixtures.ts';

export interface Scene {
  readonly annotation: Annotation;
  readonly records: PopoverView['records'];
}

const FOX: StudyRecord = record('fox', {
  design: 'narrative-review',
  level: null,
  levelReason: 'No rung for a narrative review.',
  authors: 'Fox and others',
  findings: [
    finding('fox--pain', {
      design: 'narrative-review',
      n: 12,
      plain: 'A review by the trial team: 12 treated people improved, nobody was compared by then.',
      caveat: 'Narrative review, not a trial.',
    }),
  ],
});

const RANK =
  'The page calls source 9 a "level 1 study". It is a narrative review. Oxford CEBM 2011 calls a good trial level 2.';

export const citedReview: Scene = {
  annotation: annotation({
    strength: 'controlled-trials',
    direction: 'mixed',
    deciding: ['Fern--pain', 'Moss--pain'],
    flags: [flag('rank-inflation', RANK, 'fox')],
    studies: [
      match('fox', { relation: 'cited', citedAs: '9', reasons: ['The page cites it as source 9.'] }),
      match('Fern'),
      match('Moss'),
    ],
  }),
  records: byId(
    FOX,
    trial('Fern', { n: 47, year: 2016 }),
    trial(
      'Moss',
      { n: 98, year: 2022 },
      { followUpMonths: 12, plain: 'No better than a pretend injection.' },
    ),
  ),
};

export const silence: Scene = {
  annotation: annotation(
    { strength: 'none', direction: 'not-applicable' },
    frame('PRP brings back hair.', { kind: 'regeneration', interventions: ['prp'], conditions: ['hair'] }),
  ),
  records: byId(),
};

export const ownSeries: Scene = {
  annotation: annotation(
    {
      flags: [
        flag('authors-sell-it', 'Written by the clinic whose page this is.', 'ember'),
        flag('no-control-group', 'Nobody was compared.', 'ember'),
      ],
      studies: [
        match('ember', { relation: 'cited', citedAs: '12', reasons: ['The page cites it as source 12.'] }),
      ],
    },
    frame('Our lysate helps an irritated nerve.', {
      interventions: ['platelet-lysate'],
      conditions: ['radiculopathy'],
    }),
  ),
  records: byId(record('ember', { n: 470, findings: [finding('ember--pain', { n: 470 })] })),
};

export const otherProduct: Scene = {
  annotation: annotation(
    {
      strength: 'none',
      direction: 'not-applicable',
      flags: [flag('beyond-evidence', '"Regrow" goes beyond any study in people in these packs.')],
      studies: [
        match('Moss', {
          relation: 'other-product',
          alsoDirect: false,
          reasons: ['It tested donor marrow cells, not cord cells.'],
        }),
      ],
    },
    frame('Cord cells regrow discs in the spine.', {
      kind: 'regeneration',
      interventions: ['umbilical'],
      conditions: ['disc'],
    }),
  ),
  records: byId(trial('Moss', { n: 114, year: 2024 }, { plain: 'No better than a pretend injection.' })),
};

const SEVEN = ['Alder', 'Birch', 'Cedar', 'Dill', 'Elm', 'Fern', 'Ginkgo'];

export const sevenStudies: Scene = {
  annotation: annotation({
    strength: 'controlled-trials',
    direction: 'mixed',
    flags: [
      flag('small', 'Elm tested fewer than 50 people.', 'Elm'),
      flag('short', 'Alder was short.', 'Alder'),
    ],
    studies: SEVEN.map((id) => match(id)),
  }),
  records: byId(...SEVEN.map((id, i) => trial(id, { n: 40 + i, year: 2015 + i }))),
};

/** A cited meeting poster from a laboratory that nobody read, and a study of rabbits. */
export const laboratory: Scene = {
  annotation: annotation(
    {
      strength: 'preclinical-only',
      direction: 'not-applicable',
      studies: [
        match('poster', { relation: 'cited', citedAs: '1', findingIds: [] }),
        match('rabbits', { alsoDirect: true }),
      ],
    },
    frame('Stem cells regrow discs.', {
      kind: 'regeneration',
      interventions: ['stem-cell'],
      conditions: ['disc'],
    }),
  ),
  records: byId(
    record('poster', {
      design: 'laboratory',
      subjects: 'laboratory',
      meeting: true,
      doi: null,
      level: null,
      findings: [],
    }),
    record('rabbits', {
      design: 'animal',
      subjects: 'animals',
      n: null,
      level: null,
      findings: [
        finding('rabbits--pain', { design: 'animal', n: null, plain: 'Rabbit discs gained height.' }),
      ],
    }),
  ),
};

export const loading: Scene = { ...citedReview, records: 'loading' };
export const failed: Scene = { ...citedReview, records: 'failed' };
