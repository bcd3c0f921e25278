import { h, type JSX } from 'preact';
import { count } from '../../../core/words/numbers.ts';
import type { Block } from '../content/types.ts';
import { attention, bar, ladder } from './drawings.ts';
import { inlineNodes } from './inline.ts';
import { table } from './table.ts';

/** Blocks as elements. @param language of the report */
export function blockNodes(blocks: readonly Block[], language: string): JSX.Element[] {
  return blocks.map((block) => blockNode(block, language));
}

function blockNode(block: Block, language: string): JSX.Element {
  switch (block.kind) {
    case 'heading':
      return h(
        `h${block.level}`,
        block.id === undefined ? null : { id: block.id },
        inlineNodes(block.of, language),
      );
    case 'line':
      return h('p', null, inlineNodes(block.of, language));
    case 'strength':
      return h(
        'p',
        { class: 'strength' },
        ladder(block.strength),
        h('span', null, inlineNodes(block.of, language)),
      );
    case 'quote':
      return quote(block);
    case 'list':
      return h(
        'ul',
        null,
        block.items.map((item) => h('li', null, inlineNodes(item, language))),
      );
    case 'facts':
      return h(
        'dl',
        null,
        block.facts.map(({ term, value }) =>
          h('div', null, h('dt', null, term), h('dd', null, inlineNodes(value, language))),
        ),
      );
    case 'spread':
      return spread(block);
    case 'table':
      return table(block, language);
    case 'group':
      return group(block, language);
  }
}

function quote({ before, words, after, lang, cite }: Extract<Block, { kind: 'quote' }>): JSX.Element {
  const around = (text: string): JSX.Element | null =>
    text === '' ? null : h('span', { class: 'around' }, text);
  return h(
    'blockquote',
    { dir: 'auto', ...(lang === null ? {} : { lang }), ...(cite === null ? {} : { cite }) },
    h('p', null, around(before), h('mark', null, words), around(after)),
  );
}

/** Each rung with its ladder, its words, its number and a bar: by shape, words and length, never by colour alone. */
function spread({ caption, rows }: Extract<Block, { kind: 'spread' }>): JSX.Element {
  const whole = rows.reduce((sum, row) => sum + row.count, 0);
  return h(
    'figure',
    null,
    h('figcaption', null, caption),
    h(
      'ul',
      { class: 'spread' },
      rows.map(({ strength, words, count: n, notes }) =>
        h(
          'li',
          null,
          ladder(strength),
          h('span', null, [words, ...notes].join('; ')),
          h('b', null, count(n)),
          bar(strength, n, whole),
        ),
      ),
    ),
  );
}

function group(block: Extract<Block, { kind: 'group' }>, language: string): JSX.Element {
  const { role, id, relation, of } = block;
  const inside = blockNodes(of, language);
  const attributes = {
    class: role,
    ...(id === undefined ? {} : { id }),
    ...(relation === undefined ? {} : { 'data-relation': relation }),
  };
  if (role === 'flag') return h('div', attributes, attention(), h('div', null, inside));
  return h(role === 'claim' ? 'section' : 'div', attributes, inside);
}
