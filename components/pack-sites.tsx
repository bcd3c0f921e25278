import type { JSX } from 'preact';
import { count } from '../lib/core/words/numbers.ts';
import type { ClaimedSite } from '../lib/packs/pack-contents.ts';
import { LongList } from './long-list.tsx';

const SITES_AT_ONCE = 10;

/** The sites that a pack says belong to authors, closed until asked for; says so where there are none. */
export function PackSites({ sites }: { readonly sites: readonly ClaimedSite[] }): JSX.Element {
  if (sites.length === 0) return <p>It claims of no web site that it belongs to an author.</p>;
  return (
    <details>
      <summary>Look at the claims that a web site belongs to an author ({count(sites.length)})</summary>
      <p>On these sites you would be told that the study was written by the clinic whose page it is.</p>
      <LongList items={sites} step={SITES_AT_ONCE} what="web site">
        {({ domain, study, note }) => (
          <>
            <b>{domain}</b>: {study}. <span class="btc-quiet">{note}</span>
          </>
        )}
      </LongList>
    </details>
  );
}
