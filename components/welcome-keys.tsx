import type { JSX } from 'preact';
import type { CommandKeys } from '../lib/browser/command-keys.ts';
import { say } from '../lib/core/messages/index.ts';
import { Rows } from './rows.tsx';

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
