import pLimit, { type LimitFunction } from 'p-limit';
import type { Clock } from '../../../crossref/types.ts';
import { PageFailure } from './failure.ts';
import type { WebLimits } from './limits.ts';

/** Turns at hosts: one at a time for each, with a pause after it, and a few over all. */
export interface Hosts {
  /**
   * Runs when it is the host's turn.
   *
   * @param host name and port
   * @throws PageFailure where the host asked to be left alone; else what `run` throws
   */
  turn<T>(host: string, run: () => Promise<T>): Promise<T>;
  /** The host asks for a longer pause. Milliseconds. */
  slowDown(host: string, pause: number): void;
  /** No turn at the host before an instant (milliseconds since 1970). */
  hold(host: string, until: number): void;
  /** No more turns at the host in this run. @param why words that can stand behind a page's name */
  close(host: string, why: string): void;
}

interface Host {
  readonly one: LimitFunction;
  pause: number;
  next: number;
  closed: string | null;
}

export function createHosts({ now, wait }: Clock, limits: WebLimits, signal: AbortSignal): Hosts {
  const all = pLimit(limits.atOnce);
  const hosts = new Map<string, Host>();

  function at(name: string): Host {
    const host = hosts.get(name) ?? { one: pLimit(1), pause: limits.pause, next: 0, closed: null };
    hosts.set(name, host);
    return host;
  }

  return {
    turn(name, run) {
      const host = at(name);
      // The host's turn first: a slot of all must not be held while a host pauses.
      return host.one(async () => {
        signal.throwIfAborted();
        if (host.closed !== null) throw new PageFailure(host.closed);
        const left = host.next - now();
        if (left > 0) await wait(left, signal);
        try {
          return await all(() => {
            signal.throwIfAborted();
            return run();
          });
        } finally {
          host.next = Math.max(host.next, now() + host.pause);
        }
      });
    },
    slowDown(name, pause) {
      const host = at(name);
      host.pause = Math.max(host.pause, Math.min(pause, limits.longestPause));
      host.next = Math.max(host.next, now() + host.pause);
    },
    hold(name, until) {
      const host = at(name);
      host.next = Math.max(host.next, until);
    },
    close(name, why) {
      at(name).closed = why;
    },
  };
}
