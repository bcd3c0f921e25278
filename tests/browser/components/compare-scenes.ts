/** Make-believe clinics side by side, and a page then and now, for the tests of the comparison. */
import type { CompareProps } from '../../../components/compare.tsx';
import {
  type Changes,
  type ComparedPage,
  type CompareView,
  changesBetween,
  comparing,
  WHOLE_VIEW,
} from '../../../lib/core/compare/index.ts';
import type { RecordedClaim } from '../../../lib/core/types/index.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';
import { record, trial } from './fixtures.ts';

const BEYOND = {
  id: 'beyond-evidence',
  reason: '“Regrows” goes beyond any study in people in these packs.',
} as const;
const SILENT = {
  strength: 'none',
  direction: 'not-applicable',
  title: 'No study in these packs tests this',
  line: '131 records looked through. That is not proof that it fails.',
} as const;
const SERIES = {
  strength: 'uncontrolled-studies',
  title: 'People treated, nobody compared',
  line: '1 made-up case series, 30 people.',
} as const;

const CLAIMS = {
  eases: {
    text: 'Our PRP injections ease knee pain within weeks.',
    direction: 'against',
    line: '2 made-up trials, 90 people in all. They point the other way.',
    studies: [
      { referenceId: 'Fern', relation: 'cited' },
      { referenceId: 'Moss', relation: 'other-product' },
      { referenceId: 'gone', relation: 'direct' },
    ],
  },
  may: { text: 'PRP may ease pain in the knee.', stance: 'hedges' },
  regrows: {
    text: 'Exosomes regrow the cartilage of your knee.',
    kind: 'regeneration',
    interventions: ['exosomes'],
    outcomes: ['structure'],
    flags: [BEYOND],
    ...SILENT,
  },
  safe: {
    text: 'PRP is your own blood, so it is safe.',
    kind: 'safety',
    conditions: [],
    outcomes: ['harm'],
    flags: [{ id: 'own-cells-therefore-safe', reason: '“Your own” is given as the reason for safety.' }],
    ...SERIES,
  },
  not: {
    text: 'PRP does not regrow cartilage.',
    kind: 'regeneration',
    stance: 'denies',
    outcomes: ['structure'],
    ...SERIES,
  },
  some: {
    text: 'Some clinics say that stem cells help children with autism.',
    oblique: true,
    interventions: ['stem-cell'],
    conditions: ['neurological'],
    disorders: ['autism'],
    outcomes: [],
    ...SILENT,
  },
} as const satisfies Record<string, Partial<RecordedClaim>>;

function page(
  id: string,
  domain: string,
  title: string,
  claims: readonly Partial<RecordedClaim>[],
): ComparedPage {
  const address = `https://${domain}/${id}`;
  return {
    id,
    record: pageRecord({
      domain,
      title,
      address,
      source: address,
      claims: claims.map(recordedClaim),
      records: [trial('Fern', { year: 2016 }), record('Moss', { authors: 'Moss and others', year: 2022 })],
    }),
  };
}

export const PAGES: readonly ComparedPage[] = [
  page('knees', 'ember.example', 'Knees at the Ember Clinic', [CLAIMS.eases, CLAIMS.regrows, CLAIMS.safe]),
  page('more', 'ember.example', 'More at the Ember Clinic', [
    { ...CLAIMS.eases, text: 'PRP takes the pain from worn knees.' },
  ]),
  page('prp', 'moss.example', 'What PRP can do', [CLAIMS.may, CLAIMS.not, CLAIMS.some]),
];

export function compareProps(
  view: Partial<CompareView> = {},
  over: Partial<CompareProps> = {},
): CompareProps {
  const pages = over.pages ?? PAGES;
  const whole = { ...WHOLE_VIEW, ...view };
  return {
    pages,
    listing: comparing(pages)(whole),
    view: whole,
    onView: () => {},
    passageHref: ({ claim }) => `https://ember.example/knees#:~:text=${encodeURIComponent(claim.text)}`,
    ...over,
  };
}

const claimsOf = (claims: readonly Partial<RecordedClaim>[]) => claims.map(recordedClaim);

const THEN = pageRecord({
  claims: claimsOf([
    { text: 'PRP cures the pain of worn knees.', flags: [BEYOND] },
    { text: 'PRP may help sore hips.', stance: 'hedges', conditions: ['hip'], outcomes: [] },
    CLAIMS.safe,
    CLAIMS.regrows,
    { text: 'PRP heals elbows.', conditions: ['elbow'], outcomes: [], ...SILENT },
  ]),
});
const NOW = pageRecord({
  sha256: 'b'.repeat(64),
  claims: claimsOf([
    { text: 'PRP may ease the pain of worn knees.', stance: 'hedges' },
    { text: 'PRP helps sore hips.', conditions: ['hip'], outcomes: [] },
    CLAIMS.safe,
    { text: 'PRP heals elbows.', conditions: ['elbow'], outcomes: [], ...SERIES },
    {
      text: 'Our new laser is gentle, and PRP makes it last.',
      conditions: ['skin'],
      outcomes: ['appearance'],
      ...SILENT,
    },
  ]),
});

export const SINCE = '2026-05-12T09:30:00.000Z';
export const CHANGES: Changes = changesBetween(THEN, NOW);
export const NO_CHANGES: Changes = changesBetween(THEN, THEN);
export const OTHER_READER: Changes = changesBetween(THEN, {
  ...NOW,
  madeWith: { ...NOW.madeWith, version: '0.2.0' },
});
