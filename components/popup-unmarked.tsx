import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { Unmarked } from '../lib/core/words/popup-state.ts';

interface PopupUnmarkedProps {
  readonly unmarked: Unmarked;
  /** Marks again what was hidden. */
  readonly onUnhide: () => void;
}

/** Whether claims may be missing from what is shown. */
export function isIncomplete({ partUnread, stillReading, slowedSeconds }: Unmarked): boolean {
  return partUnread === true || stillReading === true || slowedSeconds !== undefined;
}

/** How many claims have no mark by the reader's own choice, and whether some may be missing; else nothing. */
export function PopupUnmarked({ unmarked, onUnhide }: PopupUnmarkedProps): JSX.Element | null {
  const { hidden, leftOut, partUnread, stillReading, slowedSeconds } = unmarked;
  if (hidden === 0 && leftOut === 0 && !isIncomplete(unmarked)) return null;
  return (
    <div class="btc-popup-part btc-unmarked">
      {hidden > 0 && (
        <p class="btc-quiet">
          {say('popup.hidden', { n: hidden, count: count(hidden) })}
          {' · '}
          <button type="button" class="btc-link" onClick={onUnhide}>
            {say('popup.mark-again')}
          </button>
        </p>
      )}
      {partUnread && <p>{say('popup.part-unread')}</p>}
      {stillReading && <p>{say('popup.still-reading')}</p>}
      {slowedSeconds !== undefined && (
        <p>{say('popup.slowed', { n: slowedSeconds, count: count(slowedSeconds) })}</p>
      )}
      {leftOut > 0 && <p class="btc-quiet">{say('popup.left-out', { n: leftOut, count: count(leftOut) })}</p>}
    </div>
  );
}
