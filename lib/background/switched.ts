import { isOn, type Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/site.ts';

interface OpenTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** Open tabs to do something in after the settings changed. */
export interface Switched {
  readonly start: readonly number[];
  readonly stop: readonly number[];
}

/**
 * Which open tabs were switched on or off by a change of the settings, by the site of their top page. When all is
 * switched off, every tab is: one that was on no list may have been read because that was asked for.
 */
export function switchedTabs(tabs: readonly OpenTab[], before: Settings, now: Settings): Switched {
  const start: number[] = [];
  const stop: number[] = [];
  const allOff = before.on && !now.on;
  for (const { id, url } of tabs) {
    const site = siteOf(url);
    const is = isOn(now, site);
    if (id === undefined || (is === isOn(before, site) && !allOff)) continue;
    (is ? start : stop).push(id);
  }
  return { start, stop };
}

/** Whether pages that are read already would be shown in another way. */
export function showsOtherwise(now: Settings, before: Settings): boolean {
  return (
    now.crossref.on !== before.crossref.on ||
    (['inPlace', 'marks', 'printMarks', 'level', 'language'] as const).some(
      (key) => now[key] !== before[key],
    ) ||
    now.kindsOff.join() !== before.kindsOff.join()
  );
}
