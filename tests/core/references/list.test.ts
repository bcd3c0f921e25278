import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../lib/core/references/entries.ts';
import { findReferenceLists } from '../../../lib/core/references/list.ts';
import { blocksOf } from './studies.ts';

const A =
  'Okafor T, Lind S. Needle tenotomy of gluteal tendons. J Made Up Med. 2018;4(2):17-22. doi:10.5555/a.1';
const B = 'Márquez P, de Wit R, et al. Marrow in scaphoid nonunion. Wrist Quarterly. 2015.';
const C = 'de Wit R, Okafor T. Heel pads after plasma. Int J Heels. 2020;7:101-9.';
const D = 'Poe, A. B., & Roe, C. (1991). A handbook of invented anatomy. Springfield: Example Press.';
const PROSE = 'Our team has looked after sore heels since 2009, and people travel far to see us.';

/** What was found, as `number text`, and which blocks belong to the list. */
function find(...texts: readonly string[]) {
  const { lists, blockIds } = findReferenceLists(blocksOf(...texts));
  const { references } = readEntries(lists);
  return { entries: references.map(({ number, text }) => [number, text]), blocks: Array.from(blockIds) };
}

describe('findReferenceLists: printed numbers', () => {
  it.each<[string, (number: number) => string]>([
    ['(1)', (number) => `(${number}) `],
    ['[1]', (number) => `[${number}] `],
    ['[1] glued', (number) => `[${number}]`],
    ['1.', (number) => `${number}. `],
    ['1. glued', (number) => `${number}.`],
    ['1)', (number) => `${number}) `],
    ['[1].', (number) => `[${number}]. `],
  ])('reads %s after prose, without a heading', (_, print) => {
    expect(find(PROSE, print(1) + A, print(2) + B, print(3) + D, PROSE)).toEqual({
      entries: [
        [1, A],
        [2, B],
        [3, D],
      ],
      blocks: [2, 3, 4],
    });
  });

  it('gives the block and the DOI of each entry', () => {
    const { lists } = findReferenceLists(blocksOf(PROSE, `(1) ${A}`, `(2) ${B}`));
    expect(readEntries(lists).references).toMatchObject([
      { number: 1, text: A, blockId: 2, doi: '10.5555/a.1' },
      { number: 2, text: B, blockId: 3, doi: null },
    ]);
  });

  it.each([['12) '], ['(12 '], ['12 '], ['12. '], ['[12] ']])('mends %j in a list of (n)', (damaged) => {
    const { entries, blocks } = find(`(11) ${A}`, damaged + B, `(13) ${C}`);
    expect(entries).toEqual([
      [11, A],
      [12, B],
      [13, C],
    ]);
    expect(blocks).toEqual([1, 2, 3]);
  });

  it('begins at any number and bridges gaps', () => {
    expect(find(`[9] ${A}`, `[10] ${B}`, `[14] ${C}`).entries).toEqual([
      [9, A],
      [10, B],
      [14, C],
    ]);
  });

  it('reads several entries in one block, and entries broken over lines', () => {
    expect(find(PROSE, `References\n1. ${A}\n2. Márquez P, et al.\nMarrow. Wrist. 2015.\n3. ${C}`)).toEqual({
      entries: [
        [1, A],
        [2, 'Márquez P, et al. Marrow. Wrist. 2015.'],
        [3, C],
      ],
      blocks: [2],
    });
  });

  it('reads numbers in cells of their own, and addresses below their entry', () => {
    const address = 'https://journal.example/10.5555/b.2';
    const { entries, blocks } = find('[1]', A, '[2]', B, address, PROSE);
    expect(entries).toEqual([
      [1, A],
      [2, `${B} ${address}`],
    ]);
    expect(blocks).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves a block to the page when the list is the smaller part of it', () => {
    const { entries, blocks } = find(`${PROSE.repeat(6)}\n[1] ${A}\n[2] ${B}`);
    expect(entries).toHaveLength(2);
    expect(blocks).toEqual([]);
  });

  it('reads a single entry if it could hardly be anything else', () => {
    expect(find(PROSE, `[4] ${A}`).entries).toEqual([[4, A]]);
    expect(find(PROSE, '[4] Okafor T. Needles and heels. 2018.').entries).toEqual([]);
  });

  it('reads "1 Name" and raised numbers under a heading only', () => {
    expect(find('# References', `1 ${A}`, `2 ${B}`).entries).toHaveLength(2);
    expect(find('# References', `¹ ${A}`, `² ${B}`).entries).toHaveLength(2);
    expect(find(PROSE, `1 ${A}`, `2 ${B}`).entries).toHaveLength(0);
  });
});

