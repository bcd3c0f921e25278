import type { Language } from '../core/messages/index.ts';
import type { ReadFrame } from '../core/page-record/read-frame.ts';
import type {
  Analysis,
  Annotation,
  ClaimKind,
  CrossrefState,
  PageReference,
  PageReport,
  PageSource,
  SourceAnswer,
  SourceQuery,
  SourceStatus,
  Strength,
  StudyRecord,
  TextBlock,
} from '../core/types/index.ts';
import type { PopoverTools } from '../paint/popover-tools.ts';
import type { AnalyzeWishes } from './analysis-client.ts';

/** A source to ask about; a pack's record brings its own DOI. */
export interface LookUpQuery extends SourceQuery {
  /** The reference as the page prints it beside its DOI, to hold the answer against; it does not go out. */
  readonly printed: string | null;
  readonly referenceId: string | null;
}

export interface LookUpResult {
  /** Whether the reader has turned look-ups on; if not, nothing was asked. */
  readonly on: boolean;
  /** With `on: false`, where it is not the reader's switch. */
  readonly why?: 'private';
  readonly answers: readonly SourceAnswer[];
}

/** A source of the page as the popup lists it. */
export interface StateSource {
  readonly reference: PageReference;
  /** Null: not asked about. */
  readonly status: SourceStatus | null;
}

/** A claim of the frame, for a list of them. */
export interface ListedClaim {
  readonly annotation: Annotation;
  readonly hidden: boolean;
}

/** What one frame's reader knows of its page. Plain data. */
export interface ReaderState {
  /**
   * `done` once the page was read; changes of the page after that are read without going back. `failed`: it was asked
   * for twice without an answer; it is asked for again when the page changes.
   */
  readonly status: 'reading' | 'done' | 'failed';
  /** A part of the page was not looked through: what has come to it was too much, or it stands in a drawing. */
  readonly partUnread: boolean;
  /** Language of the frame's page, as `Analysis` has it; null while it is being read. */
  readonly language: string | null;
  /** Claims that are marked in this frame. */
  readonly claims: number;
  readonly byStrength: Readonly<Record<Strength, number>>;
  /** Claims with at least one flag. */
  readonly flagged: number;
  /** Claims that the reader hid, and claims of kinds that the reader has switched off; neither are in `claims`. */
  readonly hidden: number;
  readonly leftOut: number;
  readonly references: number;
  /** References of the page that are in a pack. */
  readonly referencesKnown: number;
  /** The page's sources in order, the first of them where there are very many. */
  readonly sources: readonly StateSource[];
  readonly crossref: CrossrefState;
  /** What the frame's page says or leaves out; null while it is being read, or where it makes no claim. */
  readonly report: PageReport | null;
  /** UTF-16 units of text read. */
  readonly characters: number;
  /** Milliseconds of the page's thread spent so far: collect, hand over, paint. */
  readonly busyMs: number;
  /** How long changes that are there now wait to be read, in ms, since reading them at once would cost too much; else 0. */
  readonly slowedMs: number;
  /** Index, in reading order, of the claim whose popover is open or was open last; null before the first. */
  readonly current: number | null;
  /** The frame's document has the focus. */
  readonly focused: boolean;
}

/** What the reader has chosen, as far as a page's reader needs it. */
export interface Preferences {
  /** A press of a mark that is a link shows its source instead of going there. */
  readonly inPlace: boolean;
  /** Kinds of claims that are not marked. */
  readonly kindsOff: readonly ClaimKind[];
  readonly level: 'plain' | 'clinical';
  /** Language of the interface. */
  readonly language: Language;
}

/** All that a session needs from outside; nothing in it names a browser's extension API. */
export interface SessionDeps {
  readonly document: Document;
  /**
   * Called again with all blocks when the page has changed, never twice at once; a block that stays is the same object.
   * Where it is done is not the session's business: off the page's thread, best of all.
   */
  analyze(blocks: readonly TextBlock[], source: PageSource, wishes: AnalyzeWishes): Promise<Analysis>;
  /** What became of sources, where the reader turned look-ups on. */
  lookUp(queries: readonly LookUpQuery[]): Promise<LookUpResult>;
  /** What the reader has chosen, asked again when the page comes back from the browser's cache. */
  preferences(): Promise<Preferences>;
  /** Words of the claims that were hidden in this document when a session ended in it. */
  readonly hiddenBefore: readonly string[];
  /** Full records by study id; an id that no pack has is left out. */
  fetchRecords(ids: readonly string[]): Promise<readonly StudyRecord[]>;
  /** Brings what draws popovers. Rejects where it does not come; may then be called again. */
  popoverTools(): Promise<PopoverTools>;
  /** Puts plain text on the clipboard. False: the browser did not let it. */
  copy(text: string): Promise<boolean>;
  /** Opens the panel at a claim. False: it cannot be opened from a page. */
  openPanel(claim: string): Promise<boolean>;
  /** The extension's own, for reports; null where it is not known. */
  readonly version: string | null;
  /** Something in `state` is another, or `current` is. */
  onChange(current: number | null): void;
  /** Ends the session: marks, host element, observers and listeners all go. */
  readonly signal: AbortSignal;
}

export interface Session {
  state(): ReaderState;
  /** Opens the next or the previous claim, seen from the current one. False: there is none in this frame. */
  step(by: 1 | -1): boolean;
  /**
   * Opens the claim at an index in reading order; where it is not drawn just now, the nearest that is: after the first
   * one, before any other. An index that is not there does nothing.
   */
  openAt(index: number): void;
  /** Opens a source at the first of its marks, else at its own entry. False: neither is on the page now. */
  openSource(id: number): boolean;
  /** Opens a claim by the id of its annotation. False: it is not on the page now. */
  openClaim(id: string): boolean;
  /** All claims of the frame, hidden ones too, in reading order. */
  claims(): readonly ListedClaim[];
  /** All that was read and found, claims included that are not marked; null until the page was read. */
  read(): ReadFrame | null;
  /** The ids of the claims that the window shows just now. Asks the page for its layout. */
  inView(): readonly string[];
  /** Takes a claim's mark away until the page is loaded again; `showHidden` brings all of them back. */
  hide(id: string): void;
  showHidden(): void;
  /** The words of the claims that are hidden. */
  hiddenWords(): readonly string[];
  /** Closes the popover, if one is open. */
  close(): void;
  /** The page comes back from the browser's cache, where it heard of no change of the settings. */
  comeBack(): void;
}
