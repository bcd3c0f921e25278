import { describe, expect, it } from 'vitest';
import { readReferences } from '../../../lib/core/references/index.ts';
import { blocksOf, HEEL, INDEX, TENDON } from './studies.ts';

const LIST = [
  `(1) Okafor T, Lind S. ${TENDON.title}. J Made Up. 2018. doi:10.5555/tendon.2018(04)17-2(`,
  `2) de Wit R, Okafor T. ${HEEL.title}. Int J Heels. 2020;7:101-9.`,
  '(3) Poe A, Roe C. Nobody knows this paper. J Lost Things. 1999;1:1-2.',
] as const;

function readPage(...prose: readonly string[]) {
  const blocks = blocksOf(...prose, ...LIST);
  const page = readReferences(blocks, INDEX);
  const marks = blocks.flatMap((block) =>
    page.marksIn(block).map(({ blockId, text, references }) => [blockId, text, ...references]),
  );
  return { ...page, marks };
}

describe('readReferences', () => {
  it('gives the list with its records, and its blocks', () => {
    const { references, listBlockIds } = readPage('Heels heal (2).');
    expect(references).toMatchObject([
      {
        number: 1,
        text: LIST[0].slice(4),
        blockId: 2,
        doi: '10.5555/tendon.2018(04)17-2',
        referenceId: TENDON.id,
        matchedBy: 'doi',
      },
      {
        number: 2,
        text: LIST[1].slice(3),
        blockId: 3,
        doi: null,
        referenceId: HEEL.id,
        matchedBy: 'likeness',
      },
      { number: 3, text: LIST[2].slice(4), blockId: 4, doi: null, referenceId: null, matchedBy: null },
    ]);
    expect(listBlockIds).toEqual(new Set([2, 3, 4]));
  });

  it('reads the marks of the prose, and none in the list', () => {
    expect(readPage('Heels heal (2).', 'Tendons too (1–3).').marks).toEqual([
      [1, '(2)', 2],
      [2, '(1–3)', 1, 2, 3],
    ]);
  });

  it('reads digits glued to words where the page cites in that way', () => {
    expect(readPage('Heels heal.2 Some don’t.', 'Also tendons1 do.').marks).toEqual([
      [1, '2', 2],
      [2, '1', 1],
    ]);
  });

  it('takes glued digits for something else where the page cites in brackets', () => {
    expect(readPage('Heels heal [2].', 'Our xovia1 gel.').marks).toEqual([[1, '[2]', 2]]);
  });

  it('reads the marks of a block that came later', () => {
    const page = readReferences(blocksOf('Heels heal (2).', ...LIST), INDEX);
    const late = { id: 99, role: 'paragraph', level: 0, text: 'And tendons (1).' } as const;
    expect(page.marksIn(late)).toEqual([{ blockId: 99, start: 12, end: 15, text: '(1)', references: [1] }]);
  });

  it('finds nothing on a page without references', () => {
    const blocks = blocksOf('# Heels', 'Heels heal (2), discs9 too.');
    const page = readReferences(blocks, INDEX);
    expect(page.references).toEqual([]);
    expect(page.listBlockIds.size).toBe(0);
    expect(blocks.flatMap((block) => page.marksIn(block))).toEqual([]);
  });
});
