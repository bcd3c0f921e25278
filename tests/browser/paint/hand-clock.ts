/** Time that is moved by hand, for a session: its timers run when they are due, and everything they set off after them. */
export interface HandClock {
  /** Moves time on. All that falls due on the way is done, in order. */
  move(ms: number): Promise<void>;
  /** Gives the window its own time back. */
  restore(): void;
}

/** @param stepMs what a look at the clock costs: slices of work end after so many looks */
export function handClock(view: Window & typeof globalThis, stepMs: number): HandClock {
  const own = Object.getOwnPropertyDescriptors(view);
  const timers = new Map<number, { readonly at: number; readonly then: () => void }>();
  let now = 0;
  let looked = 0;
  let lastId = 0;
  const set = <K extends string>(name: K, value: unknown) =>
    Object.defineProperty(view, name, { value, configurable: true, writable: true });
  set('setTimeout', (then: () => void, ms = 0) => {
    timers.set(++lastId, { at: now + ms, then });
    return lastId;
  });
  set('clearTimeout', (id: number) => timers.delete(id));
  // Without it a session uses timers.
  set('requestIdleCallback', undefined);
  const { now: real } = view.performance;
  view.performance.now = () => (looked += stepMs);

  const next = (until: number) =>
    [...timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
  return {
    async move(ms) {
      const until = now + ms;
      await turn();
      for (let due = next(until); due !== undefined; due = next(until)) {
        const [id, { at, then }] = due;
        timers.delete(id);
        now = Math.max(now, at);
        then();
        await turn();
      }
      now = until;
    },
    restore() {
      for (const name of ['setTimeout', 'clearTimeout', 'requestIdleCallback'] as const) {
        Object.defineProperty(view, name, own[name] ?? {});
      }
      view.performance.now = real;
    },
  };
}

/** Until promises and observers have had their turn. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
