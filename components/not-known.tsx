import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';

/** What is not known for this claim; nothing at all where there is nothing to add. */
export function NotKnown({ lines }: { readonly lines: readonly string[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <section class="btc-part">
      <h3>{say('popover.not-known')}</h3>
      <ul class="btc-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
