/**
 * Functions that the background runs inside a page, in the extension's own world. The browser carries over their
 * source text alone: none may use anything from outside itself but globals of the page and its arguments.
 */

import type { GateHandle, HandleState, ReaderHandle } from '../reader-handle.ts';

/** What one frame answers. */
export interface FrameAnswer {
  /** The frame of a PDF, a picture or a film lets scripts in, but has no text that can be read. */
  readonly readable: boolean;
  /** The keyboard is in this frame, not in one inside it. */
  readonly focused: boolean;
  /** It is to be read whatever the settings say. */
  readonly asked: boolean;
  /** Null: the gate was never here. */
  readonly verdict: GateHandle['verdict'] | null;
  /** Null: no reader here. */
  readonly state: HandleState | null;
}

export function lookAtFrame(): FrameAnswer {
  // Without the gate, an element of the page with such an id or name stands for the property.
  const isHere = Object.hasOwn(globalThis, 'behindTheClaim');
  const inner = document.activeElement;
  // A drawing or plain data; null while a page is being written.
  const root: Element | null = document.documentElement;
  const space = root?.namespaceURI;
  const isData = space !== undefined && space !== 'http://www.w3.org/1999/xhtml';
  return {
    readable: !isData && !/^(?:application\/pdf$|image\/|video\/|audio\/)/.test(document.contentType),
    focused: document.hasFocus() && inner?.localName !== 'iframe' && inner?.localName !== 'frame',
    asked: globalThis.behindTheClaimAsked === true,
    verdict: (isHere && globalThis.behindTheClaimGate?.verdict) || null,
    state: (isHere && globalThis.behindTheClaim?.state()) || null,
  };
}

/**
 * What came after a silent page was last watched is found now that somebody wants to know. A hit whose reader has not
 * come is told again: it may have been told just when the page went into the browser's cache, where no answer comes.
 */
export function lookAgainInFrame(): void {
  const gate = globalThis.behindTheClaimGate;
  const isWaiting = gate?.verdict === 'hit' && globalThis.behindTheClaim === undefined;
  if (isWaiting || gate?.verdict === 'silent') gate.lookAgain();
}

/** What a reader can be asked from outside its page. */
export type ReaderMethod = Exclude<keyof ReaderHandle, 'state' | 'stop'>;

/** Null: no reader here. */
export function askReaderInFrame<M extends ReaderMethod>(
  method: M,
  args: Parameters<ReaderHandle[M]>,
): ReturnType<ReaderHandle[M]> | null {
  // As above.
  const reader = Object.hasOwn(globalThis, 'behindTheClaim') ? globalThis.behindTheClaim : undefined;
  // The compiler does not see that a method and its arguments belong together.
  const ask = reader?.[method] as ((...args: unknown[]) => ReturnType<ReaderHandle[M]>) | undefined;
  return ask?.(...args) ?? null;
}

/** What gate and reader find from now on was asked for; with the document it is forgotten. */
export function askedInFrame(): void {
  globalThis.behindTheClaimAsked = true;
}

/** The text that is selected; a selection in a field is not the page's own. */
export function selectionInFrame(): string {
  return document.getSelection()?.toString() ?? '';
}

/** Ends reader and gate, so that the gate, when it is run again, begins from nothing. */
export function forgetFrame(): void {
  // As above.
  if (Object.hasOwn(globalThis, 'behindTheClaim')) {
    globalThis.behindTheClaim?.stop();
    globalThis.behindTheClaimGate?.stop();
  }
  globalThis.behindTheClaim = undefined;
  globalThis.behindTheClaimGate = undefined;
  globalThis.behindTheClaimAsked = undefined;
}
