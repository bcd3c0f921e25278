import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { PopupState } from '../lib/core/words/popup-state.ts';

export interface AskAccessProps {
  readonly state: PopupState;
  /** Has the browser asked whether pages of a site, or of all (null), may be read by themselves. */
  readonly onAskAccess: (site: string | null) => void;
}

/** The way out where the browser does not let the extension in, the narrowest first; else nothing. */
export function AskAccess({ state, onAskAccess }: AskAccessProps): JSX.Element | null {
  if (state.kind !== 'nothing' || state.reason !== 'no-access') return null;
  const { host } = state;
  return (
    <>
      {host !== null && (
        <button type="button" class="btc-button" onClick={() => onAskAccess(host)}>
          {say('popup.allow-here', { site: host })}
        </button>
      )}
      <button type="button" class="btc-button" onClick={() => onAskAccess(null)}>
        {say('options.access-ask')}
      </button>
    </>
  );
}
