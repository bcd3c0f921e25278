import type { Settings } from '../../settings/settings.ts';
import type { ChromiumTab } from '../browser/chromium.ts';

/** What is shown: our own pages, or a page of the web with what is ours on it. */
export type Surface = 'page' | 'popup' | 'panel' | 'options' | 'welcome';

/** A surface in one of its states. */
export interface Scene {
  /** Also the name of its pictures. */
  readonly name: string;
  readonly surface: Surface;
  /** The page of the fixtures that it is on, or about. */
  readonly about?: string;
  readonly settings?: Partial<Settings>;
  /** Brings it into its state, once it is there. */
  readonly arrive?: (tab: ChromiumTab, about: ChromiumTab | null) => Promise<void>;
}
