import { describe, expect, it } from 'vitest';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { acrossPacksProblems, clashProblems } from '../../lib/evidence/check/across-packs.ts';
import type { CslItem, Pack } from '../../lib/evidence/schema.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { toRecords } from '../../lib/evidence/to-records.ts';
import { namesIn } from '../../lib/packs/assemble.ts';
import { samplePack } from './sample-pack.ts';

type Parts = Partial<Omit<CslItem, 'id' | 'type'>>;

/** A pack of one reference with just these parts. */
const packOf = (parts: Parts, id = 'mine'): Pack => {
  const { references, studies, ...rest } = samplePack();
  const [reference] = references;
  const [study] = studies;
  if (reference === undefined || study === undefined) throw new Error('the sample is empty');
  return {
    ...rest,
    id,
    title: `Title of ${id}`,
    references: [{ type: 'article-journal', author: [{ family: 'Rowan' }], ...parts, id: `${id}-2020` }],
    studies: [{ ...study, id: `${id}-2020` }],
    findings: [],
    affiliations: [],
  };
};
const year = (of: number): NonNullable<CslItem['issued']> => ({ 'date-parts': [[of]] });
const clash = (one: Parts, other: Parts) =>
  clashProblems(packOf(one), { bundled: [packOf(other, 'theirs')] }).map(({ entry }) => entry);