describe('findReferenceLists: headings', () => {
  it.each([
    'References',
    'Sources:',
    'Bibliography',
    'CITATIONS',
    'Literature',
    'Works cited',
    'References (2)',
  ])('numbers unnumbered items under %j by position, heading included', (heading) => {
    const expected = {
      entries: [
        [1, A],
        [2, B],
      ],
      blocks: [2, 3, 4],
    };
    expect(find(PROSE, `# ${heading}`, `- ${A}`, `- ${B}`, PROSE)).toEqual(expected);
    expect(find(PROSE, heading, `- ${A}`, `- ${B}`, PROSE)).toEqual(expected);
  });

  it('counts an item that does not look like a reference, so that the next keeps its number', () => {
    expect(find('# References', `- ${A}`, '- A leaflet by the heel society', `- ${C}`).entries).toEqual([
      [1, A],
      [2, 'A leaflet by the heel society'],
      [3, C],
    ]);
  });

  it('ends unnumbered paragraphs at the first that does not look like a reference', () => {
    expect(find('References:', A, D, PROSE, C).entries).toEqual([
      [1, A],
      [2, D],
    ]);
  });

  it('steps over a line that introduces the list', () => {
    expect(find('# Sources', 'This page draws on:', `- ${A}`, `- ${B}`).blocks).toEqual([1, 2, 3, 4]);
  });

  it.each(['Sources of cells', 'Further reading', 'Resources', 'Our patients', 'Case studies'])(
    'counts nothing under %j',
    (heading) => {
      expect(find(`# ${heading}`, `- ${A}`, `- ${B}`).entries).toEqual([]);
    },
  );
});

describe('findReferenceLists: what is no reference list', () => {
  it.each<[string, string[]]>([
    [
      'benefits',
      ['# 5 benefits', '1. You heal faster.', '2. No cuts, no stitches.', '3. It is your own blood.'],
    ],
    [
      'steps',
      ['(1) We draw blood in our office.', '(2) We spin it.', '(3) We inject it, guided by ultrasound.'],
    ],
    ['questions', ['1) What does it cost?', '2) When can I walk again?']],
    [
      'benefits with studies named in them',
      [
        '1. Less pain. In 2019, Okafor et al. wrote in the Journal of Invented Medicine that heels hurt less.',
        '2. Less time off. A 2020 paper by de Wit et al. in Int J Heels followed 40 people.',
      ],
    ],
    [
      'benefits with sources',
      [`1. You will heal. See doi:10.5555/a.1 of 2018, as our doctors do.`, '2. You save time.'],
    ],
    ['vitamins', ['1. Vitamin C, for your skin', '2. Vitamin D, for your bones']],
    ['sources of cells', ['# Sources', '- Bone marrow', '- Fat', '- Cord blood']],
    ['years', ['2009. We opened.', '2016. We moved.']],
    ['doses', ['1.5 mL of plasma', '2.5 mL of saline']],
    ['a heading alone', ['# References']],
    ['nothing', []],
  ])('leaves %s alone', (_, texts) => {
    expect(find(...texts)).toEqual({ entries: [], blocks: [] });
  });
});

describe('findReferenceLists: several lists', () => {
  it('joins a list that a heading interrupts', () => {
    expect(find('# References', `1. ${A}`, '# Books', `2. ${D}`, `3. ${B}`).entries).toHaveLength(3);
  });

  it('keeps all entries where two lists have the same number', () => {
    expect(find(`[1] ${A}`, `[2] ${B}`, PROSE, `[2] ${C}`, `[3] ${D}`).entries).toEqual([
      [1, A],
      [2, B],
      [2, C],
      [3, D],
    ]);
  });

  it('takes a list that is printed twice once', () => {
    expect(find(`[1] ${A}`, `[2] ${B}`, PROSE, `(1) ${A}`, `(2) ${B}`).entries).toHaveLength(2);
  });
});

describe('any list', () => {
  const name = fc.constantFrom('Okafor T', 'Márquez P', 'de Wit R', "O'Dell KM", 'Lind-Berg S', 'Zhou X');
  const entry = fc
    .record({
      authors: fc.uniqueArray(name, { minLength: 2, maxLength: 4 }),
      title: fc.constantFrom('Plasma in sore heels', 'Marrow, needles and time', 'A trial in 30 runners'),
      year: fc.integer({ min: 1980, max: 2029 }),
      volume: fc.integer({ min: 1, max: 90 }),
    })
    .map(
      ({ authors, title, year, volume }) =>
        `${authors.join(', ')}. ${title}. Int J Heels. ${year};${volume}(2):11-9.`,
    );
  const style = fc.constantFrom<(number: number) => string>(
    (number) => `(${number}) `,
    (number) => `[${number}] `,
    (number) => `${number}. `,
    (number) => `${number}) `,
  );

  it('is recovered with all its numbers, in blocks or lines', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 60 }),
        style,
        fc.boolean(),
        (texts, first, print, inLines) => {
          const printed = texts.map((text, index) => print(first + index) + text);
          const { entries } = find(PROSE, ...(inLines ? [printed.join('\n')] : printed), PROSE);
          expect(entries).toEqual(texts.map((text, index) => [first + index, text]));
        },
      ),
    );
  });
});

describe('hostile input', () => {
  it.each(['(', '1.', '(1) ', '1. A', '10.1/', 'References ', 'Aa ', 'de la ', 'A. ', '; '])(
    'finds the list after a block of any number of %j',
    (piece) => {
      for (const times of [10_000, 100_000]) {
        const { entries } = find(piece.repeat(times), PROSE, `[1] ${A}`, `[2] ${B}`);
        expect(entries).toEqual([
          [1, A],
          [2, B],
        ]);
      }
    },
  );

  it('finds the list after any number of lines that begin like one', () => {
    for (const times of [10_000, 100_000]) {
      const { entries } = find('1.\n'.repeat(times), PROSE, `[1] ${A}`, `[2] ${B}`);
      expect(entries).toHaveLength(2);
    }
  });
});
