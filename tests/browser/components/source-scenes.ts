/** The sources that the tests open. Everything in them is made up. */
import type { Notice, PageReference, SourceStatus, Work } from '../../../lib/core/types/index.ts';
import type { ShownSource, SourceView } from '../../../lib/paint/source-view.ts';
import { pageReference } from '../../page-reference.ts';
import { byId, record } from './fixtures.ts';

export const ASKED = '2026-11-25';

export function work(over: Partial<Work> = {}): Work {
  return {
    doi: '10.9999/invented.fern',
    title: 'Fern extract in sore backs: a randomized controlled trial',
    container: 'Journal of Invented Medicine',
    year: 2019,
    authors: 'Fern and others',
    type: 'journal-article',
    ...over,
  };
}

export function notice(over: Partial<Notice> = {}): Notice {
  return {
    kind: 'retraction',
    label: 'Retraction',
    doi: '10.9999/invented.notice',
    sources: ['publisher'],
    date: '2021-03-04',
    ...over,
  };
}

export function found(over: Partial<Extract<SourceStatus, { state: 'found' }>> = {}): SourceStatus {
  return { state: 'found', work: work(), by: 'doi', notices: [], noticeOf: [], asked: ASKED, ...over };
}

export function source(reference: Partial<PageReference>, over: Partial<ShownSource> = {}): ShownSource {
  return { reference: pageReference(reference), status: undefined, statements: [], ...over };
}

const FERN = {
  id: 7,
  text: 'Fern A, Moss B. Fern extract in sore backs: a randomized controlled trial. J Invent Med. 2019;4:1-9. doi:10.9999/invented.fern',
  doi: '10.9999/invented.fern',
};

export const known: ShownSource = source(
  {
    id: 9,
    text: 'Ember A. A registry of sore backs. J Invent Med. 2016;1:1-9.',
    referenceId: 'ember',
    matchedBy: 'likeness',
  },
  {
    statements: [
      {
        blockId: 1,
        start: 0,
        end: 13,
        reference: 9,
        topic: 'level',
        words: 'level 1 study',
        compared: 'other',
        record: 'Its record says: case series.',
      },
      {
        blockId: 1,
        start: 20,
        end: 33,
        reference: 9,
        topic: 'peer-review',
        words: 'peer-reviewed journal',
        compared: 'not-known',
        record: 'Its record names the journal; whether it was peer reviewed is not in it.',
      },
    ],
  },
);

export const unknown: ShownSource = source(FERN);
export const clean: ShownSource = source(FERN, { status: found() });
export const retracted: ShownSource = source(FERN, {
  status: found({
    notices: [
      notice({ sources: ['publisher', 'retraction-watch'] }),
      notice({
        kind: 'expression-of-concern',
        label: 'Expression of concern',
        date: '2020-11-01',
        doi: '10.9999/eoc',
      }),
      notice({ kind: 'correction', label: 'Erratum', date: '2019-12-01', doi: '10.9999/erratum' }),
      notice({ kind: 'new-version', label: 'New version', date: null, doi: '10.9999/v2', sources: [] }),
    ],
  }),
});
export const registration: ShownSource = source({ id: 3, text: 'NCT01234567', nct: 'NCT01234567' });

export const RECORDS = byId(record('ember', {}));

export function sourceView(sources: readonly ShownSource[], over: Partial<SourceView> = {}): SourceView {
  return {
    kind: 'source',
    key: 'one',
    sources,
    records: RECORDS,
    crossref: 'on',
    index: 2,
    count: 24,
    onClose: () => {},
    onStep: () => {},
    onRetry: () => {},
    canGoTo: () => true,
    onGoTo: () => {},
    ...over,
  };
}
