import type { GateHandle } from '../../lib/reader-handle.ts';

/**
 * How long to wait, in ms, from the first change after a look to the next look; twice as long each time, because most
 * late content comes within two seconds of the page. A hit that nobody answers is told again after the same pauses.
 */
export const FIRST_PAUSE = 500;

/** A page that never rests (a clock, a feed) has cost five more passes after 16 seconds, and nothing from then on. */
export const LAST_PAUSE = 8_000;

/**
 * How long, in ms, a page that is shown may rest after a look until it is no longer watched. What names such a therapy
 * later than that is found when the reader of the page opens the popup or the panel (`lookAgain`).
 */
export const REST = 60_000;

/** What the gate needs of the page around it. */
export interface Surroundings {
  readonly address: string;
  /** Whether the page, as it is now, speaks of such a therapy. */
  speaks(): boolean;
  /** Calls back at each change of the page, until the signal. */
  onChange(callBack: () => void, signal: AbortSignal): void;
  /** Calls back once the page is shown, at once where it is; not after the signal. */
  onceShown(callBack: () => void, signal: AbortSignal): void;
  /**
   * Tells that the page speaks of it.
   *
   * @returns whether it is to be read; anything but a boolean, or an error, where nobody answers: then it is told again, a
   *   few times
   */
  onHit(): Promise<unknown>;
}

/** Looks at the page now and, while it does not speak of such a therapy, a few times more as it changes. */
export function watchForTopic(page: Surroundings): GateHandle {
  /** 0: stopped for good. */
  let pause = FIRST_PAUSE;
  let watch: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handle = {
    address: page.address,
    verdict: 'silent' as GateHandle['verdict'], // of all, not of the one alone
    lookAgain: look,
    stop() {
      pause = 0;
      stop();
    },
  };
  lookAndWatch();
  return handle;

  /** Whether there is nothing more to look for. */
  function look(): boolean {
    const speaks = page.speaks();
    if (speaks) {
      stop();
      handle.verdict = 'hit';
      tell(FIRST_PAUSE);
    }
    return speaks;
  }

  async function tell(wait: number): Promise<void> {
    const answer = await page.onHit().catch(() => 0);
    if (answer === true) return;
    if (answer === false) handle.verdict = 'silent';
    // The background may have been ended half way. It starts anew for the next message.
    else if (wait > LAST_PAUSE) handle.verdict = 'unanswered';
    else if (pause > 0) timer = setTimeout(tell, wait, wait * 2);
  }

  function lookAndWatch(): void {
    stop();
    if (look() || pause > LAST_PAUSE) return;
    watch = new AbortController();
    // Only once it is shown: a page that was opened behind others may wait with its content for that.
    page.onceShown(() => {
      timer = setTimeout(stop, REST);
    }, watch.signal);
    page.onChange(() => {
      // Nothing is watched during the pause: however much changes, it costs one call and one look.
      stop();
      timer = setTimeout(lookAndWatch, pause);
      pause *= 2;
    }, watch.signal);
  }

  function stop(): void {
    watch?.abort();
    clearTimeout(timer);
  }
}
