import type { JSX } from 'preact';
import type { StudyRecord } from '../lib/core/types/index.ts';
import { authorsWords } from '../lib/core/words/authors-words.ts';
import { sourceLink } from '../lib/core/words/source-link.ts';
import { OutLink } from './out-link.tsx';

/** Authors and source. */
export function SourceLine({ record }: { readonly record: StudyRecord }): JSX.Element {
  const link = sourceLink(record);
  return (
    <p class="btc-quiet">
      {record.authors !== null && `${authorsWords(record.authors)} · `}
      {link === null ? (record.container ?? record.title ?? record.description) : <OutLink link={link} />}
    </p>
  );
}
