import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collect, el, type TestNode, text } from './tree.ts';

const data = fc
  .array(
    fc.constantFrom(
      'cells',
      'PRP',
      '12',
      '😀',
      'é',
      ' ',
      '  ',
      '\n',
      '\t ',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '.',
      '',
    ),
    { maxLength: 6 },
  )
  .map((parts) => text(parts.join('')));

const tag = fc.constantFrom(
  'p',
  'div',
  'span',
  'b',
  'br',
  'ul',
  'li',
  'table',
  'td',
  'h2',
  'pre',
  'sup',
  'script',
  'img',
  'blockquote',
  'section',
);

const { node } = fc.letrec<{ node: TestNode; element: TestNode }>((tie) => ({
  node: fc.oneof({ maxDepth: 5, withCrossShrink: true }, data, tie('element')),
  element: fc
    .tuple(tag, fc.array(tie('node'), { maxLength: 5 }))
    .map(([name, children]) => el(name, ...(name === 'br' ? [] : children))),
}));
const tree = fc.array(node, { maxLength: 8 }).map((children) => el('body', ...children));

it('runs lead from each unit of a block to the same unit of a text node', () => {
  fc.assert(
    fc.property(tree, (root) => {
      for (const { block, runs } of collect(root)) {
        let covered = 0;
        for (const run of runs) {
          // What no run covers is a line break, or a space for something drawn.
          expect(block.text.slice(covered, run.blockStart)).toMatch(/^(\n{0,2}| )$/);
          expect(run.length).toBeGreaterThan(0);
          const inNode = run.node.data.slice(run.nodeStart, run.nodeStart + run.length);
          const inBlock = block.text.slice(run.blockStart, run.blockStart + run.length);
          expect(inNode.replace(/[\t\n]/g, ' ')).toBe(inBlock);
          covered = run.blockStart + run.length;
        }
        expect(covered).toBe(block.text.length);
      }
    }),
    { numRuns: 500 },
  );
});

it('every word is in one block, once and in order; white space is as rendered', () => {
  const words = (root: TestNode): string =>
    root.tag === 'script' || root.tag === 'img' ? '' : root.data + root.children.map(words).join('');
  fc.assert(
    fc.property(tree, (root) => {
      const texts = collect(root).map(({ block }) => block.text);
      const bare = (s: string) => s.replace(/[ \t\n]/g, '');
      expect(bare(texts.join(''))).toBe(bare(words(root)));
      for (const one of texts) expect(one).toMatch(/^[^ \t\n]+(?:(?: |\n{1,2})[^ \t\n]+)*$/);
    }),
    { numRuns: 500 },
  );
});

it('5,000 elements deep', () => {
  let root = el('span', 'core');
  for (let i = 0; i < 5000; i++) root = el(i % 2 ? 'div' : 'span', 'a ', root, ' z');
  const blocks = collect(root);
  expect(blocks.length).toBe(2 * 2500 - 1);
  expect(blocks[0]?.block.text).toBe('a a');
  expect(blocks.some(({ block }) => block.text === 'a a core z z')).toBe(true);
});

it('a block of a million words, in one node and in many', () => {
  const one = 'word '.repeat(1_000_000);
  expect(collect(el('p', one)).map(({ block, runs }) => [block.text.length, runs.length])).toEqual([
    [one.length - 1, 1],
  ]);
  const many = Array.from({ length: 20_000 }, () => el('b', ' word '));
  expect(collect(el('p', ...many)).map(({ block, runs }) => [block.text.length, runs.length])).toEqual([
    [20_000 * 5 - 1, 20_000],
  ]);
});