describe('a work is told by', () => {
  const TITLE = 'A made-up trial of elbow injections';
  it.each<[string, string, Parts, Parts]>([
    ['its DOI, in any case', 'DOI', { DOI: '10.9999/X.1' }, { DOI: '10.9999/x.1' }],
    ['a DOI in the resolver', 'URL', { URL: 'https://dx.doi.org/10.9999/x.1' }, { DOI: '10.9999/x.1' }],
    [
      'a DOI in a publisher’s address',
      'URL',
      { URL: 'https://j.test/doi/full/10.9999/x.1' },
      { DOI: '10.9999/x.1' },
    ],
    ['a DOI in their address', 'DOI', { DOI: '10.9999/x.1' }, { URL: 'https://www.doi.org/10.9999/X.1' }],
    ['its PMID', 'PMID', { PMID: '123' }, { PMID: '123' }],
    ['a PMID in PubMed’s address', 'URL', { URL: 'https://pubmed.ncbi.nlm.nih.gov/123/' }, { PMID: '123' }],
    [
      'a PMID in the old address',
      'PMID',
      { PMID: '123' },
      { URL: 'https://www.ncbi.nlm.nih.gov/pubmed/123' },
    ],
    ['its PMCID', 'PMCID', { PMCID: 'PMC77' }, { PMCID: 'PMC77' }],
    [
      'a PMCID in an address',
      'URL',
      { URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC77/' },
      { PMCID: 'PMC77' },
    ],
    [
      'its address, however it is dressed',
      'URL',
      { URL: 'https://www.J.test/One/?utm_source=x#top' },
      { URL: 'https://j.test/one' },
    ],
    ['title and year', 'title', { title: TITLE, issued: year(2020) }, { title: TITLE, issued: year(2020) }],
    [
      'title and year by other authors',
      'title',
      { title: TITLE, issued: year(2020), author: [{ family: 'Hill' }] },
      { title: `${TITLE.toUpperCase()}.`, issued: year(2020) },
    ],
    ['the title where a year is not known', 'title', { title: TITLE }, { title: TITLE, issued: year(2020) }],
    ['a short title with its author', 'title', { title: 'Made-up anatomy' }, { title: 'Made-up anatomy' }],
  ])('%s', (_, field, one, other) => {
    expect(clash(one, other)).toEqual([`mine › references › mine-2020 › ${field}`]);
  });

  it.each<[string, Parts, Parts]>([
    ['nothing', {}, {}],
    ['another DOI', { DOI: '10.9999/x.1' }, { DOI: '10.9999/x.12' }],
    ['a PMID that is a PMCID elsewhere', { PMID: '77' }, { PMCID: 'PMC77' }],
    ['another page of one site', { URL: 'https://j.test/a?id=1' }, { URL: 'https://j.test/a?id=2' }],
    ['a title of another year', { title: TITLE, issued: year(2020) }, { title: TITLE, issued: year(2019) }],
    ['a short title alone', { title: 'Warning letter', author: [] }, { title: 'Warning letter', author: [] }],
  ])('and not by %s', (_, one, other) => {
    expect(clash(one, other)).toEqual([]);
  });
});

describe('a pack of one’s own', () => {
  /** A bundled record under another id, with some of what tells it. */
  const copyOf = (studyId: string, keep: readonly (keyof CslItem)[]): Pack => {
    const reference = bundledPacks.flatMap(({ references }) => references).find(({ id }) => id === studyId);
    if (reference === undefined) throw new Error(`no ${studyId}`);
    return packOf(Object.fromEntries(keep.map((key) => [key, reference[key]])), 'aaa-copy');
  };
  const beside = namesIn({ index: toIndex(bundledPacks), records: [...toRecords(bundledPacks).values()] });

  it.each<[string, readonly (keyof CslItem)[]]>([
    ['singla-2017', ['DOI']],
    ['singla-2017', ['PMID']],
    ['singla-2017', ['URL']],
    ['singla-2017', ['title', 'issued']],
    ['singla-2017', ['title', 'issued', 'author']],
  ])('may not hold %s under another id, told by %j', (studyId, keep) => {
    for (const bundled of [bundledPacks, beside])
      expect(clashProblems(copyOf(studyId, keep), { bundled })).toEqual([
        {
          entry: `aaa-copy › references › aaa-copy-2020 › ${keep[0]}`,
          mend: expect.stringContaining(
            `of back-pain-article › ${studyId} too, which comes with the extension`,
          ),
        },
      ]);
  });

  it('may not hold any bundled record by its title and year, or its address', () => {
    const records = bundledPacks.flatMap(({ references }) => references);
    for (const { id, title, URL: url } of records) {
      if ((title ?? '').split(' ').length >= 6)
        expect(clashProblems(copyOf(id, ['title', 'issued']), { bundled: beside })).toHaveLength(1);
      if (url !== undefined) expect(clashProblems(copyOf(id, ['URL']), { bundled: beside })).toHaveLength(1);
    }
  });

  it('may not take a bundled pack’s id or title, which it is told with the pack’s name', () => {
    const [first] = bundledPacks;
    const named = (id: string, title: string) =>
      clashProblems({ ...packOf({}), id, title }, { bundled: beside });
    expect(named('landmarks', 'Mine')).toEqual([
      {
        entry: 'landmarks › id',
        mend: expect.stringMatching(
          /is the id of another pack, "Landmark.*", which comes with the extension/,
        ),
      },
    ]);
    expect(named('mine', `${first?.title.toUpperCase()}!`)).toEqual([
      { entry: 'mine › title', mend: expect.stringContaining(`is the title of pack "${first?.id}" too`) },
    ]);
    expect(named('mine', 'Mine')).toEqual([]);
  });
});

describe('the same people', () => {
  const saying = (as: string, certain: boolean): Pack => {
    const pack = packOf({});
    return { ...pack, studies: pack.studies.map((study) => ({ ...study, samePeople: { as, certain } })) };
  };
  it.each([
    ['for certain, of a bundled study', 'singla-2017', true, 'put both reports in one pack'],
    ['for certain, of no study', 'no-such-2020', true, 'is no study of this pack or another'],
    ['perhaps, of no study', 'no-such-2020', false, 'is no study of this pack or another'],
  ])('%s: refused', (_, as, certain, mend) => {
    expect(clashProblems(saying(as, certain), { bundled: bundledPacks })).toEqual([
      { entry: 'mine › studies › mine-2020 › samePeople', mend: expect.stringContaining(mend) },
    ]);
  });
  it('perhaps, of a bundled study: can be said', () => {
    expect(clashProblems(saying('singla-2017', false), { bundled: bundledPacks })).toEqual([]);
  });
  it('of the same pack: can be said', () => {
    const pack = samplePack();
    const studies = pack.studies.map((study) =>
      study.id === 'alder-1999' ? { ...study, samePeople: { as: 'rowan-2020', certain: true } } : study,
    );
    expect(clashProblems({ ...pack, studies }, { bundled: bundledPacks })).toEqual([]);
  });
});

describe('packs side by side', () => {
  it('may not share a study, a title nor an id', () => {
    expect(acrossPacksProblems([samplePack(), { ...samplePack(), id: 'other', title: 'Other' }])).toEqual([
      { entry: 'other › studies › rowan-2020', mend: expect.stringContaining('is in pack "sample" too') },
      { entry: 'other › studies › alder-1999', mend: expect.stringContaining('is in pack "sample" too') },
    ]);
    expect(acrossPacksProblems([samplePack(), { ...packOf({}), id: 'sample', title: 'A sample' }])).toEqual([
      { entry: 'sample › id', mend: expect.stringContaining('is the id of another pack') },
    ]);
    expect(acrossPacksProblems([samplePack()])).toEqual([]);
  });
});
