import type { Browser, browser } from 'wxt/browser';
import type { ReadFrame } from '../core/page-record/read-frame.ts';
import type { ReaderHandle } from '../reader-handle.ts';
import { chooseFirst, chooseStep, type FrameReader, type Place } from './choose-step.ts';
import { inOrder } from './in-order.ts';
import {
  askedInFrame,
  askReaderInFrame,
  type FrameAnswer,
  forgetFrame,
  lookAgainInFrame,
  lookAtFrame,
  type ReaderMethod,
  selectionInFrame,
} from './in-page.ts';
import type { FrameClaims } from './panel-page.ts';
import { GATE_FILE } from './registration.ts';

const READER_FILE = '/reader.js';
const POPOVER_FILE = '/popover.js';

type Target = Browser.scripting.InjectionTarget;
type Sender = Browser.runtime.MessageSender;

/** The part of the browser that is used to act on pages. */
export interface PageApi {
  readonly scripting: Pick<typeof browser.scripting, 'executeScript' | 'insertCSS' | 'removeCSS'>;
  readonly tabs: { get(tabId: number): Promise<{ readonly url?: string | undefined }> };
}

/** An answer and the frame that gave it. */
export interface AskedFrame extends FrameAnswer {
  readonly frameId: number;
}

/** What a frame's reader has read. */
export interface ReadTabFrame {
  readonly frameId: number;
  readonly read: ReadFrame;
}

/** What the background does in pages. Nothing is remembered here: every question is asked of the page itself. */
export interface Pages {
  /** Asks all frames; those that cannot be reached are missing from the answer. Never rejects. */
  look(tabId: number): Promise<readonly AskedFrame[]>;
  /** Has the gates of all frames that were silent look once more. Never rejects. */
  lookAgain(tabId: number): Promise<void>;
  /** Runs the gate in the page, or in all its frames. Rejects where no script may run. */
  runGate(tabId: number, where: 'page' | 'all-frames'): Promise<void>;
  /** Puts the reader into the frame that a message came from. */
  putReader(sender: Sender): Promise<void>;
  /** Puts what draws popovers into the frame that a message came from. Rejects where it cannot. */
  putPopover(sender: Sender): Promise<void>;
  /** Takes everything back out of all frames of a tab. */
  forget(tabId: number): Promise<void>;
  /** Goes to the first claim of a tab; false when it has none. */
  first(tabId: number): Promise<boolean>;
  /** Opens a source in a frame; false when it is not on the page now. */
  openSource(tabId: number, frameId: number, reference: number): Promise<boolean>;
  /** The claims of all frames, each frame's in reading order. Never rejects. */
  claims(tabId: number): Promise<readonly FrameClaims[]>;
  /** What the readers of all frames have read, by frame id, the page's own (0) first. Never rejects. */
  read(tabId: number): Promise<readonly ReadTabFrame[]>;
  /** Opens a claim in a frame; false when it is not on the page now. */
  openClaim(tabId: number, frameId: number, claim: string): Promise<boolean>;
  /** Marks again what the reader hid. */
  showHidden(tabId: number): Promise<void>;
  /** The text that is selected in the first frame that has a selection. Never rejects. */
  selection(tabId: number): Promise<string>;
  /** Runs the gate in all frames of a tab because it was asked for. Rejects where no script may run. */
  readAsked(tabId: number): Promise<void>;
  /** Goes to the next (1) or previous (-1) claim of a tab; false when it has none. */
  step(tabId: number, by: 1 | -1): Promise<boolean>;
}

/** The style of the marks: as it is to be now, and every one that a page may have. */
export interface MarkStyles {
  now(): Promise<string>;
  readonly all: readonly string[];
}

