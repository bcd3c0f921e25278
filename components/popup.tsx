import type { JSX } from 'preact';
import type { CommandKeys } from '../lib/browser/command-keys.ts';
import { say } from '../lib/core/messages/index.ts';
import type { PopupSource, PopupState } from '../lib/core/words/popup-state.ts';
import { absenceWords, pageHeading } from '../lib/core/words/popup-words.ts';
import { AskAccess } from './ask-access.tsx';
import { KeepPage, type KeepPageProps } from './keep-page.tsx';
import { PopupActions } from './popup-actions.tsx';
import { PopupClaims } from './popup-claims.tsx';
import { PopupSources } from './popup-sources.tsx';
import { PopupSwitches } from './popup-switches.tsx';
import { PopupUnmarked } from './popup-unmarked.tsx';

export interface PopupProps {
  readonly state: PopupState;
  /** As the browser has them now; null where it has none. */
  readonly keys: readonly CommandKeys[] | null;
  /** Why what was chosen last could not be kept; null where it was. */
  readonly notChosen?: string | null;
  readonly onSiteSwitch: (on: boolean) => void;
  readonly onAllSwitch: (on: boolean) => void;
  /** Goes to the next or the previous claim on the page; the first step goes to the first claim. */
  readonly onStep: (by: 1 | -1) => void;
  /** Opens a source on the page. */
  readonly onSource: (source: PopupSource) => void;
  /** Has the page read though it is not on. */
  readonly onRead: () => void;
  /** Has the browser asked whether pages of a site, or of all (null), may be read by themselves. */
  readonly onAskAccess: (site: string | null) => void;
  /** Marks again what was hidden. */
  readonly onUnhide: () => void;
  /** Opens the panel; null where the browser has none. */
  readonly onPanel: (() => void) | null;
  /** Takes the selected text to the panel; null where none is selected, or there is no panel. */
  readonly onCheck: (() => void) | null;
  /** Puts plain text on the clipboard. */
  readonly onCopy: (text: string) => Promise<void>;
  readonly keep: KeepPageProps;
  readonly onOptions: () => void;
  /** Opens the saved pages. */
  readonly onSaved: () => void;
}

function StatePart({ state, ...acts }: PopupProps): JSX.Element {
  const actions = <PopupActions {...acts} onRead={state.canRead ? acts.onRead : null} />;
  switch (state.kind) {
    case 'claims':
      return <PopupClaims state={state} actions={actions} {...acts} />;
    case 'reading':
      return (
        <header class="btc-popup-part btc-actions">
          <h1>{pageHeading(state)}</h1>
          {state.host !== null && <p class="btc-quiet">{state.host}</p>}
          {actions}
        </header>
      );
    case 'nothing':
    case 'other-language': {
      const { title, line } = absenceWords(state);
      const given = state.kind === 'nothing' ? state.given : undefined;
      return (
        <>
          <header class="btc-popup-part btc-actions">
            <h1>{title}</h1>
            <p>{line}</p>
            <AskAccess state={state} onAskAccess={acts.onAskAccess} />
            {actions}
          </header>
          <PopupUnmarked unmarked={state.unmarked} onUnhide={acts.onUnhide} />
          <KeepPage {...acts.keep} />
          {given !== undefined && <PopupSources given={given} onSource={acts.onSource} />}
        </>
      );
    }
  }
}

/** The toolbar popup: the page's claims by strength, or why there are none, and where the extension works. */
export function Popup(props: PopupProps): JSX.Element {
  const { state, notChosen, onSiteSwitch, onAllSwitch, onOptions, onSaved } = props;
  return (
    <main class="btc-popup">
      {/* What changes is said once; the rest is there to be read. */}
      <p class="btc-unseen" role="status">
        {pageHeading(state)}
      </p>
      <StatePart {...props} />
      {notChosen && (
        <div class="btc-popup-part" role="alert">
          <p>{say('options.told.failed', { reason: notChosen })}</p>
        </div>
      )}
      <PopupSwitches
        state={state}
        onSiteSwitch={onSiteSwitch}
        onAllSwitch={onAllSwitch}
        onOptions={onOptions}
      />
      <div class="btc-popup-part btc-actions">
        <button type="button" class="btc-button" onClick={onSaved}>
          {say('saved.open-all')}
        </button>
        <button type="button" class="btc-button" onClick={onOptions}>
          {say('popup.options')}
        </button>
      </div>
    </main>
  );
}
