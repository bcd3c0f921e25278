import type { JSX, Ref } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { Column, ComparedClaim, ComparedPage, Row } from '../lib/core/compare/types.ts';
import { spokenLanguage } from '../lib/core/messages/index.ts';
import { claimTopicWords } from '../lib/core/words/compare-words.ts';
import { sentenceCase } from '../lib/core/words/numbers.ts';
import { CompareCell } from './compare-cell.tsx';
import { CompareDetails } from './compare-details.tsx';

export interface CompareRowProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  /** By page id. */
  readonly pages: ReadonlyMap<string, ComparedPage>;
  readonly passageHref: (claim: ComparedClaim) => string | null;
  /** Id of the column whose cell is open in this row. */
  readonly open: string | null;
  /** The same function at each drawing, or rows are drawn anew. */
  readonly onToggle: (row: Row, column: string) => void;
  /** Set on the row that takes the focus. */
  readonly headRef?: Ref<HTMLTableCellElement>;
}

/** A topic and what each column says of it; the claims of an open cell stand below. Drawn anew only when it changes. */
export function CompareRow(props: CompareRowProps): JSX.Element {
  const { row, columns, pages, passageHref, open, onToggle, headRef } = props;
  const id = useId();
  const language = spokenLanguage();
  return useMemo(() => {
    const topicName = sentenceCase(claimTopicWords(row.topic));
    const column = columns.find((one) => one.id === open);
    const cell = column === undefined ? undefined : row.cells.get(column.id);
    return (
      <>
        <tr>
          <th scope="row" ref={headRef ?? null} tabIndex={headRef === undefined ? undefined : -1}>
            {topicName}
          </th>
          {columns.map((one) => (
            <CompareCell
              key={one.id}
              cell={row.cells.get(one.id)}
              topic={row.topic}
              topicName={topicName}
              columnName={one.name}
              isOpen={one.id === open}
              detailsId={`${id}-details`}
              onToggle={() => onToggle(row, one.id)}
            />
          ))}
        </tr>
        {column !== undefined && cell !== undefined && (
          <tr class="btc-compare-open">
            <td colSpan={columns.length + 1}>
              <CompareDetails
                key={column.id}
                id={`${id}-details`}
                cell={cell}
                topic={row.topic}
                topicName={topicName}
                columnName={column.name}
                pages={pages}
                withPage={column.pageIds.length > 1}
                passageHref={passageHref}
                onClose={() => onToggle(row, column.id)}
              />
            </td>
          </tr>
        )}
      </>
    );
  }, [row, columns, pages, passageHref, open, onToggle, headRef, id, language]);
}
