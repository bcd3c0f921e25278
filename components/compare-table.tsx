import type { JSX } from 'preact';
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Column, ComparedClaim, ComparedPage, Row } from '../lib/core/compare/types.ts';
import { say } from '../lib/core/messages/index.ts';
import { unsearchedNotes } from '../lib/core/words/compare-words.ts';
import { count } from '../lib/core/words/numbers.ts';
import { CompareRow } from './compare-row.tsx';

export interface CompareTableProps {
  readonly columns: readonly Column[];
  /** Those to show, in their order; the same list for the same rows, or the table begins anew. */
  readonly rows: readonly Row[];
  readonly pages: readonly ComparedPage[];
  /** Address of a claim's passage; null where there is no way to it. */
  readonly passageHref: (claim: ComparedClaim) => string | null;
  /** Rows that are drawn at first, and that come with each press; by the columns if it is left out. */
  readonly step?: number;
}

function ColumnHead({ column }: { readonly column: Column }): JSX.Element {
  const { name, address, pageIds, claims, flagged } = column;
  const facts = [
    ...(pageIds.length > 1
      ? [say('compare.column-pages', { n: pageIds.length, count: count(pageIds.length) })]
      : []),
    say('compare.claims', { n: claims, count: count(claims) }),
    ...(flagged > 0 ? [say('compare.flagged', { n: flagged, count: count(flagged) })] : []),
    ...unsearchedNotes(column),
  ];
  return (
    <th scope="col">
      {name}
      {address !== null && address !== name && <span class="btc-quiet btc-column-address">{address}</span>}
      <span class="btc-quiet">{facts.join(' · ')}</span>
    </th>
  );
}

/** Forty rows, fewer where they are wide: some eight hundred cells are drawn without a wait. */
const stepFor = (columns: number): number => Math.min(40, Math.max(10, Math.floor(800 / columns)));

/** Topics by clinics: the words of each against their evidence. A cell opens its claims; long tables come in portions. */
export function CompareTable(props: CompareTableProps): JSX.Element {
  const { columns, rows, pages, passageHref, step = stepFor(columns.length) } = props;
  const id = useId();
  const byId = useMemo(() => new Map(pages.map((page) => [page.id, page])), [pages]);
  const [portion, setPortion] = useState({ rows, shown: step });
  const shown = portion.rows === rows ? portion.shown : step;
  const [open, setOpen] = useState<{ readonly row: string; readonly column: string } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const firstNew = useRef<HTMLTableCellElement>(null);

  useLayoutEffect(() => {
    if (shown > step) firstNew.current?.focus();
  }, [shown, step]);

  const opened = useRef(open);
  opened.current = open;
  const onToggle = useCallback((row: Row, column: string) => {
    const isOpen = opened.current?.row === row.id && opened.current.column === column;
    // Its button stays where it is while what it opened goes.
    if (isOpen) table.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(isOpen ? null : { row: row.id, column });
  }, []);

  const rest = rows.length - shown;
  const next = Math.min(step, rest);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="btc-compare-scroll" aria-labelledby={id} tabIndex={0}>
        <table class="btc-grid btc-compare" ref={table} style={{ '--btc-columns': columns.length }}>
          <caption id={id}>{say('compare.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('compare.topic-head')}</th>
              {columns.map((column) => (
                <ColumnHead key={column.id} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, place) => (
              <CompareRow
                key={row.id}
                row={row}
                columns={columns}
                pages={byId}
                passageHref={passageHref}
                open={open?.row === row.id ? open.column : null}
                onToggle={onToggle}
                {...(place > 0 && place === shown - step ? { headRef: firstNew } : {})}
              />
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && (
        <button type="button" class="btc-button" onClick={() => setPortion({ rows, shown: shown + step })}>
          {say('compare.more', { n: next, count: count(next) })}
        </button>
      )}
    </>
  );
}
