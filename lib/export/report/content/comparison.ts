import { type ColumnSpread, spreadOf } from '../../../core/compare/spread.ts';
import type { Cell, Column, ComparedPage, Comparison, Row } from '../../../core/compare/types.ts';
import { say } from '../../../core/messages/index.ts';
import { STRENGTHS } from '../../../core/types/index.ts';
import { claimTopicWords, spreadNotes, unsearchedNotes } from '../../../core/words/compare-words.ts';
import { count } from '../../../core/words/numbers.ts';
import { strengthGroup, strengthGroupShort } from '../../../core/words/strength.ts';
import { cellLines } from './comparison-cell.ts';
import { spaced } from './slotted.ts';
import { type Block, heading, type Inline, line, quiet, type TableCell, words } from './types.ts';

/** More columns than these are no table that can be printed: each topic is then a list of who says what. */
const WIDEST_TABLE = 4;

/** To where a claim stands in the report, by its page's id and its index; null where it does not. */
export type ClaimPlaces = (pageId: string, index: number) => Inline | null;

/** Pages or sites side by side: how the claims of each spread, then what each says, topic by topic. */
export function comparisonContent(
  { columns, rows }: Comparison,
  pages: readonly ComparedPage[],
  places: ClaimPlaces,
): Block[] {
  return [
    heading(2, [say('dossier.comparison')]),
    line(say('compare.note')),
    heading(3, [say('compare.spread')]),
    ...spread(columns, pages),
    heading(3, [say('compare.table')]),
    ...(rows.length === 0 ? [line(say('compare.no-claims'))] : topics(columns, rows, places)),
  ];
}

const one = (...of: readonly Inline[]): TableCell => ({ lines: [of] });

/** A picture of each; of more than can be taken in at a glance, their numbers as a table. */
function spread(columns: readonly Column[], pages: readonly ComparedPage[]): Block[] {
  const parts = spreadOf(columns, pages);
  if (columns.length > WIDEST_TABLE) return [spreadTable(parts)];
  return parts.map(({ column, parts: of }) => ({
    kind: 'spread',
    caption: captionOf(column),
    rows: of.map(({ strength, count: n, byDirection }) => ({
      strength,
      words: strengthGroup(strength),
      count: n,
      notes: spreadNotes({ strength, byDirection }),
    })),
  }));
}

function spreadTable(parts: readonly ColumnSpread[]): Block {
  return {
    kind: 'table',
    caption: say('compare.spread'),
    columns: [
      [say('compare.spread-head')],
      [say('compare.spread-all')],
      ...STRENGTHS.map((strength) => [strengthGroupShort(strength)]),
      [say('popover.keep-in-mind')],
    ],
    rows: parts.map(({ column, parts: of }) => [
      one(...nameOf(column)),
      one(count(column.claims)),
      ...of.map(({ count: n, byDirection, strength }) => ({
        lines: [[count(n)], ...spreadNotes({ strength, byDirection }).map((note) => [quiet(note)])],
      })),
      one(count(column.flagged)),
    ]),
  };
}

/** A title, with the address where there is one: pages may share a title; and what of it was not searched. */
function nameOf(column: Column): Inline[] {
  const { name, address } = column;
  const notes = unsearchedNotes(column);
  return [
    words(name),
    ...(address === null || address === name ? [] : [` (${address})`]),
    ...(notes.length === 0 ? [] : [quiet(` (${notes.join('; ')})`)]),
  ];
}

function captionOf(column: Column): string {
  const { name, address } = column;
  const notes = unsearchedNotes(column);
  const where = address === null || address === name ? '' : ` (${address})`;
  return `${name}${where}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

function topics(columns: readonly Column[], rows: readonly Row[], places: ClaimPlaces): Block[] {
  if (columns.length > WIDEST_TABLE) return rows.flatMap((row) => topic(columns, row, places));
  return [
    {
      kind: 'table',
      caption: say('compare.table'),
      columns: [[say('compare.topic-head')], ...columns.map(nameOf)],
      rows: rows.map((row) => [
        one(claimTopicWords(row.topic)),
        ...columns.map(({ id }) => ({ lines: linesOf(row.cells.get(id), row, places) })),
      ]),
    },
  ];
}

/** One topic by itself: those that say something of it, and how many do not. */
function topic(columns: readonly Column[], row: Row, places: ClaimPlaces): Block[] {
  const saying = columns.filter(({ id }) => row.cells.has(id));
  const silent = columns.length - saying.length;
  return [
    heading(4, [claimTopicWords(row.topic)]),
    {
      kind: 'list',
      items: saying.map((column) => [
        ...nameOf(column),
        ': ',
        ...spaced(linesOf(row.cells.get(column.id), row, places), '; '),
      ]),
    },
    ...(silent === 0 ? [] : [line(say('dossier.silent-columns', { n: silent, count: count(silent) }))]),
  ];
}

function linesOf(cell: Cell | undefined, { topic: of }: Row, places: ClaimPlaces): Inline[][] {
  return cell === undefined ? [[say('compare.nothing')]] : cellLines(cell, of, places);
}
