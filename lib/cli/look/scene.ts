import type { Settings } from '../../settings/settings.ts';
import type { ChromiumTab } from '../browser/chromium.ts';

/** What is shown: our own pages, or a page of the web with what is ours on it. */
export type Surface = 'page' | 'popup' | 'panel' | 'options' | 'welcome' | 'saved';

/** A page that is saved before. */
export interface Save {
  /** A page of the fixtures. */
  readonly page: string;
  /** Makes another page of it first. */
  readonly change?: (tab: ChromiumTab) => Promise<void>;
}

/** A surface in one of its states. */
export interface Scene {
  /** Also the name of its pictures. */
  readonly name: string;
  readonly surface: Surface;
  /** The page of the fixtures that it is on, or about. */
  readonly about?: string;
  readonly settings?: Partial<Settings>;
  /** What is saved, in that order; nothing else is. */
  readonly saves?: readonly Save[];
  /** Brings it into its state, once it is there. */
  readonly arrive?: (tab: ChromiumTab, about: ChromiumTab | null) => Promise<void>;
}
