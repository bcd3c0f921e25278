import { HOST_TAG } from '../../lib/core/collect/index.ts';
import { HIGHLIGHT_NAMES } from '../../lib/paint/highlights.ts';

/**
 * Takes away what a reader of the extension's former version has left in the page. After an update Chromium lets it
 * live on in a world that ours cannot reach; it notices the loss of its element and stops (see `stopIfOrphaned`).
 * Firefox ends it without a chance to tidy up.
 */
export function sweepPredecessor(): void {
  for (const name of HIGHLIGHT_NAMES) CSS.highlights?.delete(name);
  // Elsewhere, or with something in it, an element of that name is the page's own.
  for (const one of [...document.documentElement.children])
    if (one.localName === HOST_TAG && one.childNodes.length === 0) one.remove();
}

/**
 * Calls back at moments when a reader that has outlived its extension would be in the way: before it could answer
 * a click or a key, when the page is looked at again, and when another reader's element comes or goes.
 */
export function atChecks(callBack: () => void, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  for (const type of ['pointerdown', 'keydown', 'visibilitychange']) {
    document.addEventListener(type, callBack, options);
  }
  // The host stands beside the body: few changes are seen here, whatever the page does inside its body.
  const observer = new MutationObserver(callBack);
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** A page that is written anew is given time to do it. */
const WRITING_MS = 500;

/**
 * Calls back once the page was written anew (`document.open`): the document stays the same, and loses all that listens
 * in it, ours too.
 */
export function atRewrite(callBack: () => void, signal: AbortSignal): void {
  const before = document.documentElement;
  let timer = 0;
  const observer = new MutationObserver(() => {
    // Null between the end of one and the beginning of the next; typed as if there always were one.
    const now: Element | null = document.documentElement;
    if (now === null || now === before || timer !== 0) return;
    timer = window.setTimeout(callBack, WRITING_MS);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
