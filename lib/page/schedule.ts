/** The longest that one slice may hold the page's thread, as long as each step of the work is short. */
const SLICE_MS = 10;
/** Idle time may never come on a busy page; then the work goes on all the same, in slices as short. */
const IDLE_TIMEOUT_MS = 400;

export interface Schedule {
  /** Does the work in idle time, a slice at a time, after all work that was given before it. */
  run(work: () => Generator<void, void>): void;
  /** Calls back once, after at least so many milliseconds. */
  after(ms: number, then: () => void): void;
  /** Milliseconds of the page's thread used so far, by slices and by `timed`. */
  busyMs(): number;
  /** Does something at once, and counts its time. */
  timed<T>(work: () => T): T;
}

/** @param signal drops all work that is not done yet, and takes no more */
export function createSchedule(view: Window & typeof globalThis, signal: AbortSignal): Schedule {
  const waiting: (() => Generator<void, void>)[] = [];
  const timers = new Set<number>();
  let current: Generator<void, void> | null = null;
  let cancel: (() => void) | null = null;
  let spent = 0;
  let since: number | null = null;
  const now = () => view.performance.now();

  const timed = <T>(work: () => T): T => {
    if (since !== null) return work();
    const start = now();
    since = start;
    try {
      return work();
    } finally {
      spent += now() - start;
      since = null;
    }
  };

  const slice = (idleMs: number): void => {
    cancel = null;
    const until = now() + Math.min(idleMs, SLICE_MS);
    try {
      timed(() => {
        do {
          current ??= waiting.shift()?.() ?? null;
          const work = current;
          if (work === null) return;
          current = null; // stays so if the step throws: broken work is not tried again
          if (!work.next().done) current = work;
        } while (!signal.aborted && now() < until);
      });
    } finally {
      if (current !== null || waiting.length > 0) ask();
    }
  };

  const ask = (): void => {
    if (cancel !== null || signal.aborted) return;
    if (typeof view.requestIdleCallback === 'function') {
      const id = view.requestIdleCallback(
        (deadline) => slice(deadline.didTimeout ? SLICE_MS : deadline.timeRemaining()),
        { timeout: IDLE_TIMEOUT_MS },
      );
      cancel = () => view.cancelIdleCallback(id);
    } else {
      const id = view.setTimeout(() => slice(SLICE_MS), 0);
      cancel = () => view.clearTimeout(id);
    }
  };

  signal.addEventListener('abort', () => {
    cancel?.();
    for (const id of timers) view.clearTimeout(id);
    waiting.length = 0;
    current = null;
  });

  return {
    run(work) {
      if (signal.aborted) return;
      waiting.push(work);
      ask();
    },
    after(ms, then) {
      if (signal.aborted) return;
      const id = view.setTimeout(() => {
        timers.delete(id);
        then();
      }, ms);
      timers.add(id);
    },
    busyMs: () => spent + (since === null ? 0 : now() - since),
    timed,
  };
}
