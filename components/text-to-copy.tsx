import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';

/** A text to be selected and copied by hand: all of it is selected when it gets the focus. */
export function TextToCopy({ text }: { readonly text: string }): JSX.Element {
  return (
    <textarea
      class="btc-text"
      readOnly
      rows={4}
      aria-label={say('popover.text-to-copy')}
      onFocus={(event) => event.currentTarget.select()}
      value={text}
    />
  );
}
