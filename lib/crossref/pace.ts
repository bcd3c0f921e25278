import type { Limits } from './limits.ts';
import type { Clock } from './types.ts';

/** A clock that was set back must not stop us for hours: no turn waits longer than this for the one before. */
export const LONGEST_HOLD = 10_000;

/** Turns on one route: so many at once, so far apart, first come first served. */
export interface Pace {
  /**
   * Waits for a turn.
   *
   * @returns Gives the turn back; to be called once, when the answer is there.
   * @throws The signal's reason; then the turn, or the place in the queue, is free again.
   */
  turn(signal: AbortSignal): Promise<() => void>;
  /** Takes on limits that are slower than those so far; faster ones are ignored. */
  slowDown(limits: Partial<Limits>): void;
  /** Lets nobody ask before an instant (of its clock). */
  holdUntil(instant: number): void;
}

export function createPace({ now, wait }: Clock, limits: Limits): Pace {
  let { spacing, atOnce } = limits;
  let running = 0;
  let next = 0;
  const queue: (() => void)[] = [];

  function release(): void {
    running--;
    while (running < atOnce && queue.length > 0) {
      running++;
      queue.shift()?.();
    }
  }

  function place(signal: AbortSignal): Promise<void> {
    if (running < atOnce) {
      running++;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const enter = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        queue.splice(queue.indexOf(enter), 1);
        reject(signal.reason);
      };
      queue.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  return {
    async turn(signal) {
      signal.throwIfAborted();
      await place(signal);
      try {
        // Several may wake at once: whoever is first moves `next` on, and the others wait again.
        while (next > now()) {
          next = Math.min(next, now() + LONGEST_HOLD);
          await wait(next - now(), signal);
        }
        signal.throwIfAborted();
      } catch (reason) {
        release();
        throw reason;
      }
      next = now() + spacing;
      return release;
    },
    slowDown(slower) {
      spacing = Math.max(spacing, slower.spacing ?? 0);
      atOnce = Math.min(atOnce, slower.atOnce ?? atOnce);
    },
    holdUntil(instant) {
      next = Math.max(next, instant);
    },
  };
}
