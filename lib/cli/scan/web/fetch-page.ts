import { STATUS_CODES } from 'node:http';
import type { Clock } from '../../../crossref/types.ts';
import { createAsk } from './ask.ts';
import type { KeptPage, PageCache } from './cache.ts';
import { decodeText } from './charset.ts';
import { PageFailure } from './failure.ts';
import { createHosts } from './hosts.ts';
import type { WebLimits } from './limits.ts';
import { pageKind } from './page-kind.ts';
import { isOwnName, OWN_NETWORK } from './private-hosts.ts';
import { redirectedTo } from './redirect.ts';
import { createRobots } from './robots.ts';

/** A page of the web as it was answered. */
export interface FetchedPage {
  /** Where it was found, after all redirects. */
  readonly address: string;
  readonly kind: 'html' | 'text';
  readonly text: string;
  /** ISO 8601, UTC; a kept answer keeps its time. */
  readonly fetchedAt: string;
}

export interface FetchParts {
  readonly cache: PageCache;
  readonly clock: Clock;
  readonly limits: WebLimits;
  readonly signal: AbortSignal;
  /** Host names that are listed as such: only these may be of one's own network. */
  readonly listed: ReadonlySet<string>;
}

/**
 * Fetches pages, from the cache where that has them; else their robots.txt is asked first, at every host that a redirect
 * leads to.
 *
 * @throws PageFailure that says why a page is passed over; the network's error; the signal's reason
 */
export function createFetchPage({ cache, clock, limits, signal, listed }: FetchParts) {
  const hosts = createHosts(clock, limits, signal);
  const ask = createAsk(hosts, clock, limits, signal);
  const robots = createRobots(ask, { hosts, cache, limits, clock, mayGo });

  function mayGo(url: URL): void {
    if (isOwnName(url.hostname) && !listed.has(url.hostname)) throw new PageFailure(OWN_NETWORK);
  }

  async function fromWeb(first: URL): Promise<KeptPage> {
    let url = first;
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      mayGo(url);
      await robots.check(url);
      const reply = await ask(url, {
        most: limits.page,
        accept: (headers) => void pageKind(headers['content-type'] ?? ''),
      });
      const next = redirectedTo(reply, url);
      if (next === null) {
        if (reply.body === null) throw new PageFailure(statusWords(reply.status));
        const type = reply.headers['content-type'] ?? '';
        pageKind(type, reply.body);
        return { address: url.href, type, body: reply.body, fetchedAt: new Date(clock.now()).toISOString() };
      }
      url = next;
    }
    throw new PageFailure(`it leads on more than ${limits.redirects} times`);
  }

  return async (url: URL): Promise<FetchedPage> => {
    const kept = await cache.get(url.href);
    const page = kept ?? (await fromWeb(url));
    if (kept === null) await cache.put(url.href, page);
    const { address, type, body, fetchedAt } = page;
    return { address, kind: pageKind(type, body), text: decodeText(body, type), fetchedAt };
  };
}

function statusWords(status: number): string {
  const name = STATUS_CODES[status];
  return `its site answers ${status}${name === undefined ? '' : ` (${name})`}`;
}
