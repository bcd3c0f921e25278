import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { withNotices } from '../../lib/core/assess/notice-flags.ts';
import type { Notice, NoticeKind, SourceStatus } from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { blocksOf } from './references/studies.ts';

const { annotations, references } = analyze(
  blocksOf(
    '# Bone marrow concentrate for back pain',
    'Bone marrow concentrate reduces back pain (1).',
    '# References',
    '1. Lind B, Roe C. Marrow in sore backs. J Lost Things. 2011;1(1):1-9. doi:10.5555/a',
  ),
  { evidence: toIndex(bundledPacks), source: { domain: null, title: '', lang: 'en' } },
);
const [claim] = annotations;

const work = {
  ...{ doi: '10.5555/a', title: 'Marrow in sore backs', container: null, year: 2011 },
  ...{ authors: 'Lind and Roe', type: 'journal-article' },
};
const notice = (kind: NoticeKind): Notice => ({
  ...{ kind, label: kind, doi: '10.5555/b', date: '2020-01-02' },
  sources: ['publisher'],
});
const found = (over: Partial<Extract<SourceStatus, { state: 'found' }>>): SourceStatus => ({
  ...{ state: 'found', work, by: 'doi', notices: [], noticeOf: [], asked: '2026-11-25' },
  ...over,
});

/** Reasons of the flags that a status adds to a claim that cites the source. */
function added(status: SourceStatus | undefined): string[] {
  if (claim === undefined) throw new Error('The page makes no claim.');
  const { flags } = withNotices(claim, references, () => status).assessment;
  return flags.filter((flag) => !claim.assessment.flags.includes(flag)).map(({ reason }) => reason);
}

describe('a claim is flagged for a notice about its source', () => {
  it.each([
    ['retraction', 'Source 1 was retracted (2 January 2020), by Crossref’s record.'],
    [
      'expression-of-concern',
      'Source 1 carries an expression of concern (2 January 2020), by Crossref’s record.',
    ],
    ['correction', 'Source 1 was corrected (2 January 2020), by Crossref’s record.'],
  ] as const)('%s', (kind, reason) => {
    expect(added(found({ notices: [notice(kind)] }))).toEqual([reason]);
  });

  it('the gravest first, whichever is newer', () => {
    const notices = [notice('correction'), notice('retraction')];
    expect(added(found({ notices }))[0]).toContain('was retracted');
  });

  it('with a word of caution where the work was found by its words', () => {
    const [reason] = added(found({ by: 'likeness', notices: [notice('retraction')] }));
    expect(reason).toContain('see whether it is the same work');
  });

  it.each<[string, SourceStatus | undefined]>([
    ['nothing was asked', undefined],
    ['there is none', found({})],
    ['there is a newer version', found({ notices: [notice('new-version')] })],
    ['the source is itself a notice about another work', found({ noticeOf: [notice('retraction')] })],
    ['another work has the DOI', { state: 'other-work', work, asked: '2026-11-25' }],
    ['Crossref did not answer', { state: 'no-answer', why: 'offline', retryAfter: null }],
  ])('but not where %s', (_, status) => {
    expect(added(status)).toEqual([]);
  });
});
