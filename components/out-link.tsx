import type { JSX } from 'preact';
import type { SourceLink } from '../lib/core/words/source-link.ts';

/** A link that opens a tab of its own and tells its site nothing of the page it came from. */
export function OutLink({ link }: { readonly link: SourceLink }): JSX.Element {
  return (
    <a href={link.href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {link.text}
    </a>
  );
}
