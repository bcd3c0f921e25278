import { pairKey } from '../../core/compare/compare-table.ts';
import type { Cell, Column, Comparison, Pair, Row } from '../../core/compare/types.ts';
import {
  claimTopicWords,
  evidenceDirection,
  evidenceScope,
  evidenceShort,
  unsearchedNotes,
  wordingWords,
} from '../../core/words/compare-words.ts';
import { rows } from '../../export/csv.ts';

/** One wording on one kind of evidence, of one clinic or page, on one topic. */
interface Line {
  readonly row: Row;
  readonly column: Column;
  readonly cell: Cell;
  readonly pair: Pair;
}

/** Ids are those of the scan contract; words beside them say what they mean. */
const COLUMNS: Readonly<Record<string, (line: Line) => string | number>> = {
  topic: ({ row }) => claimTopicWords(row.topic),
  compared: ({ column }) => column.name,
  claims: ({ pair }) => pair.count,
  wording: ({ pair }) => pair.wording,
  wording_words: ({ row, pair }) => wordingWords(pair.wording, row.topic.outcome),
  strength: ({ pair }) => pair.strength,
  strength_words: ({ row, pair }) => evidenceShort(pair, row.topic),
  direction: ({ pair }) => pair.direction,
  direction_words: ({ pair }) => evidenceDirection(pair) ?? '',
  evidence_scope: ({ pair }) => evidenceScope(pair) ?? '',
  flags: (line) => [...new Set(claimsOf(line).flatMap(({ flags }) => flags.map(({ id }) => id)))].join('; '),
  quotes: (line) =>
    claimsOf(line)
      .map(({ text }) => text)
      .join('\n'),
  differs: ({ row }) => (row.differs ? 'yes' : ''),
  intervention: ({ row }) => row.topic.intervention ?? '',
  condition: ({ row }) => row.topic.condition ?? '',
  disorder: ({ row }) => row.topic.disorder ?? '',
  outcome: ({ row }) => row.topic.outcome ?? '',
  unsearched: ({ column }) => unsearchedNotes(column).join('; '),
  address: ({ column }) => column.address ?? '',
};

/**
 * A comparison as a table for a spreadsheet, written as the CSV of claims is: a row for each topic, clinic or page,
 * wording and kind of evidence. Where there is no row, no claim on the topic was found there.
 */
export function comparisonCsv({ columns, rows: topics }: Comparison): string {
  const lines = topics.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = row.cells.get(column.id);
      return cell === undefined ? [] : cell.pairs.map((pair) => cellsOf({ row, column, cell, pair }));
    }),
  );
  return `\ufeff${rows([Object.keys(COLUMNS), ...lines])}`;
}

const cellsOf = (line: Line) => Object.values(COLUMNS).map((of) => of(line));

const claimsOf = ({ cell, pair }: Line) =>
  cell.claims.filter((one) => pairKey(one) === pairKey(pair)).map(({ claim }) => claim);
