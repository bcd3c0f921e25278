import type { ComponentChildren, JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { SavedTold as Told } from '../lib/saved/told.ts';
import { SavedChosen, type SavedChosenProps } from './saved-chosen.tsx';
import { SavedList, type SavedListProps } from './saved-list.tsx';
import { SavedRoom } from './saved-room.tsx';
import { SavedTold } from './saved-told.tsx';

export interface SavedProps {
  /** The view: `SavedHome`, one page, or a comparison; null while nothing was read yet. */
  readonly children: ComponentChildren;
  readonly told: Told | null;
  readonly onPutBack: (() => void) | null;
}

/** The page of the saved pages: a view, and what became of the last press. */
export function Saved({ children, told, onPutBack }: SavedProps): JSX.Element {
  return (
    <main class="btc-saved">
      {children ?? <p role="status">{say('saved.loading')}</p>}
      <SavedTold told={told} onPutBack={onPutBack} />
    </main>
  );
}

export interface SavedHomeProps extends SavedListProps, SavedChosenProps {
  readonly onMakeLasting: () => void;
}

/** All saved pages, with what can be done with them. */
export function SavedHome(props: SavedHomeProps): JSX.Element {
  const { list, onMakeLasting } = props;
  const { total, unreadable, room } = list;
  return (
    <>
      <h1 tabIndex={-1}>{say('saved.title')}</h1>
      {total === 0 ? (
        <section class="btc-saved-empty">
          <p>{say('saved.empty')}</p>
          <p>{say('saved.empty-line')}</p>
        </section>
      ) : (
        <>
          <SavedList {...props} />
          <SavedChosen {...props} />
        </>
      )}
      {unreadable > 0 && <p>{say('saved.unreadable', { n: unreadable, count: count(unreadable) })}</p>}
      <p class="btc-quiet">{say('saved.what-is-kept')}</p>
      {room !== null && <SavedRoom room={room} onMakeLasting={onMakeLasting} />}
    </>
  );
}
