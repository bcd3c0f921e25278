import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type CollectedBlock, collectBlocks } from '../../../lib/core/collect/index.ts';
import { domTree } from '../../../lib/page/dom-tree.ts';
import { toRange } from '../../../lib/page/locate.ts';

function collect(root: Node): CollectedBlock<Node>[] {
  let id = 0;
  return collectBlocks(root, domTree(), () => ++id);
}

function show(html: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  return main;
}

function only(html: string): CollectedBlock<Node> {
  const blocks = collect(show(html));
  expect(blocks).toHaveLength(1);
  return blocks[0]!;
}

afterEach(() => document.body.replaceChildren());

const bare = (text: string) => text.replace(/[ \t\n]/g, '');

describe('toRange', () => {
  const words = fc
    .array(fc.constantFrom('cells', 'PRP', '😀', ' ', '  ', '\n', '\u00a0', '\u00ad', '7.'), { maxLength: 6 })
    .map((parts) => parts.join(''));
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      words,
      fc.constant('<br>'),
      fc
        .tuple(
          fc.constantFrom('b', 'span', 'p', 'div', 'li', 'sup', 'pre', 'td', 'h3'),
          fc.array(tie('html'), { maxLength: 4 }),
        )
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    ),
  }));

  it('selects the very words of any span of any block', () => {
    const parts = fc.array(html, { maxLength: 6 });
    const ends = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(parts, ends, (inner, [a, b]) => {
        const main = show(inner.join(''));
        for (const collected of collect(main)) {
          const { text } = collected.block;
          const [start, end] = [Math.floor(a * text.length), Math.floor(b * text.length)].sort(
            (x, y) => x - y,
          );
          const wanted = text.slice(start, end);
          const range = toRange(collected, { start: start ?? 0, end: end ?? 0 });
          if (wanted.replace(/\n/g, '') === '') expect(range).toBeNull();
          else expect(bare(range?.toString() ?? '')).toBe(bare(wanted));
        }
        main.remove();
      }),
      { numRuns: 300 },
    );
  });

  it('begins and ends at the words, not at the white space around them', () => {
    const collected = only('<p>\n  One <b>two</b>\n  three</p>');
    const range = toRange(collected, { start: 4, end: 7 });
    expect(range?.toString()).toBe('two');
    expect(toRange(collected, { start: 0, end: 13 })?.toString()).toBe('One two\n  three');
  });

  it.each<[string, (p: Element) => void]>([
    ['its text was replaced', (p) => p.replaceChildren('Other words stand here now.')],
    ['a word was', (p) => (p.firstChild!.nodeValue = 'Our sells help.')],
    [
      'something was put before it in the same node',
      (p) => (p.firstChild!.nodeValue = `Yes! ${p.textContent}`),
    ],
    ['it was taken out', (p) => p.remove()],
  ])('gives nothing when %s', (_name, change) => {
    const collected = only('<p>Our cells help.</p>');
    expect(toRange(collected, { start: 0, end: 15 })?.toString()).toBe('Our cells help.');
    change(document.querySelector('p')!);
    expect(toRange(collected, { start: 0, end: 15 })).toBeNull();
  });

  it('still gives what stands before a change', () => {
    const collected = only('<p>Our cells help. <i>They are safe.</i></p>');
    document.querySelector('i')!.textContent = 'gone';
    expect(toRange(collected, { start: 0, end: 15 })?.toString()).toBe('Our cells help.');
    expect(toRange(collected, { start: 10, end: 20 })).toBeNull();
  });
});

describe('the DOM as a tree', () => {
  const texts = (html: string) => collect(show(html)).map(({ block }) => block.text);

  it.each<[string, string, string[]]>([
    ['display none', '<p>Seen</p><p style="display:none">unseen</p>', ['Seen']],
    ['visibility hidden', '<p>Seen</p><p style="visibility:hidden">unseen</p>', ['Seen']],
    ['a wrapper without a box', '<div style="display:contents"><p>Seen</p></div>', ['Seen']],
    ['a tip in a sentence', '<p>Our <i style="display:none">tip</i>cells</p>', ['Our cells']],
    ['a closed disclosure', '<details><summary>Question</summary><p>Answer</p></details>', ['Question']],
    [
      'an open disclosure',
      '<details open><summary>Question</summary><p>Answer</p></details>',
      ['Question', 'Answer'],
    ],
    ['faded out, as before a page scrolls to it', '<p style="opacity:0">Seen</p>', ['Seen']],
  ])('%s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('reads an open shadow root with what is put into its slots, and no closed one', () => {
    const main = show(
      '<p>Before</p><x-card>Slotted <b slot="none">nowhere</b></x-card><x-shut><p>Light</p></x-shut><p>After</p>',
    );
    const card = main.querySelector('x-card')!.attachShadow({ mode: 'open' });
    card.innerHTML = '<div>Inner</div><div><slot></slot></div><p><slot name="empty">Fallback</slot></p>';
    main.querySelector('x-shut')!.attachShadow({ mode: 'closed' }).innerHTML = '<p>Secret</p>';
    expect(collect(main).map(({ block }) => block.text)).toEqual([
      'Before',
      'Inner',
      'Slotted',
      'Fallback',
      'After',
    ]);
  });
});
