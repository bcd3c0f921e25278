import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '../../lib/core/messages/index.ts';
import type { GateHit, ReaderChanged } from '../../lib/messages.ts';
import { copyText } from '../../lib/paint/copy-text.ts';
import { createAnalysisClient } from '../../lib/session/analysis-client.ts';
import { startSession } from '../../lib/session.ts';
import { askFromPage as ask } from './ask-from-page.ts';
import { atComeBack } from './come-back.ts';
import { connectForAnalysis } from './connect-for-analysis.ts';
import { atChecks, atRewrite, sweepPredecessor } from './predecessor.ts';
import { tellView } from './tell-view.ts';

/** How long to wait until the background is told again what it has not answered. */
const AGAIN_MS = 1_000;

/**
 * Put into a frame by the background when the gate has seen that it speaks of such a therapy. Wires one session to
 * the page, to the background and to the popover's component.
 */
export default defineUnlistedScript(() => {
  if (globalThis.behindTheClaim !== undefined) return;

  const controller = new AbortController();
  const { signal } = controller;
  let lastUsed = 0;
  let current: number | null = null;

  // Until it comes, an element of the page with such an id would stand for it.
  globalThis.behindTheClaimPopover = undefined;
  const { behindTheClaimHidden: hidden } = globalThis;
  sweepPredecessor();
  const analyze = createAnalysisClient({
    connect: () => connectForAnalysis(signal),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    after(ms, then) {
      const id = setTimeout(then, ms);
      return () => clearTimeout(id);
    },
  });
  const session = startSession({
    document,
    analyze: (blocks, source, wishes) => analyze(blocks, source, wishes).catch(failed),
    lookUp: (queries) => ask({ kind: 'sources/look-up', queries, asked: isAsked() }).catch(failed),
    async preferences() {
      const preferences = await ask({ kind: 'preferences/get' }).catch(failed);
      speak(preferences.language);
      return preferences;
    },
    // As above: until a reader has left it there.
    hiddenBefore: Array.isArray(hidden) ? hidden : [],
    fetchRecords: (ids) => ask({ kind: 'records/get', ids }).catch(failed),
    async popoverTools() {
      await ask({ kind: 'popover/put' }).catch(failed);
      const tools = globalThis.behindTheClaimPopover;
      if (tools === undefined) throw new Error('What draws popovers did not come.');
      return tools;
    },
    copy: (text) => copyText(document, text),
    openPanel: (claim) => ask({ kind: 'panel/open', claim }).catch(() => false),
    version: browser.runtime.getManifest().version,
    onChange(now) {
      if (now !== current) used();
      current = now;
      viewChanged();
      tell();
    },
    signal,
  });

  const viewChanged = tellView(session.inView, signal);
  globalThis.behindTheClaim = {
    state: () => ({ ...session.state(), lastUsed }),
    step(by) {
      used();
      return session.step(by);
    },
    openAt(index) {
      used();
      session.openAt(index);
    },
    openSource(id) {
      used();
      return session.openSource(id);
    },
    openClaim(id) {
      used();
      return session.openClaim(id);
    },
    claims: session.claims,
    read: session.read,
    showHidden: session.showHidden,
    close: session.close,
    stop,
  };

  atComeBack(() => {
    // The badge was lost while the page lay in the browser's cache, or its site was switched off meanwhile.
    tell();
    session.comeBack();
  }, signal);
  // Nobody else tells that a frame's claims are gone with it. A page as a whole is counted anew where it leads to.
  if (window.parent !== window) {
    addEventListener('pagehide', ({ isTrusted }) => isTrusted && tell({ gone: true }), { signal });
  }
  atChecks(stopIfOrphaned, signal);
  atRewrite(() => {
    const hit: GateHit = { kind: 'gate/hit', ...(isAsked() ? { asked: true } : {}) };
    stop();
    ask(hit).catch(() => setTimeout(() => ask(hit).catch(() => undefined), AGAIN_MS));
  }, signal);

  function used(): void {
    // Nobody can set this clock, and all frames have the same.
    lastUsed = performance.timeOrigin + performance.now();
  }

  function stop(): void {
    globalThis.behindTheClaimHidden = session.hiddenWords();
    controller.abort();
    globalThis.behindTheClaim = undefined;
    globalThis.behindTheClaimPopover = undefined;
  }

  /** A background that was ended half way has not counted the claims: it is told once more. */
  function tell(how: Pick<ReaderChanged, 'gone'> = {}, tries = 2): void {
    ask({ kind: 'reader/changed', asked: isAsked(), ...how }).catch(() => {
      stopIfOrphaned();
      if (tries > 1 && !signal.aborted) setTimeout(() => signal.aborted || tell(how, tries - 1), AGAIN_MS);
    });
  }

  function isAsked(): boolean {
    return globalThis.behindTheClaimAsked === true;
  }

  function failed(reason: unknown): never {
    stopIfOrphaned();
    throw reason;
  }

  /** A page's scripts outlive an extension that is updated or removed; then nothing answers them any more. */
  function stopIfOrphaned(): void {
    if (browser.runtime?.id === undefined) stop();
  }
});
