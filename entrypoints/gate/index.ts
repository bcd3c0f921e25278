import type { UnlistedScriptDefinition } from 'wxt';
import { browser } from 'wxt/browser';
import { speaksOfTherapy } from '../../lib/core/gate.ts';
import type { GateHit } from '../../lib/messages.ts';
import { textOf } from './text-of.ts';
import { watchForTopic } from './watch.ts';

/**
 * Runs in every frame of every page that is on or was asked for, so it is kept tiny: it asks whether the text speaks
 * of such a therapy, and tells the background if so. It writes nothing to the page and fires no event: the page
 * cannot see it. Run again at the same address (after a same-document navigation, or twice by the browser) it
 * leaves the watch that is there alone.
 */
const gate: UnlistedScriptDefinition = {
  main() {
    // Until they are set, an element of the page with such an id or name stands for them.
    for (const name of ['behindTheClaim', 'behindTheClaimGate', 'behindTheClaimAsked'] as const)
      if (!Object.hasOwn(globalThis, name)) globalThis[name] = undefined;
    const address = location.href;
    const before = globalThis.behindTheClaimGate;
    // A reader that is here watches the page itself.
    if (globalThis.behindTheClaim || before?.address === address) return;
    before?.stop();

    globalThis.behindTheClaimGate = watchForTopic({
      address,
      speaks: () => document.body !== null && speaksOfTherapy(textOf(document.body)),
      onChange(callBack, signal) {
        const observer = new MutationObserver(callBack);
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        signal.onabort = () => observer.disconnect();
      },
      onceShown(callBack, signal) {
        if (!document.hidden) callBack();
        else document.addEventListener('visibilitychange', callBack, { once: true, signal });
      },
      async onHit() {
        const message: GateHit = {
          kind: 'gate/hit',
          ...(globalThis.behindTheClaimAsked && { asked: true }),
        };
        const answer = await browser.runtime.sendMessage<GateHit, boolean | null | undefined>(message);
        // Null where the reader could not be put in. `ask` would bring all messages' names along.
        if (typeof answer !== 'boolean') throw 0;
        return answer;
      },
    });
  },
};

/** Not by `defineUnlistedScript`, which gives back what it is given, for forty bytes. */
export default gate;
