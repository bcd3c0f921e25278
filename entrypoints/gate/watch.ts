import type { GateHandle } from '../../lib/reader-handle.ts';

/**
 * How long to wait, in ms, from the first change after a look to the next look. Growing: most late content comes
 * within two seconds of the page. Five looks: a page that never rests (a clock, a feed) has cost five passes of one
 * pattern after 16 seconds, and nothing from then on; a therapy that such a page first names later is missed. A page
 * that rests keeps its looks for when it changes. A hit that nobody answers is told again after the same pauses.
 */
export const PAUSES = [500, 1_000, 2_000, 4_000, 8_000] as const;

/** What the gate needs of the page around it. */
export interface Surroundings {
  readonly address: string;
  /** Whether the page, as it is now, speaks of such a therapy. */
  speaks(): boolean;
  /** Calls back once, at the next change of the page; the returned function calls it off. */
  onNextChange(callBack: () => void): () => void;
  /**
   * Tells that the page speaks of it.
   *
   * @returns whether it is to be read. Rejects where nobody answers; then it is told again, a few times.
   */
  onHit(): Promise<boolean>;
}

/** Looks at the page now and, while it does not speak of such a therapy, a few times more as it changes. */
export function watchForTopic(page: Surroundings): GateHandle {
  let verdict: GateHandle['verdict'] = 'silent';
  let callOff = (): void => undefined;
  let isStopped = false;
  look(0);

  return {
    address: page.address,
    get verdict() {
      return verdict;
    },
    stop() {
      isStopped = true;
      callOff();
    },
  };

  function look(looks: number): void {
    if (page.speaks()) {
      verdict = 'hit';
      tell(0);
      return;
    }
    const pause = PAUSES[looks];
    if (pause === undefined) return;
    // Nothing is watched during the pause: however much changes, it costs one call and one look.
    callOff = page.onNextChange(() => soon(() => look(looks + 1), pause));
  }

  function soon(then: () => void, pause: number): void {
    const timer = setTimeout(then, pause);
    callOff = () => clearTimeout(timer);
  }

  function tell(times: number): void {
    page.onHit().then(
      (isToBeRead) => {
        if (!isToBeRead) verdict = 'silent';
      },
      () => {
        // The background may have been ended half way. It starts anew for the next message.
        const pause = PAUSES[times];
        if (pause === undefined) verdict = 'unanswered';
        else if (!isStopped) soon(() => tell(times + 1), pause);
      },
    );
  }
}
