import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifiersIn, isSourceAddress } from '../../../lib/core/references/identifiers.ts';
import type { Identifiers } from '../../../lib/core/types/index.ts';
import { RECORDED } from './recorded-dois.ts';

const NONE: Identifiers = { doi: null, pmid: null, pmcid: null, nct: null };
type Some = Partial<Identifiers>;

describe('identifiers in printed text', () => {
  it.each<[string, Some]>([
    ['doi:10.5555/abc.12. PMID: 12345678', { doi: '10.5555/abc.12', pmid: '12345678' }],
    ['PMID12345678', { pmid: '12345678' }],
    ['PMID 1234567.', { pmid: '1234567' }],
    ['pmid:12345678;', { pmid: '12345678' }],
    ['PMID- 12345678', { pmid: '12345678' }],
    ['PubMed PMID: 12345678; PubMed Central PMCID: PMC1234567.', { pmid: '12345678', pmcid: 'PMC1234567' }],
    ['PubMed ID: 12345678', { pmid: '12345678' }],
    ['PubMed ID 12345678', { pmid: '12345678' }],
    ['[PubMed: 12345678]', { pmid: '12345678' }],
    ['(PubMed #12345678)', { pmid: '12345678' }],
    ['PMID: 12345678PMCID: PMC1234567', { pmid: '12345678', pmcid: 'PMC1234567' }],
    ['PMC1234567', { pmcid: 'PMC1234567' }],
    ['(pmc1234567)', { pmcid: 'PMC1234567' }],
    ['PMCID: PMC1234567', { pmcid: 'PMC1234567' }],
    ['PMCID: 1234567', { pmcid: 'PMC1234567' }],
    ['[PMC free article: PMC1234567]', { pmcid: 'PMC1234567' }],
    ['NCT01234567', { nct: 'NCT01234567' }],
    ['NCT 01234567', { nct: 'NCT01234567' }],
    ['NCT-01234567', { nct: 'NCT01234567' }],
    ['(ClinicalTrials.gov Identifier: NCT01234567).', { nct: 'NCT01234567' }],
    ['Free at pubmed.ncbi.nlm.nih.gov/12345678.', { pmid: '12345678' }],
    ['(https://www.ncbi.nlm.nih.gov/pubmed/12345678)', { pmid: '12345678' }],
    ['See ncbi.nlm.nih.gov/pmc/articles/PMC1234567/, free', { pmcid: 'PMC1234567' }],
    ['clinicaltrials.gov/study/NCT01234567', { nct: 'NCT01234567' }],
    ['https://www.nature.com/articles/srep16696.', { doi: '10.1038/srep16696' }],
    ['https://journal.example/doi/full/10.5555/abc.12', { doi: '10.5555/abc.12' }],
    // An address ends at `<`; a DOI need not.
    [
      'https://doi.org/10.5555/1(1999)4:2<88::AID-1>3.0.CO;2-E',
      { doi: '10.5555/1(1999)4:2<88::aid-1>3.0.co;2-e' },
    ],
  ])('%s', (text, ids) => {
    expect(identifiersIn(text, [])).toEqual({ ...NONE, ...ids });
  });

  it.each([
    'Call 555-0123 or (415) 555-0123, PMC.',
    'PMC 5550123 is our number',
    'The PMC of 2017',
    'PMC2017',
    'PMC 12',
    'NCT0123456',
    'NCT012345678',
    'NCT 2017',
    'XNCT01234567',
    'ANPMC1234567',
    'PMID: none',
    'PMID: 0',
    'PMID: 123456789',
    'PMID: 12,345 people',
    'PubMed: 25 articles found',
    'PubMed lists 12345678 papers',
    'PubMed: 12345678 papers',
    'It costs $4,500.00 since 2017',
    '2017;8(6):491-506',
    'ISBN 978-0-397-50388-2',
    'www.evil.example/pubmed.ncbi.nlm.nih.gov/12345678',
    '',
  ])('takes no number from %j', (text) => {
    expect(identifiersIn(text, [])).toEqual(NONE);
  });
});

