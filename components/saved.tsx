import type { ComponentChildren, JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { SavedChosen } from './saved-chosen.tsx';
import { SavedHome, type SavedHomeProps, SavedKept } from './saved-home.tsx';
import { SavedTold, type SavedToldProps } from './saved-told.tsx';

export interface SavedProps extends SavedToldProps {
  /** All saved pages; null where one page or a comparison is shown, or nothing was read yet. */
  readonly home: SavedHomeProps | null;
  /** One page or a comparison. */
  readonly children?: ComponentChildren;
}

/** The page of the saved pages: a view, and what became of the last press, in one place whatever the view. */
export function Saved({ home, children, ...told }: SavedProps): JSX.Element {
  return (
    <main class="btc-saved-pages">
      {home === null ? (children ?? <p role="status">{say('saved.loading')}</p>) : <SavedHome {...home} />}
      <div class="btc-saved-foot">
        {home !== null && <SavedChosen key="chosen" {...home} />}
        <SavedTold key="told" {...told} />
      </div>
      {home !== null && <SavedKept {...home} />}
    </main>
  );
}
