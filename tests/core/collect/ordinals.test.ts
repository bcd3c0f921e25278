import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../lib/core/collect/index.ts';
import { el, type TestNode, testView } from './tree.ts';

/** Each block as `text: numbers of the items that it is in, outermost first`. */
function numbered(...nodes: TestNode[]): string[] {
  return collectBlocks(el('main', ...nodes), testView, () => 1).map(
    ({ block }) => `${block.text}: ${block.ordinals?.join(' ') ?? 'none'}`,
  );
}

const items = (...texts: string[]) => texts.map((text) => el('li', text));

describe('the numbers that a browser sets before items', () => {
  it.each<[string, TestNode, string[]]>([
    ['count from 1', el('ol', ...items('a', 'b')), ['a: 1', 'b: 2']],
    ['begin where the list says', el('ol', { start: '10' }, ...items('a', 'b')), ['a: 10', 'b: 11']],
    ['may begin below 1', el('ol', { start: '-1' }, ...items('a', 'b', 'c')), ['a: -1', 'b: 0', 'c: 1']],
    ['ignore a start that is no number', el('ol', { start: 'x2' }, ...items('a')), ['a: 1']],
    ['go on from an item’s own', el('ol', el('li', { value: '5' }, 'a'), el('li', 'b')), ['a: 5', 'b: 6']],
    ['count down', el('ol', { reversed: '' }, ...items('a', 'b', 'c')), ['a: 3', 'b: 2', 'c: 1']],
    ['count down from a start', el('ol', { reversed: '', start: '9' }, ...items('a', 'b')), ['a: 9', 'b: 8']],
    ['count items without words', el('ol', el('li'), el('li', 'b')), ['b: 2']],
    ['do not count what is not drawn', el('ol', el('li', { unseen: '' }, 'a'), el('li', 'b')), ['b: 1']],
    ['nor what is marked hidden', el('ol', el('li', { hidden: '' }, 'a'), el('li', 'b')), ['b: 1']],
    ['are none in other lists', el('ul', ...items('a', 'b')), ['a: none', 'b: none']],
    ['are of the item’s paragraphs', el('ol', el('li', el('p', 'a'), el('p', 'b'))), ['a: 1', 'b: 1']],
    [
      'stay in a list of another kind within',
      el('ol', el('li', 'a', el('ul', ...items('x', 'y'))), el('li', 'b')),
      ['a: 1', 'x: 1', 'y: 1', 'b: 2'],
    ],
    [
      'stand before those of a list within',
      el('ol', el('li', 'a'), el('li', 'b', el('ol', ...items('x', 'y')), 'c')),
      ['a: 1', 'b: 2', 'x: 2 1', 'y: 2 2', 'c: 2'],
    ],
  ])('%s', (_, list, expected) => {
    expect(numbered(list)).toEqual(expected);
  });

  it('are none outside', () => {
    expect(numbered(el('p', 'before'), el('ol', el('li', 'a')), el('p', 'after'))).toEqual([
      'before: none',
      'a: 1',
      'after: none',
    ]);
  });
});
