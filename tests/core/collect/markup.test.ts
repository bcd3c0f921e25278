import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrderApart } from '../../../lib/core/references/spans.ts';
import type { TextBlock } from '../../../lib/core/types/index.ts';
import { collect, el, type TestNode, text } from './tree.ts';

/** The markup of a block, with the words in place of the offsets. */
function markup({ text: words, links, raised, notes, anchors }: TextBlock) {
  const at = ({ start, end }: { start: number; end: number }) => words.slice(start, end);
  return {
    ...(links && { links: links.map((link) => [at(link), link.href]) }),
    ...(raised && { raised: raised.map(at) }),
    ...(notes && { notes: notes.map((note) => [at(note), note.note]) }),
    ...(anchors && { anchors: anchors.map((anchor) => [anchor.name, words.slice(anchor.at)]) }),
  };
}
const read = (...children: (TestNode | string)[]) =>
  collect(el('body', ...children)).map(({ block }) => markup(block));

const NOTE = 'Okafor T. Heels. 2018.';

describe('links', () => {
  it('are the words of the link, without the space around them', () => {
    expect(read(el('p', 'A ', el('a', { href: '#fn1' }, ' study '), 'of heels'))).toEqual([
      { links: [['study', '#fn1']] },
    ]);
  });

  it('have every block that they hold', () => {
    const card = el('a', { href: 'https://a.example/' }, el('h2', 'Heels'), el('p', 'More'));
    expect(read(card)).toEqual([
      { links: [['Heels', 'https://a.example/']] },
      { links: [['More', 'https://a.example/']] },
    ]);
  });

  it.each<[string, TestNode]>([
    ['without an address', el('a', 'study')],
    ['without words', el('a', { href: '#x1' }, el('img'))],
    ['of an address without end', el('a', { href: `https://a.example/${'x'.repeat(3_000)}` }, 'study')],
  ])('are none %s', (_, link) => {
    expect(read(el('p', 'A ', link, ' here'))).toEqual([{}]);
  });
});

describe('superscripts', () => {
  it('are told by the element or by style, and may hold a link', () => {
    const inner = el('a', { href: '#fn1' }, '1');
    expect(read(el('p', 'Pain', el('sup', inner), ' heals', el('span', { raised: '' }, '2')))).toEqual([
      { links: [['1', '#fn1']], raised: ['1', '2'] },
    ]);
  });
});

describe('notes', () => {
  it.each(['title', 'data-tooltip', 'data-tippy-content', 'data-bs-original-title'])(
    'are read from %s',
    (name) => {
      expect(read(el('p', 'Pain', el('sup', { [name]: NOTE }, '1')))).toEqual([
        { raised: ['1'], notes: [['1', NOTE]] },
      ]);
    },
  );

  it('are read without their own markup', () => {
    const html = '<b>Okafor T.</b>  Heels.\n2018.';
    expect(read(el('p', 'Pain', el('span', { 'data-content': html }, '1')))).toEqual([
      { notes: [['1', 'Okafor T. Heels. 2018.']] },
    ]);
  });

  it('are read from a tooltip that does not show, which is no part of the text', () => {
    const tip = el('span', { role: 'tooltip', hidden: '' }, NOTE);
    const [block] = collect(el('body', el('p', 'Pain', el('span', '1', tip), ' heals'))).map(
      (one) => one.block,
    );
    expect(block?.text).toBe('Pain1 heals');
    expect(block && markup(block)).toEqual({ notes: [['1', NOTE]] });
  });

  it.each<[string, TestNode]>([
    ['of a few letters', el('span', { title: 'Heels' }, '1')],
    ['on more than a few words', el('span', { title: NOTE }, 'heels '.repeat(40))],
    ['that are something else that does not show', el('span', '1', el('b', { hidden: '' }, NOTE))],
  ])('are none %s', (_, element) => {
    expect(read(el('p', 'Pain ', element))).toEqual([{}]);
  });
});

describe('anchors', () => {
  it('stand at the first word of their element, wherever it is', () => {
    expect(
      read(
        el(
          'ol',
          { id: 'refs' },
          el('li', { id: 'fn1' }, el('p', 'One')),
          el('li', 'Two ', el('b', { id: 'fn2' }, 'three')),
        ),
      ),
    ).toEqual([
      {
        anchors: [
          ['refs', 'One'],
          ['fn1', 'One'],
        ],
      },
      { anchors: [['fn2', 'three']] },
    ]);
  });

  it('that hold nothing belong to the next word, also of the next block', () => {
    expect(read(el('p', 'One', el('a', { name: 'note1' })), el('p', 'Two'))).toEqual([
      {},
      { anchors: [['note1', 'Two']] },
    ]);
  });

  it('are left out where their name is not that of a note', () => {
    expect(read(el('p', { id: 'about-us' }, 'One'), el('p', { id: `fn${'1'.repeat(200)}` }, 'Two'))).toEqual([
      {},
      {},
    ]);
  });
});

it('spans hold the words of their elements, whatever the tree', () => {
  const data = fc.constantFrom('cells', ' ', 'PRP 12', '\n', '').map(text);
  const { node } = fc.letrec<{ node: TestNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      data,
      fc
        .tuple(
          fc.constantFrom('p', 'div', 'b', 'sup', 'a', 'br', 'li'),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([tag, children]) =>
          el(tag, ...(tag === 'a' ? [{ href: '#fn1' }] : []), ...(tag === 'br' ? [] : children)),
        ),
    ),
  }));
  const squeezed = (words: string) => words.replace(/\s+/g, '');
  const textOf = (one: TestNode): string => one.data + one.children.map(textOf).join('');
  const all = (one: TestNode, tag: string): string =>
    one.tag === tag ? textOf(one) : one.children.map((child) => all(child, tag)).join('');
  const outer = (block: TextBlock, spans: readonly { start: number; end: number }[] = []) =>
    inOrderApart(spans)
      .map((span) => block.text.slice(span.start, span.end))
      .join('');
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (children) => {
      const root = el('body', ...children);
      const blocks = collect(root).map(({ block }) => block);
      const joined = (which: 'links' | 'raised') =>
        blocks.map((block) => outer(block, block[which])).join('');
      expect(squeezed(joined('links'))).toBe(squeezed(all(root, 'a')));
      expect(squeezed(joined('raised'))).toBe(squeezed(all(root, 'sup')));
    }),
  );
});
