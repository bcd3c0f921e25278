import type { NoAnswer } from '../core/types/source-status.ts';
import { limitsFor, type Route } from './limits.ts';
import { createPace, LONGEST_HOLD, type Pace } from './pace.ts';
import { type Reply, request } from './request.ts';
import type { Clock, Fetch } from './types.ts';

/** What asking came to, after all the waiting and trying again. */
export type Asked =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'absent' | 'rejected' }
  | { readonly kind: 'none'; readonly why: NoAnswer; readonly retryAfter: string | null };

/** One look-up's failures so far, so that it does not try the same again for each of its sources. */
export interface Run {
  /** Failures of one kind, one after the other. */
  inARow: number;
  last: NoAnswer | null;
}

export interface AskOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Milliseconds of a clock that nobody can set. */
  readonly steady: () => number;
  readonly mailto: string | null;
  readonly timeoutMs: number;
}

/** @throws The signal's reason, and nothing else. */
export type Ask = (route: Route, address: string, signal: AbortSignal, run: Run) => Promise<Asked>;

/** Times that one thing is asked for, where the server is busy or broken. */
const MOST_TRIES = 3;
/** Milliseconds until it is tried again where the server does not say; doubled each time. */
const FIRST_PAUSE = 1000;
/** Where it is still busy after the last try and has not said for how long, we leave it alone for a minute. */
const LONG_PAUSE = 60_000;
/** A network that is down, slow or not let through is that for the other requests too. */
const MOST_IN_A_ROW = 2;

/**
 * Asks at Crossref's pace, waits where it asks for it, and tries again where that may help. A wait of more than ten
 * seconds is not sat out (a background may be ended meanwhile): then nothing is asked until it is over. Once refused
 * (403), nothing is asked any more.
 */
export function createAsk({ fetch, clock, steady, mailto, timeoutMs }: AskOptions): Ask {
  const paces: Readonly<Record<Route, Pace>> = {
    single: createPace({ now: steady, wait: clock.wait }, limitsFor('single', mailto)),
    list: createPace({ now: steady, wait: clock.wait }, limitsFor('list', mailto)),
  };
  let refused = false;
  /** By the steady clock. */
  let busyUntil = 0;

  function closed(run: Run): Asked | null {
    if (refused) return none('refused');
    if (busyUntil > steady()) return none('busy', dateOf(busyUntil));
    if (run.last !== null && run.inARow >= MOST_IN_A_ROW) return none(run.last);
    return null;
  }

  /** When it is by the reader's clock; milliseconds since 1970. */
  const dateOf = (instant: number): number => clock.now() + instant - steady();

  /** Both routes lead to one server: when it is in trouble, it is left alone on both. */
  function pauseAll(ms: number): void {
    for (const pace of Object.values(paces)) pace.holdUntil(steady() + ms);
  }

  /** @returns Null where it is to be tried again. */
  function settle(reply: Reply, tried: number, run: Run): Asked | null {
    const pause = FIRST_PAUSE * 2 ** (tried - 1);
    switch (reply.kind) {
      case 'json':
      case 'absent':
      case 'rejected':
        run.last = null;
        return reply;
      case 'refused':
        refused = true;
        return none('refused');
      case 'busy': {
        const wait = Math.max(reply.wait ?? 0, pause);
        if (tried < MOST_TRIES && wait <= LONGEST_HOLD) {
          pauseAll(wait);
          return null;
        }
        busyUntil = Math.max(busyUntil, steady() + (reply.wait ?? LONG_PAUSE));
        return none('busy', dateOf(busyUntil));
      }
      case 'broken':
        if (tried >= MOST_TRIES) return failed('failed', run);
        pauseAll(pause);
        return null;
      default:
        return failed(reply.kind, run);
    }
  }

  return async (route, address, signal, run) => {
    const pace = paces[route];
    for (let tried = 1; ; tried++) {
      const release = await pace.turn(signal);
      try {
        const shut = closed(run);
        if (shut !== null) return shut;
        const onLimits = pace.slowDown;
        const reply = await request(address, signal, { fetch, now: clock.now, timeoutMs, onLimits });
        const settled = settle(reply, tried, run);
        if (settled !== null) return settled;
      } finally {
        release();
      }
    }
  };
}

function failed(why: NoAnswer, run: Run): Asked {
  run.inARow = run.last === why ? run.inARow + 1 : 1;
  run.last = why;
  return none(why);
}

function none(why: NoAnswer, until: number | null = null): Asked {
  return { kind: 'none', why, retryAfter: until === null ? null : new Date(until).toISOString() };
}
