import { type Browser, browser } from 'wxt/browser';
import { VIEW_PORT } from '../../lib/panel/port-name.ts';

/**
 * Tells an open panel which claims are in view, as the page is scrolled, resized or changed. Without a panel nothing is
 * listened to and nothing asked of the page's layout.
 *
 * @returns to be called when the claims have changed
 */
export function tellView(inView: () => readonly string[], signal: AbortSignal): () => void {
  const told = new Map<Browser.runtime.Port, string>();
  let waiting = false;
  let listening: AbortController | null = null;

  const tell = (): void => {
    waiting = false;
    if (told.size === 0 || signal.aborted) return;
    const ids = inView();
    const now = ids.join('\n');
    for (const [port, before] of told) {
      if (before === now) continue;
      told.set(port, now);
      port.postMessage({ inView: ids });
    }
  };
  const soon = (): void => {
    if (waiting || told.size === 0) return;
    waiting = true;
    requestAnimationFrame(tell);
  };
  const listen = (): void => {
    listening = new AbortController();
    const options = { signal: listening.signal, capture: true, passive: true };
    addEventListener('scroll', soon, options);
    addEventListener('resize', soon, options);
  };
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== VIEW_PORT) return;
    if (told.size === 0) listen();
    // Nothing has been told yet, not even that nothing is in view.
    told.set(port, '\n');
    port.onDisconnect.addListener(() => {
      told.delete(port);
      if (told.size === 0) listening?.abort();
    });
    soon();
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    listening?.abort();
    told.clear();
    // Gone with an extension that was updated or removed.
    browser.runtime?.onConnect?.removeListener(onConnect);
  });
  return soon;
}
