import * as v from 'valibot';
import { isSite } from './site.ts';

/** What the reader has chosen. */
export interface Settings {
  /** Off: nothing is loaded into any page. */
  readonly on: boolean;
  /** Sites (as `siteOf` writes them) where nothing is loaded; sorted, each once. */
  readonly offHosts: readonly string[];
  /** Whether Crossref is asked what became of a page's sources, and under which mail address; null: under none. */
  readonly crossref: { readonly on: boolean; readonly mail: string | null };
  /** A press of a citation mark that is a link shows its source instead of going there. */
  readonly inPlace: boolean;
  /** Ids of evidence packs that are switched off; sorted, each once. A pack that is new is on. */
  readonly packsOff: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  on: true,
  offHosts: [],
  packsOff: [],
  crossref: { on: false, mail: null },
  inPlace: true,
};

/** As much of an address as keeps nonsense out; whether it exists is not for us to find out. */
const Mail = v.pipe(v.string(), v.maxLength(254), v.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/));

/** Whether a text can be an address to give to Crossref. */
export function isMail(text: string): boolean {
  return v.is(Mail, text);
}

const Crossref = v.object({ on: v.boolean(), mail: v.fallback(v.nullable(Mail), null) });

const Stored = v.object({
  version: v.literal(1),
  on: v.boolean(),
  // One damaged entry must not switch the other sites on again; it would also break the gate's registration.
  offHosts: v.pipe(
    v.array(v.unknown()),
    v.transform((hosts) => hosts.filter((host): host is string => typeof host === 'string' && isSite(host))),
  ),
  // Settings of before there was a choice of packs have no such list.
  packsOff: v.optional(
    v.pipe(
      v.array(v.unknown()),
      v.transform((ids) => ids.filter((id): id is string => typeof id === 'string')),
    ),
    [],
  ),
  // Nothing may leave the machine because of a damaged entry.
  crossref: v.fallback(v.optional(Crossref, DEFAULT_SETTINGS.crossref), DEFAULT_SETTINGS.crossref),
  inPlace: v.fallback(v.optional(v.boolean(), true), true),
});

/**
 * Reads settings from whatever a store holds.
 *
 * @param stored Anything.
 * @returns The settings; the defaults when it is not what `toStored` writes. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(Stored, stored);
  if (!result.success) return DEFAULT_SETTINGS;
  return toSettings(result.output);
}

/** What is put into the store. The version lets a later release read today's settings. */
export function toStored(settings: Settings): Settings & { version: 1 } {
  return { version: 1, ...toSettings(settings) };
}

function toSettings({ on, offHosts, packsOff, crossref, inPlace }: Settings): Settings {
  const { on: asked, mail } = crossref;
  return {
    on,
    offHosts: sorted(offHosts),
    packsOff: sorted(packsOff),
    crossref: { on: asked, mail },
    inPlace,
  };
}

/** Whether pages of a site are read; `site` null (not a web site, e.g. a file) follows the general switch. */
export function isOn(settings: Settings, site: string | null): boolean {
  return settings.on && (site === null || !settings.offHosts.includes(site));
}

/** The same settings with one site switched. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.offHosts.filter((host) => host !== site);
  return { ...settings, offHosts: sorted(on ? others : [...others, site]) };
}

/** The same settings with one pack switched. */
export function withPack(settings: Settings, packId: string, on: boolean): Settings {
  const others = settings.packsOff.filter((id) => id !== packId);
  return { ...settings, packsOff: sorted(on ? others : [...others, packId]) };
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
