import type { UnlistedScriptDefinition } from 'wxt';
import { speaksOfTherapy } from '../../lib/core/gate.ts';
import type { Chrome } from './chrome.d.ts';
import { textOf } from './text-of.ts';
import { watchForTopic } from './watch.ts';

declare const chrome: Chrome;

/**
 * Runs in every frame of every page that is on or was asked for, so it is kept tiny: it asks whether the text speaks
 * of such a therapy, and tells the background if so. It writes nothing to the page and fires no event: the page
 * cannot see it. Run again at the same address (after a same-document navigation, or twice by the browser) it
 * leaves the watch that is there alone.
 */
const gate: UnlistedScriptDefinition = {
  main() {
    // Until they are set, an element of the page with such an id or name stands for them.
    for (const name of ['behindTheClaim', 'behindTheClaimGate'] as const)
      if (!Object.hasOwn(globalThis, name)) globalThis[name] = undefined;
    const address = location.href;
    const before = globalThis.behindTheClaimGate;
    // A reader that is here watches the page itself.
    if (globalThis.behindTheClaim || before?.address === address) return;
    before?.stop();

    globalThis.behindTheClaimGate = watchForTopic({
      address,
      speaks: () => !!document.body && speaksOfTherapy(textOf(document.body)),
      onChange(callBack, signal) {
        const observer = new MutationObserver(callBack);
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        signal.onabort = () => observer.disconnect();
      },
      onceShown(callBack, signal) {
        if (!document.hidden) callBack();
        else document.addEventListener('visibilitychange', callBack, { once: true, signal });
      },
      // As both browsers have it: to choose between two names for it costs bytes. Null where the reader could not be put in. `ask` would bring all messages' names along.
      onHit: () =>
        chrome.runtime.sendMessage({
          kind: 'gate/hit',
          ...(globalThis.behindTheClaimAsked === true && { asked: true }),
        }),
    });
  },
};

/** Not by `defineUnlistedScript`, which gives back what it is given, for forty bytes. */
export default gate;
