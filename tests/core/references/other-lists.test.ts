import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-page.ts';
import { HEEL, TENDON, WRIST } from './studies.ts';

const T = `Okafor T, Lind S. ${TENDON.title}. J Made Up. 2018;4(2):17-22.`;
const H = `de Wit R, Okafor T. ${HEEL.title}. Int J Heels. 2020;7:101-9.`;
const W = `Márquez P. ${WRIST.title}. Wrist Quarterly. 2015;2:5-9.`;
const APA_T = `Okafor, T., & Lind, S. (2018). ${TENDON.title}. Journal of Made Up Medicine, 4(2), 17–22.`;
const APA_H = `de Wit, R., Okafor, T., & Poe, A. (2020a). ${HEEL.title}. International Journal of Heels, 7, 101–109.`;
const APA_H2 = 'de Wit, R. (2020b). Another look at sore heels. International Journal of Heels, 8, 3–9.';

describe('author and year', () => {
  const page = (...prose: readonly string[]) =>
    readMarked(...prose, '# Bibliography', `- ${APA_T}`, `- ${APA_H}`, `- ${APA_H2}`);
  const OKAFOR = 'Okafor and others, 2018';

  it.each<[string, string, readonly string[]]>([
    ['Tendons heal (Okafor & Lind, 2018).', 'Okafor & Lind, 2018', [OKAFOR]],
    ['Tendons heal (Okafor and Lind 2018).', 'Okafor and Lind 2018', [OKAFOR]],
    ['Okafor and Lind (2018) say so.', 'Okafor and Lind (2018)', [OKAFOR]],
    ['Okafor et al. (2018) say so.', 'Okafor et al. (2018)', [OKAFOR]],
    ['In Okafor et al., 2018, tendons heal.', 'Okafor et al., 2018', [OKAFOR]],
    ['Okafor’s 2018 trial says so.', 'Okafor’s 2018', [OKAFOR]],
    ['Tendons heal (Okafor, Lind, et al., 2018).', 'Okafor, Lind, et al., 2018', [OKAFOR]],
    [
      'Heels heal (de Wit, Okafor, & Poe, 2020).',
      'de Wit, Okafor, & Poe, 2020',
      ['de Wit and others, 2020a'],
    ],
    ['In Leeds, Okafor et al. (2018) say so.', 'Okafor et al. (2018)', [OKAFOR]],
    ['Heels heal (de Wit et al., 2020a).', 'de Wit et al., 2020a', ['de Wit and others, 2020a']],
    ['Heels heal (Wit et al., 2020a).', 'Wit et al., 2020a', ['de Wit and others, 2020a']],
    ['Heels heal (de Wit, 2020a, b).', 'de Wit, 2020a, b', ['de Wit and others, 2020a', 'de Wit, 2020b']],
  ])('%s', (prose, words, labels) => {
    expect(page(prose).marks).toEqual([[words, ...labels]]);
  });

  it('reads each of several in one pair of brackets', () => {
    expect(page('They heal (Okafor & Lind, 2018; de Wit, 2020b).').marks).toEqual([
      ['Okafor & Lind, 2018', OKAFOR],
      ['de Wit, 2020b', 'de Wit, 2020b'],
    ]);
  });

  it.each([
    ['of another year', 'Okafor (2017) was first.'],
    ['of another second author', 'Okafor and Roe (2018) say so.'],
    ['of somebody else', 'Poe (2018) says so.'],
    ['of three authors, of whom two wrote another work', 'They heal (Roe, Okafor, & Lind, 2018).'],
    ['of one of two works, without saying which', 'Heels heal (de Wit, 2020).'],
    ['without a year', 'Dr. Okafor has treated heels since we opened.'],
    ['of an award', 'We won the Okafor 2018 Award.'],
    ['of a person', 'Dr. Okafor (2018) and Ann Okafor (2018) joined us.'],
    ['of a graduate', 'We trust Okafor (2018 graduate), who treats heels.'],
    ['of a picture', 'Heels heal (photo by Okafor, 2018).'],
    ['of another first author', 'Heels heal (Poe, Okafor, & Lind, 2018).'],
  ])('takes no name %s for a mark', (_, prose) => {
    expect(page(prose).marks).toEqual([]);
  });

  it('gives sources no numbers on such a page', () => {
    expect(page('Okafor et al. (2018) say so.').sources.map(({ number }) => number)).toEqual([
      null,
      null,
      null,
    ]);
    expect(page('Okafor et al. (2018) treated (3) people.').marks).toHaveLength(1);
  });
});

