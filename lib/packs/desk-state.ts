import type { PackProblem } from '../evidence/check-pack.ts';
import type { Citations } from '../evidence/cite/cite-pack.ts';
import type { Pack } from '../evidence/schema.ts';
import type { Settings } from '../settings/settings.ts';
import type { Replaced, StoredPack } from './imported.ts';
import type { PackContents } from './pack-contents.ts';
import type { PackView } from './pack-view.ts';

/** What became of a file that the reader chose. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly PackProblem[] }
  /** Checked, and waiting for the reader's word: it does not count yet. */
  | {
      readonly kind: 'ready';
      readonly pack: PackView;
      readonly contents: PackContents;
      readonly replaces: Replaced | null;
    }
  /** The reader's word was given; the store has not answered yet. */
  | { readonly kind: 'adding'; readonly title: string }
  | {
      readonly kind: 'added';
      readonly title: string;
      readonly version: string;
      readonly replaced: Replaced | null;
      /** As it stands in the list now; null where the list could not be read. */
      readonly stands: Standing | null;
    }
  /** The browser had no room for it, or would not keep it; nothing has changed. */
  | { readonly kind: 'not-kept'; readonly title: string; readonly reason: string };

/** Whether a pack is in use: `left-out` where it does not pass beside the others. */
export type Standing = 'on' | 'off' | 'left-out';

/** A pack that went last, as long as it can be put back. */
export interface Offer {
  readonly why: 'removed' | 'replaced';
  readonly title: string;
  /** Null where it could not be read any more. */
  readonly version: string | null;
}

/** What the reader asked for, where it can fail. */
export type Doing = 'switch-on' | 'switch-off' | 'export' | 'remove' | 'put-back' | 'add';

/** What is to be said of the last thing that the reader did in the list. */
export type Told =
  | { readonly kind: 'put-back'; readonly title: string; readonly stands: Standing | null }
  /** It was not done, and nothing has changed. */
  | { readonly kind: 'failed'; readonly doing: Doing; readonly title: string; readonly reason: string };

export interface DeskState {
  /** Bundled ones first, then those added, each by title. */
  readonly packs: readonly PackView[];
  readonly adding: ImportState;
  readonly offer: Offer | null;
  readonly told: Told | null;
}

/** A file as a browser hands it over. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** What the desk works with. Each promise may be rejected: that is told. */
export interface DeskDeps {
  readonly bundled: readonly Pack[];
  readSettings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<void>;
  readStored(): Promise<ReadonlyMap<string, StoredPack>>;
  /** A pack's references as text. */
  cite(pack: Pack): Promise<Citations>;
  keepPack(pack: Pack, cited: Citations, at: string): Promise<void>;
  removePack(id: string): Promise<void>;
  restorePack(id: string, stored: StoredPack): Promise<void>;
  /** The time, ISO 8601. */
  now(): string;
  /** Gets the state after each change; the reason, as long as the packs cannot be read. */
  onChange(state: DeskState | { readonly failed: string }): void;
}

/** The reader's dealings with evidence packs. Nothing here is rejected: what fails is told by the state. */
export interface Desk {
  /** Reads settings and store anew and tells the state. */
  refresh(): Promise<void>;
  switchPack(id: string, on: boolean): Promise<void>;
  /** Reads and checks a file; it counts only after `add`. The file chosen last is the one that is shown. */
  read(file: ChosenFile): Promise<void>;
  /**
   * Adds what was read, after it was checked once more: another page may have changed the packs since. What it
   * replaces can be put back, and a pack that was off stays off.
   */
  add(): Promise<void>;
  /** Lets go of what was read, or is being read. */
  cancel(): void;
  remove(id: string): Promise<void>;
  /** Where another pack has come into its place since, that is shown first and waits for `add`. */
  putBack(): Promise<void>;
  /** A pack's own JSON with a name for the file; null for an id that there is not. */
  exported(id: string): Promise<{ readonly name: string; readonly text: string } | null>;
}
