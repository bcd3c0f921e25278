import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { ClaimedSite } from '../lib/packs/pack-contents.ts';
import { LongList } from './long-list.tsx';

const SITES_AT_ONCE = 10;

function showSites(next: number, rest: number): string {
  const left = { n: rest, count: count(rest) };
  return next === rest
    ? say('packs.show-sites', left)
    : say('packs.show-some-sites', { ...left, next: count(next) });
}

/** The sites that a pack says belong to authors, closed until asked for; says so where there are none. */
export function PackSites({ sites }: { readonly sites: readonly ClaimedSite[] }): JSX.Element {
  if (sites.length === 0) return <p>{say('packs.no-site')}</p>;
  return (
    <details>
      <summary>{say('packs.look-at-sites', { count: count(sites.length) })}</summary>
      <p>{say('packs.sites-line')}</p>
      <LongList items={sites} step={SITES_AT_ONCE} showWords={showSites}>
        {({ domain, study, note }) => (
          <>
            <b>{domain}</b>: {study}. <span class="btc-quiet">{note}</span>
          </>
        )}
      </LongList>
    </details>
  );
}