export function createPages({ scripting, tabs }: PageApi, styles: MarkStyles): Pages {
  /**
   * `executeScript`, which rejects where the browser does not let the extension in: where it does not tell the address. By
   * itself Chromium would not answer at all for a site whose access was taken back: it waits until its reader gives it, if ever.
   */
  const run: PageApi['scripting']['executeScript'] = async (injection) => {
    const { url } = await tabs.get(injection.target.tabId);
    if (url === undefined) throw new Error('No access to this page.');
    return scripting.executeScript(injection);
  };

  async function style(target: Target): Promise<void> {
    // Chromium paints no background of a user style's ::highlight(), so the wash under flagged claims would be lost.
    const style = { target, css: await styles.now(), origin: 'AUTHOR' } as const;
    // A background that was ended half way may have put it there already, and `forget` takes one away.
    await scripting.removeCSS(style);
    await scripting.insertCSS(style);
  }

  async function look(tabId: number): Promise<readonly AskedFrame[]> {
    try {
      // At once: a frame that never finishes loading must not hold up the others.
      const results = await run({
        target: allOf(tabId),
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

  async function askReaders<M extends ReaderMethod>(
    target: Target,
    method: M,
    ...args: Parameters<ReaderHandle[M]>
  ): Promise<{ frameId: number; answer: ReturnType<ReaderHandle[M]> | null }[]> {
    const results = await run({
      target,
      func: askReaderInFrame<M>,
      args: [method, args],
      injectImmediately: true,
    });
    return results.map(({ frameId, result }) => ({ frameId, answer: result ?? null }));
  }

  /** Null: the frame has no reader. */
  async function askReader<M extends ReaderMethod>(
    tabId: number,
    frameId: number,
    method: M,
    ...args: Parameters<ReaderHandle[M]>
  ): Promise<ReturnType<ReaderHandle[M]> | null> {
    const [frame] = await askReaders({ tabId, frameIds: [frameId] }, method, ...args);
    return frame?.answer ?? null;
  }

  async function readers(tabId: number): Promise<FrameReader[]> {
    return (await look(tabId)).flatMap(({ frameId, focused, state }) =>
      state === null ? [] : [{ frameId, focused, state }],
    );
  }

  async function open(tabId: number, place: Place): Promise<void> {
    if (place.closeIn !== null) await askReader(tabId, place.closeIn, 'close');
    await askReader(tabId, place.frameId, 'openAt', place.open);
  }

  async function first(tabId: number): Promise<boolean> {
    const place = chooseFirst(await readers(tabId));
    if (place !== null) await open(tabId, place);
    return place !== null;
  }

  async function step(tabId: number, by: 1 | -1): Promise<boolean> {
    const chosen = chooseStep(await readers(tabId), by);
    if (chosen === null) return false;
    const stepped = await askReader(tabId, chosen.frameId, 'step', by);
    if (stepped !== true) await open(tabId, chosen.otherwise);
    return true;
  }

  return {
    look,
    async lookAgain(tabId) {
      await run({ target: allOf(tabId), func: lookAgainInFrame, injectImmediately: true }).catch(
        () => undefined,
      );
    },
    first,
    // In order: a second press of the key must find the claim open that the first one opened.
    step: inOrder(step),
    openSource: async (tabId, frameId, reference) =>
      (await askReader(tabId, frameId, 'openSource', reference)) === true,
    async claims(tabId) {
      const answers = await askReaders(allOf(tabId), 'claims').catch(() => []);
      return answers.map(({ frameId, answer }) => ({ frameId, claims: answer ?? [] }));
    },
    async read(tabId) {
      const answers = await askReaders(allOf(tabId), 'read').catch(() => []);
      return answers
        .flatMap(({ frameId, answer }) => (answer ? [{ frameId, read: answer }] : []))
        .sort((a, b) => a.frameId - b.frameId);
    },
    openClaim: async (tabId, frameId, claim) =>
      (await askReader(tabId, frameId, 'openClaim', claim)) === true,
    async showHidden(tabId) {
      await askReaders(allOf(tabId), 'showHidden');
    },
    async selection(tabId) {
      const results = await run({
        target: allOf(tabId),
        func: selectionInFrame,
        injectImmediately: true,
      }).catch(() => []);
      return results.map(({ result }) => result ?? '').find((text) => text.trim() !== '') ?? '';
    },
    async readAsked(tabId) {
      await run({ target: allOf(tabId), func: askedInFrame, injectImmediately: true });
      await run({ target: allOf(tabId), files: [GATE_FILE], injectImmediately: true });
    },
    async runGate(tabId, where) {
      // As above; what is still to come of a frame, the gate waits for itself.
      const how =
        where === 'page' ? { target: { tabId } } : { target: allOf(tabId), injectImmediately: true };
      await run({ ...how, files: [GATE_FILE] });
    },
    async putReader(sender) {
      const target = targetOf(sender);
      if (target === null) return;
      await style(target);
      await scripting.executeScript({ target, files: [READER_FILE] });
    },
    async putPopover(sender) {
      const target = targetOf(sender);
      if (target === null) throw new Error('Only a page has popovers.');
      await run({ target, files: [POPOVER_FILE], injectImmediately: true });
    },
    async forget(tabId) {
      await run({ target: allOf(tabId), func: forgetFrame, injectImmediately: true });
      await Promise.all(
        styles.all.map((css) => scripting.removeCSS({ target: allOf(tabId), css, origin: 'AUTHOR' })),
      );
    },
  };
}

function allOf(tabId: number): Target {
  return { tabId, allFrames: true };
}

/** By document where the browser tells it: the frame may hold another page by the time the message is read. */
function targetOf({ tab, frameId, documentId }: Sender): Target | null {
  if (tab?.id === undefined) return null;
  if (documentId !== undefined) return { tabId: tab.id, documentIds: [documentId] };
  return { tabId: tab.id, frameIds: [frameId ?? 0] };
}
