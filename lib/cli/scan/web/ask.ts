import type { IncomingHttpHeaders } from 'node:http';
import { retryAfter } from '../../../crossref/retry-after.ts';
import type { Clock } from '../../../crossref/types.ts';
import { PageFailure } from './failure.ts';
import type { Hosts } from './hosts.ts';
import type { WebLimits } from './limits.ts';
import { type Answer, send } from './request.ts';

/** What was answered; the body is null where it was not wanted, or the status is none of success. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer | null;
}

export interface Wanted {
  /** Bytes of the body. */
  readonly most: number;
  /** Whether a longer body is cut there; else it is a failure. */
  readonly cut?: boolean;
  /** Throws where the body is not wanted. */
  readonly accept?: (headers: IncomingHttpHeaders) => void;
}

/**
 * Asks for one address when it is its host's turn; redirects are the caller's. Tries once more after a failure of the
 * network, and after 429 or 503, when the host said it may.
 *
 * @throws PageFailure where the host is busy, is to be left alone, or the body is not as wanted; else the network's error
 */
export type Ask = (url: URL, wanted: Wanted) => Promise<Reply>;

export function createAsk(hosts: Hosts, clock: Clock, limits: WebLimits, signal: AbortSignal): Ask {
  async function once(url: URL, wanted: Wanted): Promise<Reply> {
    const answer = await send(url, signal, limits);
    try {
      const { status, headers } = answer;
      if (status < 200 || status > 299) return { status, headers, body: null };
      wanted.accept?.(headers);
      return { status, headers, body: await answer.read(wanted.most, wanted.cut) };
    } finally {
      answer.drop();
    }
  }

  /** Within the host's turn, so that what it asks for holds for whoever is next. */
  function heed(url: URL, { status, headers }: Reply, last: boolean): void {
    const asked = retryAfter(headers['retry-after'] ?? null, clock.now());
    // A 503 alone may be this one page's trouble; "too many requests" is the host's.
    const insists = last && (status === 429 || asked !== null);
    if (insists || (asked ?? 0) > limits.longestWait) throw leftAlone(url, asked);
    if (!last) hosts.hold(url.host, clock.now() + (asked ?? limits.busyWait));
  }

  async function atTurn(url: URL, wanted: Wanted, last: boolean): Promise<Reply> {
    const run = async () => {
      const reply = await once(url, wanted);
      if (isBusy(reply)) heed(url, reply, last);
      return reply;
    };
    try {
      return await hosts.turn(url.host, run);
    } catch (error) {
      if (signal.aborted || !isPassing(error)) throw error;
      return hosts.turn(url.host, run);
    }
  }

  return async (url, wanted) => {
    const first = await atTurn(url, wanted, false);
    return isBusy(first) ? atTurn(url, wanted, true) : first;
  };

  function leftAlone(url: URL, ms: number | null): PageFailure {
    const until = ms === null ? 'later' : `after ${new Date(clock.now() + ms).toISOString()}`;
    const why = `its host is busy and is left alone for now: run the same command again ${until}`;
    hosts.close(url.host, why);
    return new PageFailure(why);
  }
}

const isBusy = ({ status }: Pick<Answer, 'status'>): boolean => status === 429 || status === 503;

/** Failures that will be the same at once again: no such host, a bad certificate, what we refuse ourselves. */
function isPassing(error: unknown): boolean {
  if (error instanceof PageFailure || !(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return code !== 'ENOTFOUND' && !/CERT|SSL|TLS|SIGNED|ALTNAME/.test(code);
}
