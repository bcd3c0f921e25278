import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';

interface PopupFailedProps {
  readonly onRetry: () => void;
  readonly onOptions: () => void;
}

/** The toolbar popup where nobody tells what is known of the page. */
export function PopupFailed({ onRetry, onOptions }: PopupFailedProps): JSX.Element {
  return (
    <main class="btc-popup">
      <div class="btc-popup-part btc-actions" role="alert">
        <p>{say('panel.failed')}</p>
        <button type="button" class="btc-button" onClick={onRetry}>
          {say('panel.try-again')}
        </button>
        <button type="button" class="btc-button" onClick={onOptions}>
          {say('popup.options')}
        </button>
      </div>
    </main>
  );
}
