import type { Analysis } from '../core/types/index.ts';

export interface AnalysesOptions {
  /** Analyses the page as it is now. */
  analyze(): Promise<Analysis>;
  /** Calls back after a while. */
  later(then: () => void): void;
  /** The newest analysis; null when it failed twice. */
  onDone(found: Analysis | null): void;
  readonly signal: AbortSignal;
}

/**
 * Asks for analyses one at a time: what changes while one is under way is asked for when it is done, so a page
 * that changes all the time neither piles up work nor waits for ever. A failed one is tried once more.
 */
export function createAnalyses({ analyze, later, onDone, signal }: AnalysesOptions): { ask(): void } {
  let underWay = false;
  let again = false;

  const finish = (found: Analysis | null): void => {
    underWay = false;
    if (signal.aborted) return;
    onDone(found);
    if (again) ask();
  };
  const attempt = (tries: number): void => {
    analyze().then(finish, () => {
      if (tries > 1 && !signal.aborted) later(() => attempt(tries - 1));
      else finish(null);
    });
  };
  const ask = (): void => {
    if (underWay) {
      again = true;
      return;
    }
    again = false;
    underWay = true;
    attempt(2);
  };
  return { ask };
}
