import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../lib/core/collect/index.ts';
import { domTree } from '../../../lib/page/dom-tree.ts';
import { createPageReader, type PageReader } from '../../../lib/page/page-reader.ts';

let end: AbortController;
let reader: PageReader;
let stale: ('styled' | 'text')[];
let main: HTMLElement;

beforeEach(() => {
  end = new AbortController();
  stale = [];
  main = document.createElement('main');
  document.body.append(main);
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

/** Observers are told in a microtask, before this one goes on. */
const told = () => Promise.resolve();

function update(): boolean {
  const work = reader.update();
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value.isNew;
}

function start(html: string): void {
  main.innerHTML = html;
  reader = createPageReader(document, (styledOnly) => stale.push(styledOnly ? 'styled' : 'text'), end.signal);
  update();
}

const texts = () => reader.blocks.map(({ block }) => block.text);
const ids = () => new Map(reader.blocks.map(({ block }) => [block.text, block.id]));
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

describe('after a change', () => {
  const page =
    '<h1>Head</h1><p id="a">One</p><div id="d">Bare <b>bold</b><p id="b">Two</p>tail</div><p id="c">Three</p>';

  it.each<[string, () => void, string[]]>([
    [
      'text that is added',
      () => find('#a').after(block('New')),
      ['Head', 'One', 'New', 'Bare bold', 'Two', 'tail', 'Three'],
    ],
    ['text that is taken out', () => find('#b').remove(), ['Head', 'One', 'Bare boldtail', 'Three']],
    [
      'text that is replaced',
      () => (find('#a').firstChild!.nodeValue = 'Uno'),
      ['Head', 'Uno', 'Bare bold', 'Two', 'tail', 'Three'],
    ],
    [
      'a word in bold',
      () => (find('b').textContent = 'brave'),
      ['Head', 'One', 'Bare brave', 'Two', 'tail', 'Three'],
    ],
    [
      'a block that parts text',
      () => find('b').before(block('Cut')),
      ['Head', 'One', 'Bare', 'Cut', 'bold', 'Two', 'tail', 'Three'],
    ],
    [
      'a block that moves',
      () => find('h1').before(find('#c')),
      ['Three', 'Head', 'One', 'Bare bold', 'Two', 'tail'],
    ],
    ['a block that is hidden by style', () => (find('#d').style.display = 'none'), ['Head', 'One', 'Three']],
    ['a block that is hidden by attribute', () => (find('#d').hidden = true), ['Head', 'One', 'Three']],
    [
      'a word that is hidden',
      () => (find('b').style.display = 'none'),
      ['Head', 'One', 'Bare', 'Two', 'tail', 'Three'],
    ],
  ])('%s', async (_name, change, expected) => {
    start(page);
    const before = ids();
    change();
    await told();
    expect(stale.length).toBeGreaterThan(0);
    expect(update()).toBe(true);
    expect(texts()).toEqual(expected);
    for (const [text, id] of ids()) if (before.has(text)) expect(id).toBe(before.get(text));
  });

  it('text that was hidden is read when it is shown', async () => {
    start(
      '<p>One</p><details><summary>More</summary><p>Two</p></details><div hidden><p>Three</p></div><p class="x" style="display:none">Four</p>',
    );
    expect(texts()).toEqual(['One', 'More']);
    find('details').setAttribute('open', '');
    find('div[hidden]').hidden = false;
    find('.x').style.display = '';
    await told();
    update();
    expect(texts()).toEqual(['One', 'More', 'Two', 'Three', 'Four']);
  });

  it.each<[string, () => void, string[]]>([
    ['an item that came', () => find('ol').prepend(item('New')), ['New 1', 'One 2', 'Two 3', 'Three 4']],
    ['an item that went', () => find('#one').remove(), ['Two 1', 'Three 2']],
    [
      'an item that was hidden',
      () => find('#one').style.setProperty('display', 'none'),
      ['Two 1', 'Three 2'],
    ],
    ['other words', () => find('#two').replaceChildren('Zwei'), ['One 1', 'Zwei 2', 'Three 3']],
  ])('the items of a list have the numbers that a browser shows: %s', async (_, change, expected) => {
    start('<ol><li id="one">One</li><li id="two">Two</li><li>Three</li></ol>');
    change();
    await told();
    update();
    expect(reader.blocks.map(({ block }) => `${block.text} ${block.ordinals?.join()}`)).toEqual(expected);
  });

  it('text inside an open shadow root is followed', async () => {
    start('<p>One</p><x-card></x-card>');
    const root = find('x-card').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Two</p>';
    find('x-card').append('light'); // attaching a root is no change that a page can be asked about
    await told();
    update();
    expect(texts()).toEqual(['One', 'Two']);
    root.querySelector('p')!.textContent = 'Zwei';
    await told();
    expect(update()).toBe(true);
    expect(texts()).toEqual(['One', 'Zwei']);
  });

  it('text that a disclosure holds without an element of its own is read while it is open', async () => {
    start('<details><summary>More</summary>Two</details>');
    expect(texts()).toEqual(['More']);
    find('details').setAttribute('open', '');
    await told();
    update();
    expect(texts()).toEqual(['More', 'Two']);
    find('details').removeAttribute('open');
    await told();
    update();
    expect(texts()).toEqual(['More']);
  });

  it('text in an element without a box goes when what is around it is hidden', async () => {
    start('<div id="d"><section style="display:contents">One <slot>two</slot></section></div><p>Three</p>');
    expect(texts()).toEqual(['One two', 'Three']);
    find('#d').style.display = 'none';
    await told();
    update();
    expect(texts()).toEqual(['Three']);
  });

  it('text that is moved to where its host does not show it is read no more', async () => {
    start('<p id="a">One</p><section></section>');
    find('section').attachShadow({ mode: 'open' }).innerHTML = '<slot name="none">Own</slot>';
    find('section').append('light');
    await told();
    update();
    expect(texts()).toEqual(['One', 'Own']);
    find('section').append(find('#a'));
    await told();
    update();
    expect(texts()).toEqual(['Own']);
  });

  it('text that is shown by another slot is read there', async () => {
    start('<section>One <b>two</b></section>');
    find('section').attachShadow({ mode: 'open' }).innerHTML =
      '<p><slot></slot></p><p><slot name="a"></slot></p>';
    find('section').append('.');
    await told();
    update();
    expect(texts()).toEqual(['One two.']);
    find('b').slot = 'a';
    await told();
    update();
    expect(texts()).toEqual(['One .', 'two']);
    find('section').shadowRoot!.querySelector('[name]')!.setAttribute('name', 'b');
    await told();
    update();
    expect(texts()).toEqual(['One .']);
  });

  it('text of a custom element that is defined late is read once the script has come', async () => {
    start('<p>One</p><x-late></x-late>');
    const script = document.createElement('script');
    main.append(script);
    await told();
    expect(stale).toEqual([]);
    find('x-late').attachShadow({ mode: 'open' }).innerHTML = '<p>Two</p>';
    script.dispatchEvent(new Event('load'));
    expect(stale).toEqual(['styled']);
    update();
    expect(texts()).toEqual(['One', 'Two']);
  });

  it('the same words in new elements are the same block', async () => {
    start(page);
    const before = reader.blocks.map(({ block }) => block);
    const copy = main.cloneNode(true);
    main.replaceWith(copy);
    await told();
    update();
    expect(reader.blocks.map(({ block }) => block)).toEqual(before);
    for (const { runs } of reader.blocks) expect(runs.every((run) => copy.contains(run.node))).toBe(true);
  });

  it('blocks that did not change keep their object', async () => {
    start(page);
    const before = [...reader.blocks];
    find('#a').textContent = 'Uno';
    await told();
    update();
    expect(reader.blocks.filter((block) => before.includes(block))).toHaveLength(before.length - 1);
  });

  it('a flood is read once', async () => {
    start(page);
    for (let i = 0; i < 2_000; i++) main.append(block(`Line ${i}`));
    await told();
    expect(update()).toBe(true);
    expect(texts()).toHaveLength(6 + 2_000);
    expect(update()).toBe(false);
  });
});

describe('what does not wake the reader', () => {
  it.each<[string, () => void]>([
    ['a script', () => main.append(document.createElement('script'))],
    ['a frame', () => main.append(document.createElement('iframe'))],
    ['white space and comments', () => main.append(' \n ', document.createComment('x'))],
    ['an attribute that has nothing to do with text', () => find('p').setAttribute('data-x', '1')],
    ['where a drawing takes a part from', () => find('use').setAttribute('href', '#b')],
    ['its own host', () => document.documentElement.append(document.createElement('behind-the-claim'))],
  ])('%s', async (_name, change) => {
    start('<p>One</p><svg><use href="#a"/></svg>');
    change();
    await told();
    expect(stale).toEqual([]);
    expect(update()).toBe(false);
    document.querySelector('behind-the-claim')?.remove();
  });

  it('anything, once the signal has ended it', async () => {
    start('<p>One</p>');
    end.abort();
    find('p').textContent = 'Two';
    await told();
    expect(stale).toEqual([]);
  });
});

it('after any changes it has read what reading anew would read', async () => {
  const html = fc.constantFrom(
    '<p>P</p>',
    'text',
    '<b>bold</b>',
    ' ',
    '<div>x<p>y</p>z</div>',
    '<ul><li>i</li><li>j</li></ul>',
    '<ol start="3"><li>k</li><li>l<ol reversed><li>m</li></ol></li></ol>',
    '<li>n</li>',
    '<br>',
    '<section><h2>H</h2><p>s</p></section>',
    '<p hidden>later</p>',
    '<span style="display:none">tip</span>',
    '<blockquote><p>q</p>r</blockquote>',
    '<nav>menu</nav>',
  );
  const change = fc.tuple(
    fc.constantFrom('add', 'remove', 'text', 'move', 'hide', 'attribute'),
    fc.nat(),
    fc.nat(),
    html,
  );
  const rounds = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(html, { maxLength: 8 }), rounds, async (begin, all) => {
      start(begin.join(''));
      for (const round of all) {
        for (const [kind, a, b, extra] of round) apply(kind, a, b, extra);
        await told();
        update();
        const anew = collectBlocks<Node>(document.documentElement, domTree(), () => 0);
        expect(reader.blocks.map(({ block }) => ({ ...block, id: 0 }))).toEqual(
          anew.map(({ block }) => block),
        );
        expect(reader.blocks.map(({ runs }) => runs)).toEqual(anew.map(({ runs }) => runs));
        expect(new Set(ids().values()).size).toBe(ids().size);
      }
      end.abort();
      end = new AbortController();
    }),
    { numRuns: 200 },
  );
});

