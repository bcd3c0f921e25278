import type { JSX } from 'preact';
import type { CommandKeys } from '../lib/browser/command-keys.ts';
import { say } from '../lib/core/messages/index.ts';
import { slot, slotted } from './slotted.tsx';

/** Null: a browser without keys, as on a phone. The keys that go through the claims, as the browser has them now, in their sentence and drawn as keys. */
export function PopupKeys({ keys }: { readonly keys: readonly CommandKeys[] | null }): JSX.Element | null {
  if (keys === null) return null;
  const of = (wanted: CommandKeys['command']) => keys.find(({ command }) => command === wanted)?.keys;
  const [next, previous] = [of('next-claim'), of('previous-claim')];
  if (next === undefined || previous === undefined) return <p class="btc-quiet">{say('popup.no-keys')}</p>;
  const sentence = say('popup.keys', { next: slot('next'), previous: slot('previous') });
  return (
    <p class="btc-quiet">{slotted(sentence, { next: <kbd>{next}</kbd>, previous: <kbd>{previous}</kbd> })}</p>
  );
}
