import { describe, expect, test } from 'vitest';
import type { RecordedReference, RecordedStudy, RecordFinding } from '../../lib/core/types/index.ts';
import { annotations } from '../../lib/export/annotations.ts';
import { bibtex } from '../../lib/export/bibtex.ts';
import { claimReview } from '../../lib/export/claim-review.ts';
import { cslJson } from '../../lib/export/csl-json.ts';
import { csv } from '../../lib/export/csv.ts';
import { ris } from '../../lib/export/ris.ts';
import { pageRecord, recordedClaim, recordedReference } from '../page-record.ts';
import { madeUpStudy } from './made-up-study.ts';
import { exportPage, written } from './write-file.ts';

type Study = Parameters<typeof madeUpStudy>[0];

/** A page that cites one study. */
function page(over: Partial<RecordedStudy> = {}, study: Study = {}, source: Partial<RecordedReference> = {}) {
  const record = madeUpStudy(study);
  const beside = { referenceId: record.id, relation: 'cited' as const, ...over };
  return exportPage(
    pageRecord({
      claims: [recordedClaim({ sources: [1], studies: [beside] })],
      references: [recordedReference({ referenceId: record.id, ...source })],
      records: [record],
    }),
  );
}

const RETRACTED: Partial<RecordedReference> = {
  status: {
    state: 'found',
    asked: '2026-05-10',
    by: 'doi',
    work: {
      ...{ doi: '10.9999/made.up', title: null, container: null, year: null, authors: null },
      type: 'journal-article',
    },
    notices: [
      {
        ...{ kind: 'retraction', label: 'Retraction', doi: '10.9999/notice' },
        ...{ sources: ['publisher'], date: '2020-02-02' },
      },
    ],
    noticeOf: [],
  },
};

const MATCH = { alsoDirect: false, citedAs: null, findingIds: [], reasons: [] };

/** The quote by itself would make a claim of what the page denies. */
describe.each([annotations, claimReview].map((format) => [format.id, format] as const))(
  'how it is said, in %s',
  (_, format) => {
    const file = (over: Parameters<typeof recordedClaim>[0]) =>
      written(format, [exportPage(pageRecord({ claims: [recordedClaim(over)] }))]);
    test.each([
      [{ stance: 'denies' }, 'The page says it does not.'],
      [{ stance: 'hedges' }, 'The page says it may.'],
      [{ oblique: true }, 'The page says that others say so, or under a condition.'],
      [
        { kind: 'safety', outcomes: ['harm'], stance: 'denies' },
        'The page says it is not safe, or names risks.',
      ],
      [{ outcomes: ['pain', 'harm'], stance: 'denies' }, 'The page says it is not so.'],
    ] as const)('%j', (over, words) => {
      expect(file(over)).toContain(words);
      expect(file({})).not.toContain(words);
    });
  },
);

const BESIDE_CLAIMS = [annotations, claimReview, csv].map((format) => [format.id, format] as const);
const OF_STUDIES = [ris, bibtex, cslJson].map((format) => [format.id, format] as const);

describe('no study is handed over without its retraction', () => {
  test.each([...BESIDE_CLAIMS, ...OF_STUDIES])('%s', (_, format) => {
    expect(written(format, [page({}, {}, RETRACTED)])).toContain('Retracted, 2 February 2020');
    expect(written(format, [page()])).not.toContain('Retracted');
  });
});

describe('a retraction that only a later page knows is not lost', () => {
  const later = page({}, {}, RETRACTED).record;
  test.each(OF_STUDIES)('%s', (_, format) => {
    const first = page({ relation: 'direct' });
    const citesAlone = exportPage({ ...later, records: [], claims: [] });
    for (const second of [exportPage(later), citesAlone]) {
      expect(written(format, [first, second])).toContain('Retracted, 2 February 2020');
      expect(written(format, [second, first])).toContain('Retracted, 2 February 2020');
    }
  });
});

describe('what is shown at a meeting is not handed over as a paper', () => {
  test.each([...BESIDE_CLAIMS, ['ris', ris] as const, ['bibtex', bibtex] as const])('%s', (_, format) => {
    expect(written(format, [page({}, { meeting: true })])).toContain('not peer reviewed');
    expect(written(format, [page()])).not.toContain('not peer reviewed');
  });
});

describe.each(BESIDE_CLAIMS)('beside a claim, in %s', (_, format) => {
  test.each([
    ['that it does not test the claim', { match: MATCH }, 'It does not test this claim itself.'],
    ['that it does', { match: { ...MATCH, alsoDirect: true } }, 'It is about this very claim, too.'],
    ['that this was not kept', {}, 'Whether it tests this claim was not kept with the page.'],
  ])('a cited study says %s', (_what, over, words) => {
    expect(written(format, [page(over)])).toContain(words);
    expect(written(format, [page({ ...over, relation: 'direct' })])).not.toContain(words);
  });

  test('a trial that stands there with its treated people alone says so', () => {
    const finding: RecordFinding = {
      id: 'f',
      intervention: 'prp',
      conditions: ['knee'],
      subjects: 'people',
      outcome: 'pain',
      direction: 'improved',
      design: 'randomized-controlled-trial',
      comparator: null,
      n: 20,
      followUpMonths: 6,
      plain: 'Pain fell.',
      caveat: null,
    };
    const match = { ...MATCH, findingIds: ['f'] };
    const file = (comparator: string | null) =>
      written(format, [page({ relation: 'direct', match }, { findings: [{ ...finding, comparator }] })]);
    expect(file(null)).toContain('nobody was compared');
    expect(file('saline')).not.toContain('nobody was compared');
  });
});
