import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';

export interface AccessNoteProps {
  /** Null where it could not be told. */
  readonly access: boolean | null;
  readonly onAskAccess: () => void;
}

/** That the browser does not let the extension read pages, with a way out; nothing where it does. */
export function AccessNote({ access, onAskAccess }: AccessNoteProps): JSX.Element | null {
  if (access !== false) return null;
  return (
    <div class="btc-note">
      <p>{say('options.access-missing')}</p>
      <button type="button" class="btc-button" onClick={onAskAccess}>
        {say('options.access-ask')}
      </button>
    </div>
  );
}
