import { ENGLISH } from '../core/language/english.ts';
import type { NothingReason, PopupState } from '../core/words/popup-state.ts';
import { claimsIn } from '../core/words/popup-words.ts';
import type { PageSummary } from '../messages.ts';
import { isOn, type Settings } from '../settings/settings.ts';

/** Why a page was not read that is read when the reader asks for it. */
const MAY_BE_ASKED: ReadonlySet<NothingReason> = new Set([
  'off-here',
  'not-listed',
  'not-asked',
  'no-access',
]);

/**
 * What the popup shows, from the settings and what the tab's frames told.
 *
 * @param access whether the browser lets the extension read the page by itself
 */
export function popupState(page: PageSummary, settings: Settings, access: boolean): PopupState {
  const { site, counts, flagged, references, sources, crossref, absent, questions, hidden, leftOut } = page;
  const off = whyOff(page, settings, access);
  const reason = off ?? whyUnread(page, access);
  const claims = claimsIn(counts);
  const notYet = {
    ...(page.failed === 'part' ? { partUnread: true as const } : {}),
    ...(page.reading && claims > 0 ? { stillReading: true as const } : {}),
    ...(page.slowedMs > 0 ? { slowedSeconds: Math.ceil(page.slowedMs / 1_000) } : {}),
  };
  const common = {
    host: site,
    switches: {
      where: settings.run,
      all: settings.on,
      site: hasSwitch(page, settings) ? isOn(settings, site) : null,
      ...(settings.wasDamaged ? { wasDamaged: true as const } : {}),
    },
    canRead: reason !== null && MAY_BE_ASKED.has(reason) && page.readable,
    // Of a page whose marks are about to go nothing is counted.
    unmarked: off === null ? { hidden, leftOut, ...notYet } : { hidden: 0, leftOut: 0 },
  };
  if (reason !== null) return { ...common, kind: 'nothing', reason };
  if (page.packsOn === 0) return { ...common, kind: 'nothing', reason: 'no-packs' };
  if (claims > 0)
    return {
      ...common,
      kind: 'claims',
      ...{ counts, flagged, references, sources, crossref, absent, questions },
    };
  if (page.reading) return { ...common, kind: 'reading' };
  if (page.failed === 'all') return { ...common, kind: 'nothing', reason: 'read-in-vain' };
  const given = sources.length > 0 ? { given: { references, sources, crossref } } : {};
  if (hidden + leftOut > 0) return { ...common, kind: 'nothing', reason: 'none-marked', ...given };
  if (page.language !== null && page.language !== ENGLISH)
    return { ...common, kind: 'other-language', language: page.language };
  if (!page.onTopic) return { ...common, kind: 'nothing', reason: 'no-such-therapy' };
  return { ...common, kind: 'nothing', reason: 'therapy-but-no-claims', ...given };
}

/** Where pages are read only when asked for, a site is on no list; where all is off, its switch would do nothing. */
function hasSwitch({ site }: PageSummary, { on, run }: Settings): boolean {
  return on && site !== null && run !== 'asked';
}

/** Why the page is not to be read; null when it is, or was asked for. */
function whyOff(
  { readable, asked, site }: PageSummary,
  settings: Settings,
  access: boolean,
): NothingReason | null {
  if (!settings.on) return 'off-everywhere';
  if (asked || isOn(settings, site)) return null;
  if (settings.run === 'everywhere') return 'off-here';
  if (!readable) return notLetIn(access);
  return settings.run === 'listed' ? 'not-listed' : 'not-asked';
}

/** Why a page that is on was not read; null when it was. */
function whyUnread({ readable, reached }: PageSummary, access: boolean): NothingReason | null {
  if (!readable) return notLetIn(access);
  if (reached) return null;
  // A press on our button in the toolbar lets it in, for this page and this once.
  return access ? 'not-reached' : 'no-access';
}

/** Browsers do not say why no script may run in a page. */
function notLetIn(access: boolean): NothingReason {
  return access ? 'not-a-web-page' : 'no-access';
}
