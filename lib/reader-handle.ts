import type { ReadFrame } from './core/page-record/read-frame.ts';
import type { PopoverTools } from './paint/popover-tools.ts';
import type { ListedClaim, ReaderState } from './session/types.ts';

/** What one frame's reader has to say about itself. Plain data: it crosses from the page to the background. */
export interface HandleState extends ReaderState {
  /** When a claim was last opened here, in ms since 1970; 0 for never. Tells frames apart that lost the focus. */
  readonly lastUsed: number;
}

/** How the background reaches a reader: by running a function in the extension's own world of the frame. */
export interface ReaderHandle {
  state(): HandleState;
  /** Opens the next (1) or the previous (-1) claim, seen from the current one. False: there is none in this frame. */
  step(by: 1 | -1): boolean;
  /** As `Session` has it. */
  openAt(index: number): void;
  /** Opens a source at the first of its marks, else at its own entry; false: neither is on the page now. */
  openSource(id: number): boolean;
  /** Opens a claim by the id of its annotation. False: it is not on the page now. */
  openClaim(id: string): boolean;
  /** All claims of the frame, hidden ones too, in reading order. */
  claims(): readonly ListedClaim[];
  /** All that was read and found; null until the page was read. */
  read(): ReadFrame | null;
  /** Marks again what the reader hid. */
  showHidden(): void;
  /** Closes the popover, if one is open. */
  close(): void;
  /** Takes all marks away and forgets the page. The handle is gone afterwards. */
  stop(): void;
}

/** The gate's trace in a frame: tells a page without such a therapy from one that was never looked at. */
export interface GateHandle {
  /** Address that the verdict is about. */
  readonly address: string;
  /**
   * `silent`: as far as it has looked; or no reader is to come. `unanswered`: the page speaks of it, and the background
   * could not be told so.
   */
  readonly verdict: 'silent' | 'hit' | 'unanswered';
  /** Looks once more, now; for a page that was silent. */
  lookAgain(): void;
  /** Ends the watch. */
  stop(): void;
}

declare global {
  // Globals of the extension's isolated world: the page cannot see them. `var` is what makes them so.
  var behindTheClaim: ReaderHandle | undefined;
  var behindTheClaimGate: GateHandle | undefined;
  /** Put there by a script of its own when the reader asks for it. */
  var behindTheClaimPopover: PopoverTools | undefined;
  /** Left by a reader that ended, for the next one in the same document: the words of the claims that were hidden. */
  var behindTheClaimHidden: readonly string[] | undefined;
  /** The reader of the extension's user asked for this page to be read, whatever the settings say. */
  var behindTheClaimAsked: true | undefined;
}
