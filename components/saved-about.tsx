import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { PageRecord } from '../lib/core/types/index.ts';
import { Rows } from './rows.tsx';

/** What a record says of itself: by what it can be known again, and with what it was made. */
export function SavedAbout({ record }: { readonly record: PageRecord }): JSX.Element {
  const { canonical, address, sha256, madeWith } = record;
  const packs = madeWith.packs.map(({ id, version }) => `${id} ${version}`).join(', ');
  return (
    <details>
      <summary>{say('saved.about')}</summary>
      <p class="btc-quiet">{say('saved.what-is-kept')}</p>
      <Rows
        rows={[
          { term: say('saved.canonical'), value: canonical === address ? null : canonical },
          { term: say('saved.hash'), value: <code>{sha256}</code> },
          {
            term: say('saved.made-with'),
            value: say('saved.made-with-line', { version: madeWith.version, packs }),
          },
        ]}
      />
    </details>
  );
}
