import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';

interface PopupActionsProps {
  /** Each null where it cannot be done. */
  readonly onRead: (() => void) | null;
  readonly onCheck: (() => void) | null;
  readonly onPanel: (() => void) | null;
}

/** What can be done with the page from here, the most likely first. */
export function PopupActions({ onRead, onCheck, onPanel }: PopupActionsProps): JSX.Element {
  const actions = [
    [say('popup.read-now'), onRead],
    [say('popup.check-selection'), onCheck],
    [say('popup.open-panel'), onPanel],
  ] as const;
  return (
    <>
      {actions.map(
        ([words, act]) =>
          act !== null && (
            <button key={words} type="button" class="btc-button" onClick={act}>
              {words}
            </button>
          ),
      )}
    </>
  );
}