describe('identifiers in addresses', () => {
  it.each<[string, Some]>([
    ['https://doi.org/10.5555/abc.12', { doi: '10.5555/abc.12' }],
    ['http://dx.doi.org/10.5555/ABC.12', { doi: '10.5555/abc.12' }],
    ['https://www.doi.org/10.5555%2Fabc.12', { doi: '10.5555/abc.12' }],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/', { pmid: '12345678' }],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/?from_term=prp&page=2#abstract', { pmid: '12345678' }],
    ['https://pubmed.ncbi.nlm.nih.gov/?term=12345678', { pmid: '12345678' }],
    ['https://pubmed.ncbi.nlm.nih.gov/?term=12345678%5Buid%5D&sort=date', { pmid: '12345678' }],
    ['http://www.ncbi.nlm.nih.gov/pubmed/12345678', { pmid: '12345678' }],
    ['http://www.ncbi.nlm.nih.gov/m/pubmed/12345678/', { pmid: '12345678' }],
    ['http://www.ncbi.nlm.nih.gov/pubmed/?term=12345678', { pmid: '12345678' }],
    [
      'http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&db=PubMed&list_uids=12345678&dopt=Abstract',
      { pmid: '12345678' },
    ],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/pdf/x.pdf', { pmcid: 'PMC1234567' }],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/pmid/12345678/', { pmid: '12345678' }],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/#s2', { pmcid: 'PMC1234567' }],
    ['https://europepmc.org/article/MED/12345678', { pmid: '12345678' }],
    ['http://europepmc.org/abstract/med/12345678', { pmid: '12345678' }],
    ['https://europepmc.org/article/PMC/PMC1234567', { pmcid: 'PMC1234567' }],
    ['https://europepmc.org/articles/PMC1234567?pdf=render', { pmcid: 'PMC1234567' }],
    ['https://clinicaltrials.gov/study/NCT01234567?tab=results', { nct: 'NCT01234567' }],
    ['https://clinicaltrials.gov/ct2/show/NCT01234567', { nct: 'NCT01234567' }],
    ['https://www.clinicaltrials.gov/ct2/show/study/nct01234567', { nct: 'NCT01234567' }],
    [
      'https://link.springer.example/chapter/10.5555%2F978-3-16-148410-0_5',
      { doi: '10.5555/978-3-16-148410-0_5' },
    ],
    [
      'https://journals.example/plosone/article?id=10.1371/journal.pone.0033693',
      { doi: '10.1371/journal.pone.0033693' },
    ],
    ['https://www.nature.com/articles/s41586-020-2012-7', { doi: '10.1038/s41586-020-2012-7' }],
    ['https://www.nature.com/articles/srep16696.pdf?origin=ppub', { doi: '10.1038/srep16696' }],
    [
      'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(97)11096-0/fulltext',
      { doi: '10.1016/s0140-6736(97)11096-0' },
    ],
    [
      'https://www.thelancet.com/journals/laneur/article/PIIS1474-4422%2821%2900301-X/abstract',
      { doi: '10.1016/s1474-4422(21)00301-x' },
    ],
    ['https://out.example/url?q=https://pubmed.ncbi.nlm.nih.gov/12345678/&sa=D', { pmid: '12345678' }],
    [
      'https://out.example/url?q=https%3A%2F%2Fpmc.ncbi.nlm.nih.gov%2Farticles%2FPMC1234567',
      { pmcid: 'PMC1234567' },
    ],
    ['https://archive.example/web/2020/https://www.ncbi.nlm.nih.gov/pubmed/12345678', { pmid: '12345678' }],
  ])('%s', (address, ids) => {
    expect(identifiersIn('study', [address])).toEqual({ ...NONE, ...ids });
    expect(isSourceAddress(address)).toBe(true);
  });

  it.each([
    'https://clinic.example/knee-pain/',
    'https://clinic.example/10.2019/05/a-post',
    'https://journal.example/toc/10.1002/15525279/2019/37/1',
    'https://pubmed.ncbi.nlm.nih.gov/',
    'https://pubmed.ncbi.nlm.nih.gov/?term=knee+prp',
    'https://pubmed.ncbi.nlm.nih.gov/?term=2017',
    'https://pubmed.ncbi.nlm.nih.gov/?term=12345678+12345679',
    'https://pubmed.ncbi.nlm.nih.gov/?linkname=pubmed_pubmed&from_uid=12345678',
    'https://pubmed.ncbi.nlm.nih.gov/12345678abc',
    'https://www.ncbi.nlm.nih.gov/pubmed/12345678,12345679',
    'https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=gene&list_uids=12345678',
    'https://pubmed.ncbi.nlm.nih.gov@clinic.example/12345678',
    'https://pubmed.ncbi.nlm.nih.gov.clinic.example/12345678',
    'https://clinic.example/pubmed.ncbi.nlm.nih.gov/12345678',
    'https://clinic.example/articles/PMC1234567',
    'https://clinicaltrials.gov/search?cond=knee',
    'https://clinicaltrials.gov/study/NCT0123456',
    'https://www.nature.com/articles/',
    'https://www.nature.com/nature/volumes',
    'https://www.thelancet.com/journals/eclinm/article/PIIS2589-5370(20)30123-4/fulltext',
    'https://www.sciencedirect.com/science/article/pii/S0142961203002229',
    'https://jamanetwork.com/journals/jama/fullarticle/2784610',
    'https://onlinelibrary.wiley.com/journal/10.1002/(ISSN)1554-527X',
    'mailto:someone@clinic.example?subject=10.5555/abc',
    '#ref-9',
    'javascript:void(0)',
    '',
  ])('nothing in %j', (address) => {
    expect(identifiersIn('study', [address])).toEqual(NONE);
    expect(isSourceAddress(address)).toBe(false);
  });
});

