import type { JSX } from 'preact';
import type { CompareView } from '../lib/core/compare/view.ts';
import { say } from '../lib/core/messages/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { CompareState } from '../lib/saved/compare-desk.ts';
import { Compare, type CompareProps } from './compare.tsx';
import { ExportMenu, type FormatChoice } from './export-menu.tsx';

export interface SavedComparisonProps {
  readonly state: CompareState;
  readonly view: CompareView;
  readonly formats: readonly FormatChoice[];
  readonly backHref: string;
  readonly passageHref: CompareProps['passageHref'];
  readonly onView: (view: CompareView) => void;
  readonly onExport: (format: string) => void;
}

/** Saved pages side by side, with what can be taken along of them. */
export function SavedComparison(props: SavedComparisonProps): JSX.Element {
  const { state, view, formats, backHref, passageHref, onView, onExport } = props;
  const { listing, compared, left } = state;
  return (
    <div class="btc-comparison">
      <p>
        <a href={backHref}>{say('saved.back')}</a>
      </p>
      <h1 tabIndex={-1}>{say('saved.comparison')}</h1>
      {left > 0 && <p>{say('saved.left-out', { n: left, count: count(left) })}</p>}
      <Compare
        listing={listing(view)}
        view={view}
        pages={compared}
        passageHref={passageHref}
        onView={onView}
      />
      <ExportMenu formats={formats} onExport={onExport} />
    </div>
  );
}