function apply(kind: string, a: number, b: number, html: string): void {
  const nodes = everyNode();
  const node = nodes[a % nodes.length]!;
  const other = nodes[b % nodes.length]!;
  const target = other.nodeType === Node.ELEMENT_NODE ? (other as Element) : main;
  // White space alone does not wake the reader, wherever it comes to stand.
  const isBlank = kind === 'add' ? html.trim() === '' : node.nodeValue?.trim() === '';
  if (isBlank && kind !== 'text') return;
  if (kind === 'add') target.insertAdjacentHTML(b % 2 ? 'beforeend' : 'afterbegin', html);
  if (kind === 'text' && node.nodeType === Node.TEXT_NODE) node.nodeValue = b % 3 ? 'other' : ' ';
  if (node === main) return;
  if (kind === 'remove') node.parentNode?.removeChild(node);
  if (kind === 'move' && !node.contains(target)) target.prepend(node);
  if (!(node instanceof HTMLElement)) return;
  // A block without text that vanishes between two pieces of text goes unnoticed; they stay two blocks.
  if (kind === 'hide' && isRead(node)) node.style.display = node.style.display === 'none' ? '' : 'none';
  if (kind === 'attribute') node.hidden = !node.hidden;
}

function isRead(node: Node): boolean {
  return collectBlocks(node, domTree(), () => 0).length > 0;
}

function everyNode(): Node[] {
  const walker = document.createTreeWalker(main);
  const nodes: Node[] = [main];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function item(text: string): HTMLElement {
  const li = document.createElement('li');
  li.textContent = text;
  return li;
}

function block(text: string): HTMLElement {
  const p = document.createElement('p');
  p.textContent = text;
  return p;
}
