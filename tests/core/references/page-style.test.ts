import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-page.ts';
import { HEEL, TENDON, WRIST } from './studies.ts';

const T = `Okafor T, Lind S. ${TENDON.title}. J Made Up. 2018;4(2):17-22.`;
const H = `de Wit R, Okafor T. ${HEEL.title}. Int J Heels. 2020;7:101-9.`;
const W = `Márquez P. ${WRIST.title}. Wrist Quarterly. 2015;2:5-9.`;

describe('entries by position', () => {
  const prose = 'Heels heal [2], tendons too [1].';
  const both = [
    ['[2]', '2'],
    ['[1]', '1'],
  ];
  const pubmed = '<a https://pubmed.ncbi.nlm.nih.gov/12345678/>PubMed</a>';

  it.each<[string, readonly string[]]>([
    ['links below each', [T, pubmed, H, 'View on PubMed | Full text']],
    ['links below each, in a list', [`- ${T}`, `- ${pubmed}`, `- ${H}`, '- [CrossRef] [Google Scholar]']],
    ['addresses below each', [T, 'https://doi.org/10.5555/a.1', H, 'PMID: 12345679']],
    ['the way back before each', [`- ^ ${T}`, `- ^ ${H}`]],
    ['a notice after them', [T, H, '© 2024 Heel House. All rights reserved.', 'Last updated March 2024']],
    ['an archive after them', [`- ${T}`, `- ${H}`, '- March 2019', '- April 2019']],
    ['a menu after them', [`- ${T}`, `- ${H}`, '- Home', '- About', '- Prices']],
  ])('are counted right with %s', (_, list) => {
    const { marks, sources } = readMarked(prose, '# References', ...list);
    expect(marks).toEqual(both);
    expect(sources.map(({ referenceId }) => referenceId)).toEqual([TENDON.id, HEEL.id]);
  });

  it('are titles that link to works', () => {
    const { marks } = readMarked(
      prose,
      '# Sources',
      '- <a https://doi.org/10.5555/a.1>Tendons</a>',
      `- <a https://doi.org/10.5555/heel.77>Heels</a>`,
    );
    expect(marks).toEqual(both);
  });

  it('are not counted where one is printed in several', () => {
    const split = (entry: string) => entry.split(/(?<=\.) (?=[A-Z][a-z]{3}|J )/).map((part) => `- ${part}`);
    expect(readMarked(prose, '# References', ...split(T), ...split(H)).marks).toEqual([]);
  });

  it('have no numbers where the page prints letters', () => {
    expect(readMarked(prose, '# References', `a. ${T}`, `b. ${H}`).marks).toEqual([]);
  });

  it.each([
    ['dates', ['- March 2019', '- April 2019']],
    ['sources of cells', ['- Bone marrow', '- Fat, used since 2012', '- Birth tissue, used since 2015']],
    ['prizes', ['- Best clinic 2019, Our Town', '- Best clinic 2020, Our Town']],
  ])('are no %s', (_, list) => {
    expect(readMarked(prose, '# Sources', ...list).sources).toEqual([]);
  });

  it.each([
    'Source',
    'View references',
    'References ▼',
    'References / Sources',
    'Peer-reviewed references',
    'Refs:',
  ])('stand under %j', (heading) => {
    expect(readMarked(prose, `# ${heading}`, `- ${T}`, `- ${H}`).marks).toEqual(both);
  });

  it.each(['Open source', 'Source of our cells', 'Resources', 'Notes'])(
    'do not stand under %j',
    (heading) => {
      expect(
        readMarked(prose, `# ${heading}`, '- Okafor T. Tendons. 2018.', '- Lind S. Heels. 2020.').sources,
      ).toEqual([]);
    },
  );
});

it('footnotes may have raised numbers', () => {
  const page = readMarked(
    'Heels heal<sup>2</sup>, tendons too<sup>1</sup>.',
    `<sup>1</sup>${T}`,
    `<sup>2</sup> ${H}`,
  );
  expect(page.marks).toEqual([
    ['2', '2'],
    ['1', '1'],
  ]);
  expect(page.sources.map(({ text }) => text)).toEqual([T, H]);
});

describe('the style of a page', () => {
  const list = [
    '# References',
    `1. ${T}`,
    `2. ${H}`,
    `3. ${W}`,
    `4. Poe A. More of it. J Made Up. 2016;3(1):5-9.`,
  ];

  it.each([
    ['square brackets', 'Heels heal [1], tendons too [2].'],
    ['raised numbers', 'Heels heal<sup>1</sup>, tendons too<sup>2</sup>.'],
    ['names', 'Okafor and Lind (2018) and de Wit et al. (2020) say so.'],
  ])('of %s makes other numbers no marks', (_, prose) => {
    const plain = readMarked(prose, ...list).marks;
    expect(plain).toHaveLength(2);
    expect(readMarked(prose, 'Our cells (3). Our top4 gel.', ...list).marks).toEqual(plain);
  });

  it('of round brackets is one', () => {
    expect(readMarked('Heels heal (2), tendons too (1).', ...list).marks).toHaveLength(2);
  });

  it.each(['Reviews (3)', 'Heel pain (3)', 'Our top3 gel'])('is not told by %j alone', (prose) => {
    expect(readMarked(prose, ...list).marks).toEqual([]);
  });
});

describe('hostile pages', () => {
  const pieces = [
    '(Okafor, 2018) ',
    'Okafor (2018, ',
    '[1], ',
    '(1) a, (2) b ',
    '^ a ',
    '; Okafor T',
    '1. Okafor ',
    'heals* ',
  ];

  it.each(pieces)('are read to their end: %j', (piece) => {
    const long = piece.repeat(20_000);
    const page = readMarked(long, 'Heels heal [2].', '# References', `1. ${T}`, `2. ${H}`);
    expect(page.marks).toContainEqual(['[2]', '2']);
    expect(readMarked(`Sources: ${long}`, T).blocks).toHaveLength(2);
  });

  it('may have any number of entries, of one author, with links and anchors', () => {
    const many = Array.from(
      { length: 3_000 },
      (_, i) => `- <#ref-${i}>${T} <a https://doi.org/10.5555/a.${i}>x</a>`,
    );
    const { sources } = readMarked('(Okafor, 2018) '.repeat(3_000), '# References', ...many);
    expect(sources).toHaveLength(3_000);
  });
});
