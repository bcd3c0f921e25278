import { describe, expect, it } from 'vitest';
import { matchReference } from '../../../lib/core/references/match.ts';
import { fittingStatus, isOtherWork } from '../../../lib/core/references/other-work.ts';
import type { SourceStatus } from '../../../lib/core/types/index.ts';
import { bundledPacks } from '../../../lib/evidence/bundled.ts';
import { toIndex } from '../../../lib/evidence/to-index.ts';
import { indexOf, study } from './studies.ts';

const WORK = {
  title: 'Cultured cartilage cells for made up knees of volunteers: a randomized controlled trial',
  firstAuthor: 'Okafor',
  year: 2018,
  container: 'The American Journal of Made Up Medicine',
};
const OTHER = 'Lind B, Roe C. Fern extract against winter coughs in sailors. J Lost Things. 2011;1(1):1-9.';

describe('a printed reference is clearly another work', () => {
  it.each([
    ['title, author and year', OTHER],
    ['title and author, of one year', OTHER.replace('2011', '2018')],
    ['title and year, of one author', OTHER.replace('Lind B', 'Okafor A')],
    [
      'title, author and year in quotation marks',
      'Lind, B. “Fern extract against winter coughs,” J Lost Things, 2011.',
    ],
    [
      'of one journal and year',
      'Lind B, Roe C. Fern extract against winter coughs in sailors. Am J Made Up Med. 2018;46(3):1-9.',
    ],
  ])('%s', (_, text) => {
    expect(isOtherWork(text, WORK)).toBe(true);
  });

  it.each([
    [
      'it is the work',
      'Okafor A. Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med. 2018.',
    ],
    [
      'another first author',
      'Lind B. Cultured cartilage cells for made up knees of volunteers. Am J Made Up Med. 2018.',
    ],
    ['another year', 'Okafor A. Cultured cartilage cells for made up knees of volunteers. 1999.'],
    [
      'a title in other words',
      'Lind B. Cartilage cells grown for the knees of volunteers, a trial. J Lost Things. 2011.',
    ],
    [
      'a translated title',
      'Okafor A, Lind B. Gezüchtete Knorpelzellen bei erfundenen Knien. Am J Made Up Med. 2018;46:1.',
    ],
    ['no title', 'Okafor A, Lind B. Am J Made Up Med. 2018;46(3):611-619.'],
    ['only a journal', 'Am J Made Up Med. 2018;46(3):611-619.'],
    ['few words', 'Lind 2011.'],
    ['nothing', ''],
    [
      'a chapter of the book',
      'Lind B. Ferns. In: Okafor A, ed. Cultured cartilage cells for made up knees of volunteers. 2018.',
    ],
  ])('not where %s', (_, text) => {
    expect(isOtherWork(text, WORK)).toBe(false);
  });

  it('not where Crossref does not say enough', () => {
    expect(isOtherWork(OTHER, { ...WORK, title: null })).toBe(false);
    expect(isOtherWork(OTHER, { ...WORK, title: 'Editorial' })).toBe(false);
    expect(isOtherWork(OTHER, { ...WORK, firstAuthor: null, year: null })).toBe(false);
  });

  it('of no two records of the packs is one the other, and none is another than itself', () => {
    const { studies } = toIndex(bundledPacks);
    for (const { title, firstAuthor, year } of studies) {
      if (title === undefined || title === null) continue;
      const text = `${firstAuthor} A, Gray B. ${title}. J Made Up. ${year};4(2):1-9.`;
      const own = { title, firstAuthor: firstAuthor ?? null, year, container: null };
      expect(isOtherWork(text, own), text).toBe(false);
    }
  });
});

describe('what Crossref says under a printed DOI', () => {
  const work = { doi: '10.5555/a', ...WORK, authors: 'Okafor and others', type: 'journal-article' };
  const retraction = {
    kind: 'retraction',
    label: 'Retraction',
    doi: '10.5555/b',
    sources: ['publisher'],
    date: '2020-01-02',
  } as const;
  const found = {
    ...{ state: 'found', by: 'doi', work, notices: [retraction], noticeOf: [] },
    asked: '2026-11-25',
  } as const satisfies SourceStatus;

  it('is not said of a source whose words give another work', () => {
    expect(fittingStatus(OTHER, found)).toEqual({ state: 'other-work', work, asked: '2026-11-25' });
  });

  it.each([
    ['the words fit', `Okafor A. ${WORK.title}. 2018.`],
    ['the page prints none beside the DOI', null],
  ])('is, where %s', (_, printed) => {
    expect(fittingStatus(printed, found)).toBe(found);
  });
});

it('a DOI or number of one record beside the words of another work is no match', () => {
  const record = study({
    id: 'okafor-2018',
    firstAuthor: 'Okafor',
    year: 2018,
    title: WORK.title,
    doi: '10.5555/a',
  });
  const index = indexOf({ ...record, pmid: '123456' });
  const none = { doi: null, pmid: null, pmcid: null };
  expect(matchReference({ ...none, text: OTHER, doi: '10.5555/a' }, index)).toBeNull();
  expect(matchReference({ ...none, text: OTHER, pmid: '123456' }, index)).toBeNull();
  expect(matchReference({ ...none, text: '', doi: '10.5555/a' }, index)?.by).toBe('doi');
  expect(matchReference({ ...none, text: 'Okafor 2018. Knees.', doi: '10.5555/a' }, index)?.by).toBe('doi');
});
