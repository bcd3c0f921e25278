import type { Schedule } from '../page/schedule.ts';

/** Changes come in bursts: what comes within this time is read together. */
const GATHER_MS = 150;
/** The budget: reading a page that never rests takes at most this part of its own time, and that part of the background's. */
const SHARE = 0.05;
const SHARE_OF_BACKGROUND = 0.25;
/** A shorter wait is not worth telling of. */
const SLOW_MS = 1_000;
/** While changes of style alone show nothing new, they are looked at ever less often, up to this. */
const LONGEST_MS = 8_000;

export interface Pace {
  /** Something has changed; a pass will follow in due time. `styledOnly`: it may well be nothing. */
  wake(styledOnly: boolean): void;
  /** A pass begins: what changes from now on needs another one. */
  begin(): void;
  /** A pass has ended. */
  end(foundNews: boolean): void;
  /** An analysis took so many ms of somebody else's time. */
  analyzed(ms: number): void;
  /** How long changes that are there now have to wait, in ms, because the budget is spent; 0 where they need not. */
  slowedMs(): number;
}

/** Decides when changes of a page are looked at, so that a restless page is not slowed by us. */
export function createPace(schedule: Schedule, pass: () => void): Pace {
  let waiting: 'no' | 'styled' | 'text' = 'no';
  let rest = GATHER_MS;
  let analysisRest = GATHER_MS;
  let waitsMs = 0;
  let styleRest = GATHER_MS;
  let busyBefore = 0;
  let styleOnlyPass = false;
  let turn = 0;

  const ask = (kind: 'styled' | 'text'): void => {
    waiting = kind;
    const mine = ++turn;
    waitsMs = Math.max(rest, kind === 'styled' ? styleRest : analysisRest);
    schedule.after(waitsMs, () => {
      if (mine === turn) pass();
    });
  };

  return {
    wake(styledOnly) {
      if (waiting === 'text' || (waiting === 'styled' && styledOnly)) return;
      ask(styledOnly ? 'styled' : 'text');
    },
    begin() {
      styleOnlyPass = waiting === 'styled';
      waiting = 'no';
      busyBefore = schedule.busyMs();
    },
    end(foundNews) {
      const took = schedule.busyMs() - busyBefore;
      rest = Math.min(LONGEST_MS, Math.max(GATHER_MS, took / SHARE));
      if (foundNews) styleRest = GATHER_MS;
      else if (styleOnlyPass) styleRest = Math.min(LONGEST_MS, styleRest * 2);
    },
    analyzed(ms) {
      analysisRest = Math.min(LONGEST_MS, ms / SHARE_OF_BACKGROUND);
    },
    slowedMs: () => (waiting === 'text' && waitsMs >= SLOW_MS ? waitsMs : 0),
  };
}