describe('a paragraph of sources', () => {
  it.each<[string, string]>([
    ['semicolons', `Sources: ${T}; ${H}; ${W}`],
    ['line breaks', `Sources: ${T}\n${H}\n${W}`],
    ['numbers', `References: 1. ${T} 2. ${H} 3. ${W}`],
    ['numbers in brackets', `Sources: [1] ${T} [2] ${H} [3] ${W}`],
  ])('is parted by %s', (_, paragraph) => {
    const { sources } = readMarked('Heels heal.', paragraph);
    expect(sources.map(({ referenceId }) => referenceId)).toEqual([TENDON.id, HEEL.id, WRIST.id]);
  });

  it('may give one', () => {
    expect(readMarked('Heels heal.', `Source: ${H}`).sources).toMatchObject([{ referenceId: HEEL.id }]);
  });

  it('gives way to its links where it is nothing else', () => {
    const { sources, labels } = readMarked(
      'Sources: <a https://doi.org/10.5555/heel.77>the heel</a>, <a https://pubmed.ncbi.nlm.nih.gov/12345678/>a tendon</a>',
    );
    expect(sources.map(({ place, doi, pmid }) => [place, doi, pmid])).toEqual([
      ['link', '10.5555/heel.77', null],
      ['link', null, '12345678'],
    ]);
    expect(labels).toEqual(['the heel', 'a tendon']);
  });

  it('resolves marks where it is numbered', () => {
    expect(readMarked('Heels heal [2].', `Sources: 1. ${T} 2. ${H}`).marks).toEqual([['[2]', '2']]);
  });

  it.each([
    ['the source of a picture', 'Source: the makers of the device'],
    ['the source of a picture with its year', 'Source: Nature Picture Library, 2021'],
    ['the source of another picture', 'Photo source: Okafor T, 2018'],
    ['the sources of cells', 'Sources: bone marrow, fat and birth tissue.'],
    ['a sentence', 'References: ask our patients, who will gladly tell you more.'],
  ])('is not %s', (_, paragraph) => {
    expect(readMarked('Heels heal.', paragraph).sources).toEqual([]);
  });
});

describe('footnotes by symbol', () => {
  it('are tied to their symbols', () => {
    const { marks } = readMarked('Heels heal* and tendons do,† too.', `* ${H}`, `† ${T}`);
    expect(marks).toEqual([
      ['*', '*'],
      ['†', '†'],
    ]);
  });

  it('are left alone where they are notes', () => {
    const { marks, sources } = readMarked('Heels heal.*', '* Individual results vary, and may vary for you.');
    expect([marks, sources]).toEqual([[], []]);
  });

  it('mean nothing where two have the same symbol', () => {
    expect(readMarked('Heels heal.*', `* ${H}`, 'More of us.', `* ${T}`).marks).toEqual([]);
  });
});

