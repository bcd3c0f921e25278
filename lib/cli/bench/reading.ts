import type { HandleState } from '../../reader-handle.ts';
import type { Driver } from '../browser/driver.ts';
import { type BenchTab, onThread } from './browser.ts';

/** One reading of a page, from the press of "Read this page now" to the last mark on the screen. */
export interface Reading {
  /** Of the main thread, in ms; null where that is not told. */
  readonly thread: number | null;
  /** As the extension counts itself. */
  readonly busy: number;
  /** By the clock, in ms. */
  readonly wall: number;
  readonly state: HandleState;
}

declare global {
  // Globals of the extension's isolated world, put there by the bench.
  /** When the page was asked to be read, as `performance.now()` says it there. */
  var benchStarted: number | undefined;
}

/** Has a page read as the popup's button does, and waits for the end of it. Null: it speaks of no such therapy. */
export async function read(driver: Driver, opened: BenchTab): Promise<Reading | null> {
  const { thread, result } = await onThread(opened, () => driver.inExtension(askAndWait, opened.tab.id));
  if (result === null) return null;
  const state = await opened.tab.inReader(() => globalThis.behindTheClaim?.state() ?? null);
  if (state === null) throw new Error('The reader is gone.');
  if (state.status === 'failed') throw new Error('The extension could not read the page.');
  return { thread, busy: state.busyMs, wall: result, state };
}

/** Ends the reader, so that the page is as before but for the sheet that paints no mark any more. */
export async function stopReading({ tab }: BenchTab): Promise<void> {
  await tab.inReader(() => {
    globalThis.behindTheClaim?.stop();
    globalThis.behindTheClaimGate?.stop();
    globalThis.behindTheClaim = undefined;
    globalThis.behindTheClaimGate = undefined;
    globalThis.behindTheClaimAsked = undefined;
  });
}

/**
 * Runs in the background: what `pages.readAsked` does there. The page is asked whether it is done when its reader
 * tells of something new, and now and then, because asking takes its thread, too.
 *
 * @returns Milliseconds by the clock; null where no reader comes.
 */
async function askAndWait(tabId: number): Promise<number | null> {
  const all = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
  const api = all.browser ?? all.chrome;
  const started = performance.now();
  const frames = { tabId, allFrames: true };
  await api.scripting.executeScript({
    target: frames,
    func: () => {
      globalThis.benchStarted = performance.now();
      globalThis.behindTheClaimAsked = true;
    },
    injectImmediately: true,
  });
  await api.scripting.executeScript({ target: frames, files: ['/gate.js'] });
  return new Promise((done) => {
    let asking = false;
    let askedMeanwhile = false;
    const end = (result: number | null) => {
      clearInterval(timer);
      api.runtime.onMessage.removeListener(hear);
      done(result);
    };
    const ask = async (): Promise<void> => {
      askedMeanwhile = asking;
      if (asking) return;
      asking = true;
      const [frame] = await api.scripting.executeScript({
        target: { tabId },
        func: () => globalThis.behindTheClaim?.state().status ?? globalThis.behindTheClaimGate?.verdict,
        injectImmediately: true,
      });
      asking = false;
      if (frame?.result === 'done' || frame?.result === 'failed') end(performance.now() - started);
      else if (frame?.result === 'silent') end(null);
      else if (askedMeanwhile) await ask();
    };
    const hear = (message: { readonly kind?: unknown }): void => {
      if (message.kind === 'reader/changed') void ask();
    };
    const timer = setInterval(() => void ask(), 1_000);
    api.runtime.onMessage.addListener(hear);
  });
}

/** What of the extension API is used above. */
declare const chrome: {
  readonly runtime: {
    readonly onMessage: {
      addListener(hear: (message: { readonly kind?: unknown }) => void): void;
      removeListener(hear: (message: { readonly kind?: unknown }) => void): void;
    };
  };
  readonly scripting: {
    executeScript(injection: {
      readonly target: { readonly tabId: number; readonly allFrames?: boolean };
      readonly func?: () => unknown;
      readonly files?: readonly string[];
      readonly injectImmediately?: boolean;
    }): Promise<readonly { readonly result?: unknown }[]>;
  };
};