describe('an entry that names two works', () => {
  it.each<[string, string, readonly string[], Some]>([
    [
      'the same twice is one',
      'doi:10.5555/a1. PMID: 12345678',
      ['https://doi.org/10.5555/A1'],
      { doi: '10.5555/a1', pmid: '12345678' },
    ],
    ['two DOIs are none', 'doi:10.5555/a1. doi:10.5555/b2. PMID: 12345678', [], { pmid: '12345678' }],
    ['nor when one is linked', 'doi:10.5555/a1.', ['https://doi.org/10.5555/b2'], {}],
    [
      'two numbers at PubMed are none',
      'doi:10.5555/a1. PMID: 12345678. PMID: 12345679',
      [],
      { doi: '10.5555/a1' },
    ],
    [
      'its correction is not counted',
      'doi:10.5555/a1. Erratum in: Knee J. 2018;1:2. doi:10.5555/b2',
      [],
      { doi: '10.5555/a1' },
    ],
    [
      'nor when that is linked too',
      'doi:10.5555/a1. Erratum in: Knee J. doi:10.5555/b2',
      ['https://doi.org/10.5555/a1', 'https://doi.org/10.5555/b2'],
      { doi: '10.5555/a1' },
    ],
    [
      'nor in brackets',
      'A title [published correction appears in Knee J. 2018;1:2. doi:10.5555/b2]. Knee J. doi:10.5555/a1',
      [],
      { doi: '10.5555/a1' },
    ],
    [
      'what it comments on is not it',
      'Okafor A. A letter. Comment on: doi:10.5555/a1',
      ['https://doi.org/10.5555/a1'],
      {},
    ],
  ])('%s', (_, text, addresses, ids) => {
    expect(identifiersIn(text, addresses)).toEqual({ ...NONE, ...ids });
  });
});

describe('any identifier', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));
  const doi = fc.constantFrom(...RECORDED);
  const pmid = fc.oneof(digits(6), digits(7), digits(8));
  const pmcid = fc.oneof(digits(6), digits(7), digits(8)).map((number) => `PMC${number}`);
  const nct = digits(7).map((number) => `NCT0${number}`);

  it('survives in an entry with the others, in any order and dress', () => {
    const dressed = (id: fc.Arbitrary<string>, ...dresses: ((id: string) => string)[]) =>
      fc.tuple(id, fc.constantFrom(...dresses)).map(([name, dress]) => ({ name, printed: dress(name) }));
    const parts = fc.record({
      doi: dressed(
        doi,
        (id) => `doi:${id}`,
        (id) => `https://doi.org/${id}`,
        (id) => `[${id}]`,
        (id) => `(DOI ${id})`,
      ),
      pmid: dressed(
        pmid,
        (id) => `PMID: ${id}`,
        (id) => `[PubMed: ${id}]`,
        (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`,
      ),
      pmcid: dressed(
        pmcid,
        (id) => id,
        (id) => `PMCID: ${id}`,
        (id) => `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`,
      ),
      nct: dressed(
        nct,
        (id) => id,
        (id) => `(Registered: ${id})`,
        (id) => `https://clinicaltrials.gov/study/${id}`,
      ),
    });
    const gap = fc.constantFrom('. ', '; ', ', ', ' ', ') ', '] ');
    fc.assert(
      fc.property(parts, gap, fc.boolean(), (all, apart, backwards) => {
        const printed = Object.values(all).map((one) => one.printed);
        if (backwards) printed.reverse();
        const text = `Okafor A. Knee J. 2017;8(6):491-506. ${printed.join(apart)}.`;
        expect(identifiersIn(text, [])).toEqual({
          doi: all.doi.name,
          pmid: all.pmid.name,
          pmcid: all.pmcid.name,
          nct: all.nct.name,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is not among bare numbers', () => {
    const gap = fc.constantFrom(
      ' ',
      ', ',
      '-',
      '.',
      ' $',
      ' (',
      ') ',
      ' PMC ',
      ' PubMed ',
      ' NCT, ',
      '/',
      ':',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, fc.stringMatching(/^[1-9]\d{0,10}$/))), (parts) => {
        const ids = identifiersIn(parts.map(([apart, number]) => `${apart}${number}`).join(''), []);
        expect({ ...ids, doi: null }).toEqual(NONE);
      }),
    );
  });

  it('never throws, whatever a page holds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'https://',
        'pubmed.ncbi.nlm.nih.gov/',
        '%',
        '%E0%A4%A',
        '10.5555/',
        '?term=',
        'PMID: ',
        '@',
        '\u0000',
      ),
    );
    const hostile = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 4 }), (text, addresses) => {
        for (const id of Object.values(identifiersIn(text, addresses))) expect(id).not.toBe('');
      }),
    );
  });

  it.each([
    'https://',
    'pubmed.gov/',
    'PMID: ',
    'https://pubmed.ncbi.nlm.nih.gov/?term=1&',
    '[comment ',
    'www.',
    '10.5555/(',
  ])('reads past any number of %j to the one at the end', (piece) => {
    expect(identifiersIn(`${piece.repeat(20_000)} PMC1234567`, [piece.repeat(20_000)]).pmcid).toBe(
      'PMC1234567',
    );
  });
});