describe('notes that marks link to', () => {
  it('are found without a heading, with their way back taken off', () => {
    const { marks, sources } = readMarked(
      'Heels heal<sup><a #fn1>1</a></sup> and tendons<sup><a #fn2>2</a></sup> do.',
      'Some more of us.',
      `- <#fn1>${H} <a #fnref1>↩</a>`,
      `- <#fn2>${T} <a #fnref2>↩</a>`,
    );
    expect(marks).toEqual([
      ['1', '1'],
      ['2', '2'],
    ]);
    expect(sources.map(({ referenceId }) => referenceId)).toEqual([HEEL.id, TENDON.id]);
    expect(sources[0]?.text).toBe(H);
  });

  it('are found by letters and Roman numerals', () => {
    const { marks } = readMarked(
      'Heels heal <a #_edn1>[i]</a>.',
      'More.',
      `<#_edn1><a #_ednref1>[i]</a> ${H}`,
    );
    expect(marks).toEqual([['[i]', 'i']]);
  });

  it('begin anew in each section', () => {
    const { marks } = readMarked(
      'Heels heal<sup><a #a1>1</a></sup>.',
      `1. <#a1>${H}`,
      'Tendons heal<sup><a #b1>1</a></sup>.',
      `1. <#b1>${T}`,
    );
    expect(marks).toHaveLength(2);
  });

  it('are linked to by words, too, but not where the list as a whole is meant', () => {
    const { marks } = readMarked(
      'In <a #ref-2>a trial</a> heels healed. <a #ref-1>See all references</a> or <a #top-1>go up</a>.',
      '# References',
      `1. <#ref-1>${T}`,
      `2. <#ref-2>${H}`,
    );
    expect(marks).toEqual([['a trial', '2']]);
  });

  it('are no headings of a table of contents', () => {
    const page = readMarked('<a #part-1>1</a> Our year 2019', '# <#part-1>Our year 2019', 'More.');
    expect([page.marks, page.sources]).toEqual([[], []]);
  });

  it('are no sources where they only remark', () => {
    const page = readMarked(
      'Heels heal<sup><a #fn1>1</a></sup>.',
      'More.',
      '- <#fn1>Ask us about the price. ↩',
    );
    expect([page.marks, page.sources]).toEqual([[], []]);
    const dated = readMarked('Heels heal<sup><a #fn1>1</a></sup>.', 'More.', '- <#fn1>Counted in 2019. ↩');
    expect([dated.marks, dated.sources]).toEqual([[], []]);
  });
});

describe('lists whose numbers begin again', () => {
  it('are told apart where each follows the text that cites it', () => {
    const { sources, marks } = readMarked(
      'Heels heal [1].',
      `[1] ${H}`,
      'Tendons heal [1], wrists too [2].',
      `[1] ${T}`,
      `[2] ${W}`,
    );
    expect(sources).toHaveLength(3);
    expect(marks.map(([words]) => words)).toEqual(['[1]', '[1]', '[2]']);
  });

  it('mean nothing where nothing tells which', () => {
    const { marks } = readMarked(
      'Heels heal [1], wrists [2].',
      `[1] ${H}`,
      'More of us.',
      `[1] ${T}`,
      `[2] ${W}`,
    );
    expect(marks).toEqual([['[2]', '2']]);
  });

  it('are told apart by the page’s own links', () => {
    const page = readMarked(
      'Heels heal [<a #x>1</a>], tendons [<a #y>1</a>].',
      `[1] <#x>${H}`,
      'More of us.',
      `[1] <#y>${T}`,
    );
    expect(page.marks.map(([words]) => words)).toEqual(['[1]', '[1]']);
  });
});

describe('raised numbers', () => {
  const list = ['# References', `1. ${T}`, `2. ${H}`, `3. ${W}`];

  it.each<[string, readonly (readonly string[])[]]>([
    ['Heels heal<sup>2</sup>.', [['2', '2']]],
    ['Heels heal.<sup>1,3</sup>', [['1,3', '1', '3']]],
    ['Heels heal.<sup>[1–3]</sup>', [['[1–3]', '1', '2', '3']]],
    ['PRP<sup>2</sup> helps.', [['2', '2']]],
    ['so in 2017<sup>2</sup> too', [['2', '2']]],
    ['heals<sup><a #r1>1</a>–<a #r3>3</a></sup>.', [['1–3', '1', '2', '3']]],
  ])('%s', (prose, marks) => {
    expect(readMarked(prose, ...list).marks).toEqual(marks);
  });

  it.each([
    '3 cm<sup>2</sup> of skin',
    '10<sup>3</sup> cells',
    'on the 1<sup>st</sup>',
    'Ca<sup>2</sup>',
    'R<sup>2</sup>',
    'ten feet<sup>2</sup>',
    'ten metres<sup>2</sup>',
    'a χ<sup>2</sup> test',
    'E = mc<sup>2</sup>',
    'about <sup>1</sup>/3 of us',
  ])('leaves %s alone', (prose) => {
    expect(readMarked(prose, ...list).marks).toEqual([]);
  });

  it('are marks, so that glued digits are not', () => {
    expect(readMarked('Our xovia1 gel heals.<sup>2</sup>', ...list).marks).toEqual([['2', '2']]);
  });
});

