import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';

const NEXT = 'Alt+Shift+.';
const PREVIOUS = 'Alt+Shift+,';

/** The keys that go through the claims, in their sentence, drawn as keys. */
export function PopupKeys(): JSX.Element {
  const parts = say('popup.keys', { next: NEXT, previous: PREVIOUS }).split(/(Alt\+Shift\+[.,])/);
  return (
    <p class="btc-quiet">
      {parts.map((part) => (part === NEXT || part === PREVIOUS ? <kbd key={part}>{part}</kbd> : part))}
    </p>
  );
}
