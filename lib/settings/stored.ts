import * as v from 'valibot';
import { LANGUAGES } from '../core/messages/index.ts';
import { CLAIM_KINDS } from '../core/types/index.ts';
import { DEFAULT_SETTINGS, LEVELS, MARK_LOOKS, RUN_MODES, type Settings } from './settings.ts';
import { isSite } from './site.ts';
import { sorted } from './sorted.ts';

/** As much of an address as keeps nonsense out; whether it exists is not for us to find out. */
const MAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
/** In characters (RFC 5321). Looked at first: the pattern's work grows with the square. */
const LONGEST_MAIL = 254;
const Mail = v.pipe(
  v.string(),
  v.check((text) => text.length <= LONGEST_MAIL && MAIL.test(text)),
);

/** Whether a text can be an address to give to Crossref. */
export function isMail(text: string): boolean {
  return v.is(Mail, text);
}

const Crossref = v.object({ on: v.boolean(), mail: v.fallback(v.nullable(Mail), null) });

/** One damaged entry must not switch the other sites on again; it would also break the gate's registration. */
const Hosts = v.pipe(
  v.array(v.unknown()),
  v.transform((hosts) => hosts.filter((host): host is string => typeof host === 'string' && isSite(host))),
);

/** What settings of an earlier version do not have, or what is damaged, is as it was at first. */
function choice<const T extends string>(options: readonly T[], first: T) {
  return v.fallback(v.optional(v.picklist(options), first), first);
}

/** What says where pages are read. Where it is damaged, nothing is read unasked. */
const Where = v.object({
  on: v.boolean(),
  run: v.optional(v.picklist(RUN_MODES)),
  offHosts: Hosts,
  onHosts: v.optional(Hosts),
});

const Stored = v.object({
  version: v.literal(1),
  on: v.fallback(v.boolean(), true),
  run: v.fallback(v.optional(v.picklist(RUN_MODES), 'everywhere'), 'asked'),
  offHosts: v.fallback(Hosts, []),
  onHosts: v.fallback(v.optional(Hosts, []), []),
  // Settings of before there was a choice of packs have no such list.
  packsOff: v.fallback(
    v.optional(
      v.pipe(
        v.array(v.unknown()),
        v.transform((ids) => ids.filter((id): id is string => typeof id === 'string')),
      ),
      [],
    ),
    [],
  ),
  // Nothing may leave the machine because of a damaged entry.
  crossref: v.fallback(v.optional(Crossref, DEFAULT_SETTINGS.crossref), DEFAULT_SETTINGS.crossref),
  inPlace: v.fallback(v.optional(v.boolean(), true), true),
  kindsOff: v.fallback(
    v.optional(
      v.pipe(
        v.array(v.unknown()),
        v.transform((kinds) => CLAIM_KINDS.filter((kind) => kinds.includes(kind))),
      ),
      [],
    ),
    [],
  ),
  marks: choice(MARK_LOOKS, DEFAULT_SETTINGS.marks),
  printMarks: v.fallback(v.optional(v.boolean(), false), false),
  level: choice(LEVELS, DEFAULT_SETTINGS.level),
  language: choice(['browser', ...LANGUAGES], DEFAULT_SETTINGS.language),
});

/**
 * Reads settings from whatever a store holds.
 *
 * @param stored Anything.
 * @returns The settings; the defaults where nothing is stored. Of what is not as `toStored` writes it, what can be read;
 *   nobody knows then which sites were switched off, so nothing is read unasked. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  if (stored === undefined || stored === null) return DEFAULT_SETTINGS;
  const { success, output } = v.safeParse(Stored, stored);
  if (!success) return { ...DEFAULT_SETTINGS, ...CAREFUL };
  return v.is(Where, stored) ? toSettings(output) : { ...toSettings(output), ...CAREFUL };
}

const CAREFUL = { run: 'asked', wasDamaged: true } as const;

/** What is put into the store. The version lets a later release read today's settings. */
export function toStored(settings: Settings): Settings & { version: 1 } {
  return { version: 1, ...toSettings(settings) };
}

/** In one shape, whatever else the object carries. */
function toSettings(settings: Settings): Settings {
  const { on, run, crossref, inPlace, marks, printMarks, level, language } = settings;
  return {
    ...{ on, run, inPlace, marks, printMarks, level, language },
    offHosts: sorted(settings.offHosts),
    onHosts: sorted(settings.onHosts),
    packsOff: sorted(settings.packsOff),
    kindsOff: sorted(settings.kindsOff),
    crossref: { on: crossref.on, mail: crossref.mail },
  };
}
