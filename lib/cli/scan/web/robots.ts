import robotsParser from 'robots-parser';
import type { Clock } from '../../../crossref/types.ts';
import type { Ask, Reply } from './ask.ts';
import type { PageCache } from './cache.ts';
import { PageFailure, reasonFor } from './failure.ts';
import type { Hosts } from './hosts.ts';
import { ROBOTS_REDIRECTS, USER_AGENT, type WebLimits } from './limits.ts';
import { redirectedTo } from './redirect.ts';

/** Asks an origin's robots.txt before a page of it is asked for (RFC 9309): once an origin and run. */
export interface Robots {
  /** @throws PageFailure where the address is not to be asked for */
  check(url: URL): Promise<void>;
}

/** RFC 9309, 2.4: no copy older than a day is used. Milliseconds. */
const LONGEST_KEPT = 24 * 3_600_000;

/** @param mayGo throws where a redirect leads to where nothing may be asked */
export function createRobots(ask: Ask, { hosts, cache, limits, clock, mayGo }: RobotsParts): Robots {
  const known = new Map<string, Promise<ReturnType<typeof robotsParser>>>();

  async function rulesOf(origin: string) {
    const first = new URL('/robots.txt', origin);
    const kept = await cache.get(first.href, LONGEST_KEPT);
    if (kept !== null) return robotsParser(first.href, kept.body.toString('utf8'));
    const body = await fetched(first);
    const fetchedAt = new Date(clock.now()).toISOString();
    await cache.put(first.href, { address: first.href, type: 'text/plain', body, fetchedAt });
    return robotsParser(first.href, body.toString('utf8'));
  }

  /** Empty where there is none (2.3.1.3: 4xx; 2.3.1.2: too many redirects). */
  async function fetched(first: URL): Promise<Buffer> {
    let url = first;
    for (let hop = 0; hop <= ROBOTS_REDIRECTS; hop += 1) {
      const reply = await ask(url, { most: limits.robots, cut: true });
      const next = redirectedTo(reply, url);
      if (next === null) return bodyOf(reply);
      mayGo(next);
      url = next;
    }
    return NONE;
  }

  return {
    async check(url) {
      const rules = known.get(url.origin) ?? rulesOf(url.origin).catch(unreachable);
      known.set(url.origin, rules);
      const robots = await rules;
      hosts.slowDown(url.host, (robots.getCrawlDelay(USER_AGENT) ?? 0) * 1000);
      if (robots.isDisallowed(url.href, USER_AGENT))
        throw new PageFailure('its site asks programs not to read it (robots.txt)');
    },
  };
}

export interface RobotsParts {
  readonly hosts: Hosts;
  readonly cache: PageCache;
  readonly limits: WebLimits;
  readonly clock: Clock;
  readonly mayGo: (url: URL) => void;
}

const NONE = Buffer.alloc(0);

function bodyOf({ status, body }: Reply): Buffer {
  if (body !== null) return body;
  // 2.3.1.4: where it cannot be had for the server's sake, nothing may be asked for.
  if (status >= 400 && status <= 499) return NONE;
  throw new PageFailure(`${UNREAD} (it answers ${status})`);
}

function unreachable(error: unknown): never {
  if (error instanceof PageFailure) throw error;
  throw new PageFailure(`${UNREAD} (${reasonFor(error)})`);
}

const UNREAD = "its site's robots.txt could not be read, so nothing of it is asked for";
