import type { JSX } from 'preact';
import type { StudyRecord } from '../lib/core/types/index.ts';
import { sourceLink } from '../lib/core/words/source-link.ts';

/** Authors and source. The link opens a tab of its own and tells its site nothing of the page it came from. */
export function SourceLine({ record }: { readonly record: StudyRecord }): JSX.Element {
  const link = sourceLink(record);
  return (
    <p class="btc-quiet">
      {record.authors !== null && `${record.authors} · `}
      {link === null ? (
        (record.container ?? record.title ?? record.description)
      ) : (
        <a href={link.href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          {link.text}
        </a>
      )}
    </p>
  );
}
