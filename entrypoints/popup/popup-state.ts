import { ENGLISH } from '../../lib/core/language/english.ts';
import type { NothingReason, PopupState } from '../../lib/core/words/popup-state.ts';
import type { PageSummary } from '../../lib/messages.ts';
import { isOn, type Settings } from '../../lib/settings/settings.ts';

/** What the popup shows, from the settings and what the tab's frames told. */
export function popupState(page: PageSummary, settings: Settings): PopupState {
  const { site, counts, flagged, references, sources, crossref, absent, questions } = page;
  const common = {
    host: site,
    switches: { all: settings.on, site: site === null ? null : isOn({ ...settings, on: true }, site) },
  };
  const claims = Object.values(counts).reduce((total, count) => total + count, 0);
  const reason = whyOff(page, settings);
  if (reason !== null) return { ...common, kind: 'nothing', reason };
  if (page.packsOn === 0) return { ...common, kind: 'nothing', reason: 'no-packs' };
  if (claims > 0)
    return {
      ...common,
      kind: 'claims',
      ...{ counts, flagged, references, sources, crossref, absent, questions },
    };
  if (page.reading) return { ...common, kind: 'reading' };
  if (page.language !== null && page.language !== ENGLISH)
    return { ...common, kind: 'other-language', language: page.language };
  if (!page.onTopic) return { ...common, kind: 'nothing', reason: 'no-such-therapy' };
  return {
    ...common,
    kind: 'nothing',
    reason: 'therapy-but-no-claims',
    ...(sources.length > 0 ? { given: { references, sources, crossref } } : {}),
  };
}

/** Why the page is not looked at; null when it is. */
function whyOff({ readable, reached, site }: PageSummary, settings: Settings): NothingReason | null {
  if (!settings.on) return 'off-everywhere';
  if (!isOn(settings, site)) return 'off-here';
  if (!readable) return 'not-a-web-page';
  return reached ? null : 'not-reached';
}
