import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
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
export default defineUnlistedScript(() => {
  // An element of the page that has such an id or name would stand for what is not there yet.
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
    onNextChange(callBack) {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        callBack();
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      return () => observer.disconnect();
    },
    onHit() {
      const message: GateHit = {
        kind: 'gate/hit',
        ...(globalThis.behindTheClaimAsked ? { asked: true } : {}),
      };
      // Nobody answers when the extension was updated or removed meanwhile; then there is nothing to do.
      browser.runtime.sendMessage(message).catch(() => undefined);
    },
  });
});
