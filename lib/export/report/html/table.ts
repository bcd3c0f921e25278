import { h, type JSX } from 'preact';
import type { Block, TableCell } from '../content/types.ts';
import { inlineNodes } from './inline.ts';

/** A table that scrolls in a frame of its own where it is wider than the window. */
export function table(
  { caption, columns, rows }: Extract<Block, { kind: 'table' }>,
  language: string,
): JSX.Element {
  const lines = ({ lines: all }: TableCell): JSX.Element[] =>
    all.map((line) => h('div', null, inlineNodes(line, language)));
  return h(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': caption, tabIndex: 0 },
    h(
      'table',
      null,
      h('caption', null, caption),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          columns.map((column) => h('th', { scope: 'col' }, inlineNodes(column, language))),
        ),
      ),
      h(
        'tbody',
        null,
        rows.map(([first, ...rest]) =>
          h(
            'tr',
            null,
            h('th', { scope: 'row' }, first === undefined ? [] : lines(first)),
            rest.map((cell) => h('td', null, lines(cell))),
          ),
        ),
      ),
    ),
  );
}
