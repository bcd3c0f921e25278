/** What people do at a page, and its scripts cannot: they can move the focus. Frames hear of it each by itself. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown'];

/** Calls back once, at the first sign that somebody is at the page. What the page's scripts make up is none. */
export function atFirstUse(view: Window, then: () => void, signal: AbortSignal): void {
  const seen = new AbortController();
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, seen.signal]) };
  const hear = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    seen.abort();
    then();
  };
  for (const type of SIGNS) view.addEventListener(type, hear, options);
}
