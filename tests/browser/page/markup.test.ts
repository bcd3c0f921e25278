import { afterEach, describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../lib/core/collect/index.ts';
import type { TextBlock } from '../../../lib/core/types/index.ts';
import { domTree } from '../../../lib/page/dom-tree.ts';
import { keepUnchanged } from '../../../lib/page/keep-blocks.ts';

/** What the markup of a real document says, as the core is given it. */
function collect(html: string) {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  let id = 0;
  return collectBlocks<Node>(main, domTree(), () => ++id);
}
const blocks = (html: string): TextBlock[] => collect(html).map(({ block }) => block);

afterEach(() => {
  document.body.replaceChildren();
  document.querySelector('base')?.remove();
});

const here = () => document.URL.replace(/#.*$/, '');

describe('addresses of links', () => {
  it.each<[string, () => string, () => string | undefined]>([
    ['a place on the page', () => '#fn1', () => '#fn1'],
    ['the same, in full', () => `${here()}#fn%201`, () => '#fn 1'],
    ['the same, with a stray percent sign', () => '#fn%1', () => '#fn%1'],
    ['a path', () => '/study', () => `${location.origin}/study`],
    ['another site', () => 'https://doi.org/10.5555/a', () => 'https://doi.org/10.5555/a'],
    ['the top of another page', () => '/other#fn1', () => `${location.origin}/other#fn1`],
    ['mail', () => 'mailto:me@mail.example', () => undefined],
    ['a script', () => 'javascript:void 0', () => undefined],
    ['nothing that is an address', () => 'http://', () => undefined],
  ])('%s', (_, href, expected) => {
    const [block] = blocks(`<p>A <a href="${href()}">study</a></p>`);
    expect(block?.links?.[0]?.href).toBe(expected());
  });

  it('go by the page’s base', () => {
    const base = document.createElement('base');
    base.href = 'https://base.example/folder/';
    document.head.append(base);
    const [block] = blocks('<p>A <a href="study">study</a> <a href="#fn1">1</a></p>');
    expect(block?.links?.map(({ href }) => href)).toEqual([
      'https://base.example/folder/study',
      'https://base.example/folder/#fn1',
    ]);
  });
});

describe('superscripts', () => {
  it('are told by style where they look like marks, and only there', () => {
    const up = 'style="vertical-align: super"';
    const [block] = blocks(`<p>Pain<span ${up}>1</span> <span ${up}>raised words</span> <span>2</span></p>`);
    expect(block?.raised?.map(({ start, end }) => block.text.slice(start, end))).toEqual(['1']);
  });

  it('are found inside an open shadow root', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Pain<sup>1</sup></p>';
    document.body.append(host);
    let id = 0;
    const [found] = collectBlocks<Node>(host, domTree(), () => ++id);
    expect(found?.block.raised).toEqual([{ start: 4, end: 5 }]);
  });
});

describe('notes', () => {
  const NOTE = 'Okafor T. Heels. 2018.';

  it('are read from the element that describes the mark', () => {
    const [block] = blocks(
      `<p>Pain<sup aria-describedby="tip">1</sup></p><div id="tip" role="tooltip" hidden>${NOTE}</div>`,
    );
    expect(block?.notes).toEqual([{ start: 4, end: 5, note: NOTE }]);
  });

  it('are read from a tooltip that a style sheet hides, which is no part of the text', () => {
    const [block] = blocks(
      `<style>.tooltip-text { visibility: hidden }</style><p>Pain<span>1<span class="tooltip-text">${NOTE}</span></span> heals</p>`,
    );
    expect([block?.text, block?.notes]).toEqual(['Pain1 heals', [{ start: 4, end: 5, note: NOTE }]]);
  });
});

describe('blocks that are read again', () => {
  it('are others where a link leads elsewhere now, though the words are the same', () => {
    const read = (href: string) => collect(`<p>A <a href="${href}">study</a></p>`);
    const before = read('#fn1');
    expect(keepUnchanged(before, read('#fn2'))[0]?.block).not.toBe(before[0]?.block);
    expect(keepUnchanged(before, read('#fn1'))[0]?.block).toBe(before[0]?.block);
  });
});
