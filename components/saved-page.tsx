import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { RecordedClaim } from '../lib/core/types/index.ts';
import { changesLine } from '../lib/core/words/changes-words.ts';
import type { PageState } from '../lib/saved/page-desk.ts';
import type { SavedPage as Page } from '../lib/saved/types.ts';
import { ChangesList } from './changes-list.tsx';
import { Choose } from './choose.tsx';
import { ExportMenu, type FormatChoice } from './export-menu.tsx';
import { OutLink } from './out-link.tsx';
import { SavedAbout } from './saved-about.tsx';
import { SavedClaims } from './saved-claims.tsx';
import { savedTitle } from './saved-item.tsx';
import { SavedOwn } from './saved-own.tsx';
import { instantWords, SavedTimes } from './saved-times.tsx';

export interface SavedPageProps {
  /** Null: the page is not kept any more. */
  readonly state: PageState | null;
  readonly formats: readonly FormatChoice[];
  readonly backHref: string;
  readonly passageOf: (claim: RecordedClaim) => string | null;
  readonly onShow: (snapshotId: string) => void;
  readonly onHoldAgainst: (snapshotId: string) => void;
  readonly onDeleteTime: (snapshotId: string) => void;
  readonly onAnnotate: (typed: { readonly tags: string; readonly note: string }) => void;
  readonly onExport: (format: string) => void;
  readonly onDelete: (page: Page) => void;
}

/** What changed between two times of a page. */
function WhatChanged({
  state,
  onHoldAgainst,
}: { readonly state: PageState } & Pick<SavedPageProps, 'onHoldAgainst'>) {
  const { page, shown, against, changes, record } = state;
  const others = page.snapshots.filter(({ id }) => id !== shown.id);
  const [before, now] =
    against !== null && against.readAt > shown.readAt ? [shown, against] : [against, shown];
  return (
    <section aria-labelledby="btc-what-changed">
      <h2 id="btc-what-changed">{say('saved.what-changed')}</h2>
      {before === null || now === null ? (
        <p>{say('saved.one-time')}</p>
      ) : (
        <>
          {others.length > 1 && (
            <Choose
              label={say('saved.hold-against')}
              value={against?.id ?? null}
              options={others.toReversed().map(({ id, readAt }) => [id, instantWords(readAt)] as const)}
              onChoose={(id) => id !== null && onHoldAgainst(id)}
            />
          )}
          <p class="btc-quiet">
            {say('saved.changed-between', {
              before: instantWords(before.readAt),
              now: instantWords(now.readAt),
            })}
          </p>
          {changes === null ? (
            <p>{say('saved.record-unreadable')}</p>
          ) : (
            <>
              <p>{changesLine(changes, before.readAt)}</p>
              <ChangesList changes={changes} language={record?.language ?? 'en'} />
            </>
          )}
        </>
      )}
    </section>
  );
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
      <h1 tabIndex={-1}>{savedTitle(page)}</h1>
      <p class="btc-quiet">{page.address}</p>
      {/^https?:/.test(page.address) && <OutLink link={{ href: page.address, text: say('saved.visit') }} />}
      <SavedTimes snapshots={page.snapshots} shown={shown} onShow={onShow} onDelete={onDeleteTime} />
      <WhatChanged {...props} state={state} />
      <SavedOwn page={page} onAnnotate={onAnnotate} />
      <section class="btc-saved-acts" aria-label={say('saved.export')}>
        <ExportMenu formats={formats} onExport={onExport} />
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