describe('sources in the text itself', () => {
  it('are links to works', () => {
    const page = readMarked(
      'A <a https://doi.org/10.5555/heel.77>study of heels</a> and <a https://clinic.example/study>our study</a>.',
    );
    expect(page.marks).toEqual([['study of heels', 'study of heels']]);
    expect(page.sources).toMatchObject([
      { place: 'link', doi: '10.5555/heel.77', referenceId: HEEL.id, matchedBy: 'doi', number: null },
    ]);
  });

  it('are the same source as the entry of the same number', () => {
    const page = readMarked(
      'A <a https://doi.org/10.5555/heel.77>study</a>, cited [1].',
      '# References',
      `[1] ${H} doi:10.5555/heel.77`,
    );
    expect(page.sources).toHaveLength(1);
    expect(page.marks).toEqual([
      ['study', '1'],
      ['[1]', '1'],
    ]);
  });

  it('are the same source as an entry without its number, where both are one record', () => {
    const page = readMarked(
      'A <a https://doi.org/10.5555/heel.77>study</a>, and again <a https://doi.org/10.5555/heel.77>here</a> [1].',
      '# References',
      `[1] ${H}`,
    );
    expect(page.sources).toMatchObject([{ number: 1, doi: null, referenceId: HEEL.id }]);
    expect(page.marks.map(([, ...names]) => names)).toEqual([['1'], ['1'], ['1']]);
  });

  it('are two sources where both print a DOI, and not the same', () => {
    const entry = `[1] ${H} doi:10.5555/preprint.1`;
    const page = readMarked('A <a https://doi.org/10.5555/heel.77>study</a> [1].', '# References', entry);
    expect(page.sources.map(({ doi, referenceId }) => [doi, referenceId])).toEqual([
      ['10.5555/preprint.1', HEEL.id],
      ['10.5555/heel.77', HEEL.id],
    ]);
  });

  it('are numbers that link out, of the entry where the page has one', () => {
    const list = ['# References', `1. ${T}`, `2. ${H}`];
    const prose = 'Heels heal [<a https://doi.org/10.5555/heel.77>2</a>].';
    expect(readMarked(prose, ...list).marks).toEqual([['[2]', '2']]);
    expect(readMarked(prose).marks).toEqual([['2', '2']]);
  });

  it('are notes that show when pointed at', () => {
    const page = readMarked(`Heels heal.<i ${H}>1</i>`, 'And <i ask our team about it>more</i>.');
    expect(page.marks).toEqual([['1', '1']]);
    expect(page.sources).toMatchObject([{ place: 'note', referenceId: HEEL.id, matchedBy: 'likeness' }]);
  });

  it('are numbers printed in prose', () => {
    const page = readMarked('See PMID: 12345678 and NCT01234567 (doi: 10.5555/heel.77).');
    expect(page.sources).toMatchObject([
      { place: 'prose', pmid: '12345678' },
      { place: 'prose', nct: 'NCT01234567' },
      { place: 'prose', doi: '10.5555/heel.77', referenceId: HEEL.id },
    ]);
    expect(page.marks.map(([words]) => words)).toEqual([
      'PMID: 12345678',
      'NCT01234567',
      'doi: 10.5555/heel.77',
    ]);
  });
});
