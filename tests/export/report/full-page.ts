import type { FullPageRecord, RecordFinding, StudyRecord } from '../../../lib/core/types/index.ts';
import type { ExportPage } from '../../../lib/export/types.ts';
import { pageRecord, recordedClaim, recordedReference } from '../../page-record.ts';
import { madeUpStudy } from '../made-up-study.ts';
import { exportPage } from '../write-file.ts';

/** Pages with all that a report tells of. Every clinic, study and number is invented. */

export function madeUpFinding(over: Partial<RecordFinding> = {}): RecordFinding {
  return {
    id: 'ember-2016--pain',
    intervention: 'prp',
    conditions: ['knee'],
    subjects: 'people',
    outcome: 'pain',
    direction: 'improved',
    design: 'randomized-controlled-trial',
    comparator: 'saline',
    n: 40,
    followUpMonths: 6,
    plain: 'Pain fell by 12 made-up points.',
    caveat: 'Measured by whoever gave it.',
    ...over,
  };
}

const study = (id: string, over: Partial<StudyRecord>): StudyRecord =>
  madeUpStudy({ id, doi: `10.9999/${id}`, url: null, title: `The study called ${id}`, ...over });

export const STUDIES: readonly StudyRecord[] = [
  study('cited', {
    authors: 'Cedar and others',
    ties: 'Paid by a made-up maker',
    findings: [madeUpFinding({ id: 'cited--pain' })],
  }),
  study('direct', {
    authors: 'Dorn and others',
    design: 'case-series',
    level: 4,
    n: 26,
    followUpMonths: 12,
    reportedBy: 'Ember and others, 2020',
    findings: [
      madeUpFinding({
        id: 'direct--pain',
        design: 'case-series',
        comparator: null,
        plain: 'Pain was lower than before.',
      }),
    ],
  }),
  study('near', { authors: 'Nardo and others', design: 'animal', subjects: 'animals', level: null, n: 9 }),
  study('other', { authors: 'Osk and others', design: 'narrative-review', level: null, n: null }),
];

const match = { alsoDirect: false, citedAs: null, findingIds: [], reasons: [] };

export const RECORD: FullPageRecord = pageRecord({
  canonical: 'https://clinic.example/canonical',
  recordsLooked: 131,
  crossref: 'on',
  claims: [
    recordedClaim({
      start: 30,
      before: 'What stood before. ',
      after: ' What stood after.',
      direction: 'mixed',
      sources: [1, 2],
      citations: [1, 2],
      flags: [{ id: 'rank-inflation', reason: 'The page calls source 1 a level 1 study.', words: 'level 1' }],
      notKnown: ['Whether it lasts is not known.'],
      studies: [
        {
          referenceId: 'cited',
          relation: 'cited',
          match: { ...match, alsoDirect: true, citedAs: '1', findingIds: ['cited--pain'] },
        },
        { referenceId: 'direct', relation: 'direct', match: { ...match, findingIds: ['direct--pain'] } },
        { referenceId: 'near', relation: 'indirect', match: { ...match, reasons: ['It tested rabbits.'] } },
        { referenceId: 'other', relation: 'other-product', match: { ...match, reasons: ['It tested fat.'] } },
        { referenceId: 'gone', relation: 'indirect' },
      ],
    }),
    recordedClaim({
      start: 80,
      text: 'Stem cells mend discs.',
      interventions: ['stem-cell'],
      conditions: ['disc'],
      outcomes: ['structure'],
      strength: 'none',
      direction: 'not-applicable',
      title: 'No study in these packs tests this',
      line: '131 records looked through. That is not proof that it fails.',
      frame: 'https://frame.example/inside',
    }),
  ],
  references: [
    recordedReference({
      referenceId: 'cited',
      matchedBy: 'doi',
      doi: '10.9999/cited',
      text: 'Cedar C. The study called cited. 2016.',
      status: {
        state: 'found',
        work: { doi: '10.9999/cited', title: null, container: null, year: null, authors: null, type: null },
        by: 'doi',
        notices: [
          {
            kind: 'retraction',
            label: 'Retraction',
            doi: '10.9999/notice',
            sources: ['publisher'],
            date: '2020-02-02',
          },
        ],
        noticeOf: [],
        asked: '2026-05-11',
      },
    }),
    recordedReference({
      id: 2,
      number: 2,
      label: '2',
      text: 'Fern F. Unknown to all. 2011.',
      status: { state: 'nothing-like-it', asked: '2026-05-10' },
    }),
    recordedReference({
      id: 3,
      number: 3,
      label: '3',
      text: 'Gorse G. Known, not kept.',
      referenceId: 'elsewhere',
    }),
    recordedReference({
      id: 4,
      number: 4,
      label: '4',
      text: 'Heath H. No answer.',
      status: { state: 'no-answer', why: 'timeout', retryAfter: null },
    }),
  ],
  statements: [
    {
      start: 1,
      end: 8,
      reference: 1,
      topic: 'level',
      words: 'level 1',
      compared: 'other',
      record: 'Its record says: level 2.',
    },
    {
      start: 9,
      end: 12,
      reference: 2,
      topic: 'people',
      words: '90 people',
      compared: 'not-known',
      record: 'It is in no pack.',
    },
  ],
  report: { absent: ['risks'], questions: ['regulator'] },
  records: STUDIES,
});

export const fullPage = (over: Partial<ExportPage> = {}): ExportPage =>
  exportPage(RECORD, { note: 'Ask about the second claim.', tags: ['knees', 'call back'], ...over });
