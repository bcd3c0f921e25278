import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { PopupSource, PopupState } from '../lib/core/words/popup-state.ts';
import type { PanelClaim } from '../lib/messages.ts';
import type { Listing, PanelFilter } from '../lib/panel/listing.ts';
import type { Level } from '../lib/settings/settings.ts';
import { KeepPage, type KeepPageProps } from './keep-page.tsx';
import { PageSilence } from './page-silence.tsx';
import { type Checked, PanelCheck } from './panel-check.tsx';
import { PanelClaims } from './panel-claims.tsx';
import { PanelFilters } from './panel-filters.tsx';
import { PanelHead } from './panel-head.tsx';
import { PopupSources } from './popup-sources.tsx';
import { isIncomplete, PopupUnmarked } from './popup-unmarked.tsx';
import { Questions } from './questions.tsx';

/** What is known of the page beside the panel. */
export interface PanelView {
  readonly state: PopupState;
  readonly listing: Listing;
  readonly inView: ReadonlySet<string>;
  readonly current: string | null;
}

export interface PanelProps {
  readonly page: PanelView | 'loading' | 'failed';
  readonly filter: PanelFilter;
  /** A text that is to be looked at instead of the page; null for none. */
  readonly checked: Checked | null;
  /** How much the reader wants to see of a study. */
  readonly level: Level;
  /** What the reader is told of the last press; null for nothing. */
  readonly told: string | null;
  readonly keep: KeepPageProps;
  readonly onFilter: (change: Partial<PanelFilter>) => void;
  readonly onShowAll: () => void;
  readonly onOpen: (claim: PanelClaim) => void;
  readonly onSource: (source: PopupSource) => void;
  readonly onUnhide: () => void;
  readonly onRead: () => void;
  /** Has the browser asked whether pages of a site, or of all (null), may be read by themselves. */
  readonly onAskAccess: (site: string | null) => void;
  readonly onOptions: () => void;
  readonly onRetry: () => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onBack: () => void;
}

function Claims({ page, ...props }: PanelProps & { readonly page: PanelView }): JSX.Element | null {
  const { state, listing, inView, current } = page;
  if (state.kind !== 'claims' && listing.total === 0 && !isIncomplete(state.unmarked)) return null;
  // A filter that was chosen on the page before may hide the one claim of this one.
  const isNarrow = listing.total > 0 && listing.groups.length === 0;
  return (
    <>
      {(listing.total > 1 || isNarrow) && (
        <PanelFilters listing={listing} filter={props.filter} onFilter={props.onFilter} />
      )}
      <PopupUnmarked unmarked={state.unmarked} onUnhide={props.onUnhide} />
      <p class="btc-panel-told" role="status">
        {props.told}
      </p>
      {isNarrow ? (
        <div class="btc-panel-part">
          <p>{say('panel.none-match')}</p>
          <button type="button" class="btc-button" onClick={props.onShowAll}>
            {say('panel.show-all')}
          </button>
        </div>
      ) : (
        <PanelClaims
          groups={listing.groups}
          isGrouped={props.filter.groupBy !== 'none'}
          inView={inView}
          current={current}
          onOpen={props.onOpen}
        />
      )}
    </>
  );
}

function Page(props: PanelProps & { readonly page: PanelView }): JSX.Element {
  const { state } = props.page;
  const given = state.kind === 'claims' ? state : state.kind === 'nothing' ? state.given : undefined;
  return (
    <>
      <PanelHead
        state={state}
        onRead={props.onRead}
        onAskAccess={props.onAskAccess}
        onOptions={props.onOptions}
      />
      <KeepPage {...props.keep} />
      <Claims {...props} />
      {given !== undefined && <PopupSources given={given} onSource={props.onSource} />}
      {state.kind === 'claims' && (
        <>
          <PageSilence absent={state.absent} />
          <Questions questions={state.questions} onCopy={props.onCopy} />
        </>
      )}
    </>
  );
}

/** The side panel: the page's claims in reading order with what stands behind each, or what was asked of a selection. */
export function Panel(props: PanelProps): JSX.Element {
  const { page, checked, level, onCopy, onBack, onRetry } = props;
  return (
    <main class="btc-panel">
      {checked !== null && <PanelCheck {...{ checked, level, onCopy, onBack, onRetry }} />}
      {checked === null && page === 'loading' && (
        <div class="btc-panel-part" role="status">
          <p>{say('panel.loading')}</p>
        </div>
      )}
      {checked === null && page === 'failed' && (
        <div class="btc-panel-part" role="alert">
          <p>{say('panel.failed')}</p>
          <button type="button" class="btc-button" onClick={onRetry}>
            {say('panel.try-again')}
          </button>
        </div>
      )}
      {checked === null && typeof page !== 'string' && <Page {...props} page={page} />}
    </main>
  );
}
