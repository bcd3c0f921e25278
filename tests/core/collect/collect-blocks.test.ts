import { describe, expect, it } from 'vitest';
import { collect, el, outline, type TestNode } from './tree.ts';

const body = (...children: Parameters<typeof el>[1][]) => el('body', ...children);

describe('what a block is', () => {
  it.each<[string, TestNode, string[]]>([
    ['a paragraph', body(el('p', 'One.')), ['paragraph: One.']],
    [
      'inline text is joined',
      body(el('p', 'Our ', el('b', 'own ', el('i', 'cells')), ' and ', el('a', 'theirs'), '.')),
      ['paragraph: Our own cells and theirs.'],
    ],
    [
      'text between blocks is a block of the container',
      body(el('div', 'Before', el('p', 'Inside'), 'After')),
      ['paragraph: Before', 'paragraph: Inside', 'paragraph: After'],
    ],
    ['text without any block', body('Bare ', el('em', 'words')), ['paragraph: Bare words']],
    [
      'a block in an inline element',
      body(el('a', 'Card', el('div', 'Details'), 'more')),
      ['paragraph: Card', 'paragraph: Details', 'paragraph: more'],
    ],
    ['a rule parts', body('Above', el('hr'), 'Below'), ['paragraph: Above', 'paragraph: Below']],
    ['nothing but white space', body(el('p', ' \n '), el('p', el('span', '\t'))), []],
    ['a comment is no text', body(el('p', 'Plate', el('#comment'), 'lets')), ['paragraph: Platelets']],
    [
      'a table, cell by cell',
      el(
        'table',
        el('caption', 'Results'),
        el('tbody', el('tr', el('th', 'Knee'), el('td', el('p', 'Better')))),
      ),
      ['caption: Results', 'cell: Knee', 'cell: Better'],
    ],
    [
      'a nested list',
      el('ul', el('li', 'Outer ', el('ul', el('li', 'Inner')), ' tail'), el('li', el('p', 'Second'))),
      ['list-item: Outer', 'list-item: Inner', 'list-item: tail', 'list-item: Second'],
    ],
    [
      'a list of terms',
      el('dl', el('dt', 'PRP'), el('dd', 'Plasma')),
      ['list-item: PRP', 'list-item: Plasma'],
    ],
    [
      'a quote, and who said it',
      el('blockquote', el('p', 'I can run'), el('footer', 'A patient')),
      ['quote: I can run', 'paragraph: A patient'],
    ],
    ['a figure', el('figure', el('img'), el('figcaption', 'A disc')), ['caption: A disc']],
    [
      'a disclosure',
      el('details', el('summary', 'Is it safe?'), 'We think so.'),
      ['paragraph: Is it safe?', 'paragraph: We think so.'],
    ],
    [
      'headings',
      body(el('h1', 'A'), el('h3', el('span', 'B')), el('h6', 'C')),
      ['heading1: A', 'heading3: B', 'heading6: C'],
    ],
    [
      'headings by role, inline or not',
      body(
        el('span', { role: 'heading', 'aria-level': '4' }, 'A'),
        el('div', { role: 'heading' }, 'B'),
        el('div', { role: 'heading', 'aria-level': '9' }, 'C'),
        el('h2', { role: 'heading', 'aria-level': 'x' }, 'D'),
      ),
      ['heading4: A', 'heading2: B', 'heading6: C', 'heading2: D'],
    ],
    [
      'cells and items by role',
      body(el('div', { role: 'cell' }, 'A'), el('div', { role: 'listitem' }, 'B')),
      ['cell: A', 'list-item: B'],
    ],
    ['a section in a cell begins anew', el('td', 'A', el('section', 'B')), ['cell: A', 'paragraph: B']],
  ])('%s', (_name, root, expected) => {
    expect(outline(root)).toEqual(expected);
  });
});

describe('white space', () => {
  it.each<[string, TestNode, string]>([
    ['collapses', el('p', '  One \n\t two  '), 'One two'],
    ['collapses across elements', el('p', 'One ', el('b', ' two'), ' ', el('i'), ' three'), 'One two three'],
    ['is not made up between elements', el('p', 'One', el('b', 'two')), 'Onetwo'],
    ['no-break spaces are characters', el('p', '5\u00a0\u00a0ml '), '5\u00a0\u00a0ml'],
    [
      'soft hyphens and zero-width characters stay',
      el('p', 're\u00adgen\u200bera\ufefftive'),
      're\u00adgen\u200bera\ufefftive',
    ],
    ['a break is a line', el('p', 'One', el('br'), 'two'), 'One\ntwo'],
    ['space around a break goes', el('p', 'One \n', el('br'), ' \t two'), 'One\ntwo'],
    ['breaks at the ends go', el('p', el('br'), 'One', el('br'), ' ', el('br')), 'One'],
    [
      'two breaks leave a blank line, and so do four',
      el('p', 'One', ...Array.from({ length: 4 }, () => el('br')), 'two'),
      'One\n\ntwo',
    ],
    [
      'lines of preformatted text stay',
      el('pre', '\nOne  a\ntwo', el('span', ' b\nthree\n')),
      'One a\ntwo b\nthree',
    ],
    ['lines elsewhere do not', el('p', 'One\ntwo'), 'One two'],
    ['superscripts are glued to their word', el('p', 'pain', el('sup', '4,5'), ' goes'), 'pain4,5 goes'],
    ['a picture parts words', el('p', 'One', el('img'), 'two'), 'One two'],
    ['a picture beside white space adds none', el('p', 'One ', el('svg'), ' two'), 'One two'],
    ['a script does not part a word', el('p', 'One', el('script', 'x'), 'two'), 'Onetwo'],
  ])('%s', (_name, root, expected) => {
    expect(collect(root).map(({ block }) => block.text)).toEqual([expected]);
  });
});

describe('what is left out', () => {
  const tags =
    'script style noscript template svg math head textarea input select option button nav iframe object canvas audio video behind-the-claim';
  it.each(tags.split(' '))('<%s>', (tag) => {
    expect(outline(body('Kept', el(tag, 'gone', el('p', 'gone'))))).toEqual(['paragraph: Kept']);
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['hidden', { hidden: '' }, false],
    ['aria-hidden', { 'aria-hidden': 'true' }, false],
    ['aria-hidden, but false', { 'aria-hidden': 'false' }, true],
    ['editable', { contenteditable: '' }, false],
    ['editable, but not', { contenteditable: 'false' }, true],
    ['navigation', { role: 'navigation' }, false],
    ['menu', { role: 'menu' }, false],
    ['menubar', { role: 'Menubar' }, false],
    ['search', { role: 'search' }, false],
    ['note', { role: 'note' }, true],
    ['by a style sheet', { unseen: '' }, false],
  ])('%s', (_name, attributes, kept) => {
    const rest = kept ? ['paragraph: words'] : [];
    expect(outline(el('div', attributes, el('p', 'words')))).toEqual(rest);
    expect(outline(body(el('div', attributes, el('p', 'words'))))).toEqual(rest);
  });
});

it('gives ids in order and the innermost block element', () => {
  const item = el('li', 'One ', el('b', 'two'));
  const root = body('Zero', el('ul', item));
  expect(collect(root).map(({ block, element }) => [block.id, element])).toEqual([
    [1, root],
    [2, item],
  ]);
});
