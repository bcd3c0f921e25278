import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { CompareFilters, type CompareFiltersProps } from './compare-filters.tsx';
import { CompareTable, type CompareTableProps } from './compare-table.tsx';
import { LadderSpread } from './ladder-spread.tsx';

/** `listing` is of these pages, in this view. */
export type CompareProps = CompareFiltersProps & Pick<CompareTableProps, 'pages' | 'passageHref' | 'step'>;

/** Pages or sites side by side: the picture of all, then topic by topic. */
export function Compare({ listing, view, onView, ...rest }: CompareProps): JSX.Element {
  const { columns, rows, total, spread } = listing;
  if (total === 0) return <p>{say('compare.no-claims')}</p>;
  return (
    <div class="btc-compared btc-compare-whole">
      <LadderSpread spread={spread} />
      <CompareFilters listing={listing} view={view} onView={onView} />
      {rows.length === 0 ? (
        <div class="btc-compare-none">
          <p>{say('compare.none-match')}</p>
          <button type="button" class="btc-button" onClick={() => onView({ ...view, filter: {} })}>
            {say('compare.show-all')}
          </button>
        </div>
      ) : (
        <CompareTable columns={columns} rows={rows} {...rest} />
      )}
      <p class="btc-quiet">{say('compare.note')}</p>
    </div>
  );
}
