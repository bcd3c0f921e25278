import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { RecordedClaim } from '../lib/core/types/index.ts';
import type { PageState } from '../lib/saved/page-desk.ts';
import type { SavedPage as Page } from '../lib/saved/types.ts';
import { ExportMenu, type FormatChoice } from './export-menu.tsx';
import { OutLink } from './out-link.tsx';
import { SavedAbout } from './saved-about.tsx';
import { SavedChanges } from './saved-changes.tsx';
import { SavedClaims } from './saved-claims.tsx';
import { savedTitle } from './saved-item.tsx';
import { SavedOwn, type SavedOwnProps } from './saved-own.tsx';
import { SavedTimes } from './saved-times.tsx';

export interface SavedPageProps {
  /** Null: the page is not kept any more. */
  readonly state: PageState | null;
  readonly formats: readonly FormatChoice[];
  readonly backHref: string;
  readonly passageOf: (claim: RecordedClaim) => string | null;
  readonly onShow: (snapshotId: string) => void;
  readonly onHoldAgainst: (snapshotId: string) => void;
  readonly onDeleteTime: (snapshotId: string) => void;
  readonly onAnnotate: SavedOwnProps['onAnnotate'];
  readonly onExport: (format: string) => void;
  /** Leads to where another page is chosen. */
  readonly onCompare: (page: Page) => void;
  readonly onDelete: (page: Page) => void;
}

/** One saved page: what it claimed when it was saved, what changed since, and what the reader added. */
export function SavedPage(props: SavedPageProps): JSX.Element {
  const { state, formats, backHref, passageOf, onShow, onDeleteTime, onAnnotate, onExport, onDelete } = props;
  const back = (
    <p>
      <a href={backHref}>{say('saved.back')}</a>
    </p>
  );
  if (state === null) {
    return (
      <>
        {back}
        <h1 tabIndex={-1}>{say('saved.gone')}</h1>
      </>
    );
  }
  const { page, shown, record } = state;
  return (
    <>
      {back}
      <h1 tabIndex={-1} dir="auto">
        {savedTitle(page)}
      </h1>
      <p class="btc-quiet" dir="ltr">
        {page.address}
      </p>
      {/^https?:/.test(page.address) && <OutLink link={{ href: page.address, text: say('saved.visit') }} />}
      <SavedTimes snapshots={page.snapshots} shown={shown} onShow={onShow} onDelete={onDeleteTime} />
      <SavedChanges state={state} passageOf={passageOf} onHoldAgainst={props.onHoldAgainst} />
      <SavedOwn key={page.key} page={page} onAnnotate={onAnnotate} />
      <section class="btc-saved-acts" aria-label={say('saved.with-page')}>
        <ExportMenu formats={formats} onExport={onExport} />
        <button type="button" class="btc-button" onClick={() => props.onCompare(page)}>
          {say('saved.compare-with-another')}
        </button>
        <button type="button" class="btc-button" onClick={() => onDelete(page)}>
          {say('saved.delete')}
        </button>
      </section>
      {record === null ? (
        <p>{say('saved.record-unreadable')}</p>
      ) : (
        <>
          <SavedClaims record={record} passageOf={passageOf} />
          <SavedAbout record={record} />
        </>
      )}
    </>
  );
}
