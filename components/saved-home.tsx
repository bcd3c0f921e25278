import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { SavedChosenProps } from './saved-chosen.tsx';
import { SavedList, type SavedListProps } from './saved-list.tsx';
import { SavedRoom } from './saved-room.tsx';

export interface SavedHomeProps extends SavedListProps, SavedChosenProps {
  readonly onMakeLasting: () => void;
}

/** All saved pages. */
export function SavedHome(props: SavedHomeProps): JSX.Element {
  return (
    <>
      <h1 tabIndex={-1}>{say('saved.title')}</h1>
      {props.list.total === 0 ? (
        <section class="btc-saved-empty">
          <p>{say('saved.empty')}</p>
          <p>{say('saved.empty-line')}</p>
        </section>
      ) : (
        <SavedList {...props} />
      )}
    </>
  );
}

/** What is kept, what of it cannot be read, and how much room it takes. */
export function SavedKept({ list, onMakeLasting }: SavedHomeProps): JSX.Element {
  const { unreadable, room } = list;
  return (
    <>
      {unreadable > 0 && <p>{say('saved.unreadable', { n: unreadable, count: count(unreadable) })}</p>}
      <p class="btc-quiet">{say('saved.what-is-kept')}</p>
      {room !== null && <SavedRoom room={room} onMakeLasting={onMakeLasting} />}
    </>
  );
}
