import type { ClaimKind } from '../core/types/index.ts';
import { type Level, type MarkLook, type RunMode, type Settings, withKind } from './settings.ts';
import { siteOf } from './site.ts';
import { listed } from './sorted.ts';

/** One choice as it is made on the options page. */
export type Choice =
  | { readonly kind: 'on'; readonly on: boolean }
  | { readonly kind: 'run'; readonly run: RunMode }
  | { readonly kind: 'claims'; readonly claims: ClaimKind; readonly on: boolean }
  | { readonly kind: 'marks'; readonly marks: MarkLook }
  | { readonly kind: 'print'; readonly on: boolean }
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'language'; readonly language: Settings['language'] };

/** The same settings with the choice made. */
export function withChoice(settings: Settings, choice: Choice): Settings {
  switch (choice.kind) {
    case 'on':
      return { ...settings, on: choice.on };
    case 'run':
      return { ...settings, run: choice.run };
    case 'claims':
      return withKind(settings, choice.claims, choice.on);
    case 'marks':
      return { ...settings, marks: choice.marks };
    case 'print':
      return { ...settings, printMarks: choice.on };
    case 'level':
      return { ...settings, level: choice.level };
    case 'language':
      return { ...settings, language: choice.language };
  }
}

/** A list of sites among the settings: where nothing is loaded, or where alone pages are read. */
export type SiteList = 'offHosts' | 'onHosts';

/** The list that counts; null where pages are read when asked for. */
export function listOf(run: RunMode): SiteList | null {
  return LISTS[run];
}

const LISTS: Readonly<Record<RunMode, SiteList | null>> = {
  everywhere: 'offHosts',
  listed: 'onHosts',
  asked: null,
};

/** The same settings with a site put on a list, or taken from it, whichever list counts. */
export function withListed(settings: Settings, list: SiteList, site: string, isIn: boolean): Settings {
  return { ...settings, [list]: listed(settings[list], site, isIn) };
}

/** What may be typed without a scheme: a host, with a port and a path or not. */
const BARE = /^[^\s/:@?#]+(?::\d+)?(?:[/?#]|$)/;

/** The site that a reader means by a whole address or by a host ("www.clinic.example"); null where it is none. */
export function siteTyped(text: string): string | null {
  const typed = text.trim();
  return siteOf(BARE.test(typed) ? `https://${typed}` : typed);
}
