import * as v from 'valibot';
import { isSite } from './site.ts';

/** What the reader has chosen. */
export interface Settings {
  /** Off: nothing is loaded into any page. */
  readonly on: boolean;
  /** Sites (as `siteOf` writes them) where nothing is loaded; sorted, each once. */
  readonly offHosts: readonly string[];
  /** Ids of evidence packs that are switched off; sorted, each once. A pack that is new is on. */
  readonly packsOff: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { on: true, offHosts: [], packsOff: [] };

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
  const { on, offHosts, packsOff } = result.output;
  return { on, offHosts: sorted(offHosts), packsOff: sorted(packsOff) };
}

/** What is put into the store. The version lets a later release read today's settings. */
export function toStored(settings: Settings): Settings & { version: 1 } {
  const { on, offHosts, packsOff } = settings;
  return { version: 1, on, offHosts: sorted(offHosts), packsOff: sorted(packsOff) };
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
