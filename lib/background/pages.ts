import type { Browser, browser } from 'wxt/browser';
import { chooseFirst, chooseStep, type FrameReader, type Place } from './choose-step.ts';
import { inOrder } from './in-order.ts';
import {
  closeInFrame,
  type FrameAnswer,
  forgetFrame,
  lookAtFrame,
  openInFrame,
  openSourceInFrame,
  stepInFrame,
} from './in-page.ts';
import { GATE_FILE } from './registration.ts';

const READER_FILE = '/reader.js';

type Target = Browser.scripting.InjectionTarget;
type Sender = Browser.runtime.MessageSender;

/** The part of the browser that is used to act on pages. */
export interface PageApi {
  readonly scripting: Pick<typeof browser.scripting, 'executeScript' | 'insertCSS' | 'removeCSS'>;
}

/** An answer and the frame that gave it. */
export interface AskedFrame extends FrameAnswer {
  readonly frameId: number;
}

/** What the background does in pages. Nothing is remembered here: every question is asked of the page itself. */
export interface Pages {
  /** Asks all frames; those that cannot be reached are missing from the answer. Never rejects. */
  look(tabId: number): Promise<readonly AskedFrame[]>;
  /** Runs the gate in the page, or in all its frames. Rejects where no script may run. */
  runGate(tabId: number, where: 'page' | 'all-frames'): Promise<void>;
  /** Puts the reader into the frame that a message came from. */
  putReader(sender: Sender): Promise<void>;
  /** Takes everything back out of all frames of a tab. */
  forget(tabId: number): Promise<void>;
  /** Goes to the first claim of a tab; false when it has none. */
  first(tabId: number): Promise<boolean>;
  /** Opens a source in a frame; false when it is not on the page now. */
  openSource(tabId: number, frameId: number, reference: number): Promise<boolean>;
  /** Goes to the next (1) or previous (-1) claim of a tab; false when it has none. */
  step(tabId: number, by: 1 | -1): Promise<boolean>;
}

export function createPages({ scripting }: PageApi, highlightCss: string): Pages {
  // Chromium paints no background of a user style's ::highlight(), so the wash under flagged claims would be lost.
  const css = { css: highlightCss, origin: 'AUTHOR' } as const;

  async function look(tabId: number): Promise<readonly AskedFrame[]> {
    try {
      // At once: a frame that never finishes loading must not hold up the others.
      const results = await scripting.executeScript({
        target: { tabId, allFrames: true },
        func: lookAtFrame,
        injectImmediately: true,
      });
      return results.flatMap(({ frameId, result }) =>
        result === undefined || result === null ? [] : [{ frameId, ...result }],
      );
    } catch {
      return [];
    }
  }

  async function readers(tabId: number): Promise<FrameReader[]> {
    return (await look(tabId)).flatMap(({ frameId, focused, state }) =>
      state === null ? [] : [{ frameId, focused, state }],
    );
  }

  async function open(tabId: number, place: Place): Promise<void> {
    if (place.closeIn !== null) {
      await scripting.executeScript({ target: { tabId, frameIds: [place.closeIn] }, func: closeInFrame });
    }
    const target = { tabId, frameIds: [place.frameId] };
    await scripting.executeScript({ target, func: openInFrame, args: [place.open] });
  }

  async function first(tabId: number): Promise<boolean> {
    const place = chooseFirst(await readers(tabId));
    if (place !== null) await open(tabId, place);
    return place !== null;
  }

  async function step(tabId: number, by: 1 | -1): Promise<boolean> {
    const chosen = chooseStep(await readers(tabId), by);
    if (chosen === null) return false;
    const target = { tabId, frameIds: [chosen.frameId] };
    const [stepped] = await scripting.executeScript({ target, func: stepInFrame, args: [by] });
    if (stepped?.result !== true) await open(tabId, chosen.otherwise);
    return true;
  }

  return {
    look,
    first,
    // In order: a second press of the key must find the claim open that the first one opened.
    step: inOrder(step),
    async openSource(tabId, frameId, reference) {
      const target = { tabId, frameIds: [frameId] };
      const [opened] = await scripting.executeScript({ target, func: openSourceInFrame, args: [reference] });
      return opened?.result === true;
    },
    async runGate(tabId, where) {
      const target = where === 'page' ? { tabId } : { tabId, allFrames: true };
      await scripting.executeScript({ target, files: [GATE_FILE] });
    },
    async putReader(sender) {
      const target = targetOf(sender);
      if (target === null) return;
      await scripting.insertCSS({ target, ...css });
      await scripting.executeScript({ target, files: [READER_FILE] });
    },
    async forget(tabId) {
      const target = { tabId, allFrames: true };
      await scripting.executeScript({ target, func: forgetFrame, injectImmediately: true });
      await scripting.removeCSS({ target, ...css });
    },
  };
}

/** By document where the browser tells it: the frame may hold another page by the time the message is read. */
function targetOf({ tab, frameId, documentId }: Sender): Target | null {
  if (tab?.id === undefined) return null;
  if (documentId !== undefined) return { tabId: tab.id, documentIds: [documentId] };
  return { tabId: tab.id, frameIds: [frameId ?? 0] };
}
