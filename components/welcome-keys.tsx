import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { Rows } from './rows.tsx';

/** A command of the extension with the keys that give it. */
export interface CommandKeys {
  readonly command: 'next-claim' | 'previous-claim' | 'open-panel';
  readonly keys: string;
}

/** The keys as they are set; nothing where none are. */
export function WelcomeKeys({ keys }: { readonly keys: readonly CommandKeys[] }): JSX.Element | null {
  if (keys.length === 0) return null;
  return (
    <>
      <h3>{say('welcome.keys')}</h3>
      <Rows
        rows={keys.map(({ command, keys }) => ({ term: say(`app.${command}`), value: <kbd>{keys}</kbd> }))}
      />
    </>
  );
}
