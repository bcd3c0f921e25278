import { say } from '../../../core/messages/index.ts';
import { count } from '../../../core/words/numbers.ts';
import type { Block, Inline, SpreadRow } from '../content/types.ts';
import { atStart, escapeLine, escapeLines } from './escape.ts';
import { inlineText } from './inline.ts';

/** Blocks as Markdown, an empty line after each. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map((block) => `${blockText(block)}\n\n`).join('');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      // Number signs at its end would be taken away.
      return `${'#'.repeat(block.level)} ${inlineText(block.of).replace(/(?<!#)#+\s*$/, '\\$&')}`;
    case 'line':
    case 'strength':
      return paragraph(block.of);
    case 'quote':
      return quote(block);
    case 'list':
      return block.items.map((item) => `- ${paragraph(item)}`).join('\n');
    case 'facts':
      // Another mark than a list's, so that one after the other stays two.
      return block.facts
        .map(({ term, value }) => `* **${escapeLine(term)}:** ${inlineText(value)}`)
        .join('\n');
    case 'spread':
      return [
        paragraph([block.caption]),
        block.rows.map((row) => `- ${paragraph([spreadWords(row)])}`).join('\n'),
      ].join('\n\n');
    case 'table':
      return table(block);
    case 'group': {
      const inside = blocksText(block.of).trimEnd();
      return block.role === 'flag' ? `(!) ${inside}` : inside;
    }
  }
}

function spreadWords({ words, count: n, notes }: SpreadRow): string {
  return [say('dossier.spread-row', { words, count: count(n) }), ...notes].join('; ');
}

const paragraph = (of: readonly Inline[]): string => atStart(inlineText(of));

/** The words alone are the quotation; what stands around them follows, in a line each. */
function quote({ before, words, after }: Extract<Block, { kind: 'quote' }>): string {
  const around = [
    before.trim() === '' ? null : say('dossier.before', { words: inOneLine(before) }),
    after.trim() === '' ? null : say('dossier.after', { words: inOneLine(after) }),
  ];
  return [
    escapeLines(words)
      .map((line) => `> ${line}`)
      .join('\n'),
    ...around.filter((line) => line !== null).map((line) => paragraph([line])),
  ].join('\n\n');
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Row by row as a list: a table of many columns can be read neither as text nor on paper. */
function table({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  return rows
    .map(([first, ...cells]) => {
      const name = `- **${first?.lines.map(inlineText).join('; ') ?? ''}**`;
      const lines = cells.map(
        (cell, at) => `  - ${paragraph(columns[at + 1] ?? [])}: ${cell.lines.map(inlineText).join('; ')}`,
      );
      return [name, ...lines].join('\n');
    })
    .join('\n');
}
