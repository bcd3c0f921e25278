import type { Language } from '../core/messages/index.ts';
import type { ClaimKind } from '../core/types/index.ts';
import { listed } from './sorted.ts';

/** Where pages are read: on every site but those that are off, on the listed ones alone, or when asked for. */
export const RUN_MODES = ['everywhere', 'listed', 'asked'] as const;
export type RunMode = (typeof RUN_MODES)[number];

/** How claims are marked: by underline and wash, by underline alone, or not at all (the panel lists them). */
export const MARK_LOOKS = ['full', 'underline', 'none'] as const;
export type MarkLook = (typeof MARK_LOOKS)[number];

/** In everyday words, or in the field's. */
export const LEVELS = ['plain', 'clinical'] as const;
export type Level = (typeof LEVELS)[number];

/** What the reader has chosen. */
export interface Settings {
  /** Off: nothing is loaded into any page. */
  readonly on: boolean;
  readonly run: RunMode;
  /** With `everywhere`: sites (as `siteOf` writes them) where nothing is loaded; sorted, each once. */
  readonly offHosts: readonly string[];
  /** With `listed`: the sites where pages are read; sorted, each once. */
  readonly onHosts: readonly string[];
  /** Whether Crossref is asked what became of a page's sources, and under which mail address; null: under none. */
  readonly crossref: { readonly on: boolean; readonly mail: string | null };
  /** A press of a citation mark that is a link shows its source instead of going there. */
  readonly inPlace: boolean;
  /** Ids of evidence packs that are switched off; sorted, each once. A pack that is new is on. */
  readonly packsOff: readonly string[];
  /** Kinds of claims that are not marked; sorted, each once. */
  readonly kindsOff: readonly ClaimKind[];
  readonly marks: MarkLook;
  /** Marks are printed with the page. */
  readonly printMarks: boolean;
  readonly level: Level;
  /** Language of the interface; `browser`: the one that the browser is in, where there is a translation. */
  readonly language: Language | 'browser';
  /** What is in store could not be read, or where pages are read could not: the careful choices stand in for it. */
  readonly wasDamaged?: true;
}

export const DEFAULT_SETTINGS: Settings = {
  on: true,
  run: 'everywhere',
  offHosts: [],
  onHosts: [],
  packsOff: [],
  crossref: { on: false, mail: null },
  inPlace: true,
  kindsOff: [],
  marks: 'full',
  printMarks: false,
  level: 'plain',
  language: 'browser',
};

/**
 * Whether pages of a site are read without being asked for; `site` null (not a web site, e.g. a file) can be on no list.
 */
export function isOn(settings: Settings, site: string | null): boolean {
  if (!settings.on) return false;
  switch (settings.run) {
    case 'everywhere':
      return site === null || !settings.offHosts.includes(site);
    case 'listed':
      return site !== null && settings.onHosts.includes(site);
    case 'asked':
      return false;
  }
}

/** The same settings with one site switched, on the list that counts; where pages are read when asked for, none does. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  switch (settings.run) {
    case 'everywhere':
      return { ...settings, offHosts: listed(settings.offHosts, site, !on) };
    case 'listed':
      return { ...settings, onHosts: listed(settings.onHosts, site, on) };
    case 'asked':
      return settings;
  }
}

/** The same settings with one pack switched. */
export function withPack(settings: Settings, packId: string, on: boolean): Settings {
  return { ...settings, packsOff: listed(settings.packsOff, packId, !on) };
}

/** The same settings with one kind of claim switched. */
export function withKind(settings: Settings, kind: ClaimKind, on: boolean): Settings {
  return { ...settings, kindsOff: listed(settings.kindsOff, kind, !on) };
}
