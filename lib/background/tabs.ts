import { isOn, type Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/site.ts';
import type { AskedTabs } from './asked-tabs.ts';
import { inOrder } from './in-order.ts';
import type { Pages } from './pages.ts';
import { switchedTabs } from './switched.ts';

interface OpenTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** What keeping open tabs in step with the settings takes. */
export interface TabsApi {
  readonly pages: Pick<Pages, 'look' | 'runGate' | 'readAsked' | 'forget'>;
  readonly asked: Pick<AskedTabs, 'has' | 'delete'>;
  readSettings(): Promise<Settings>;
  /** The open tabs that are in memory. */
  openTabs(): Promise<readonly OpenTab[]>;
  refreshBadge(tabId: number): Promise<void>;
  /** Told after a tab was switched on or off, also when it could not be reached. */
  onTurned(tabId: number): void;
}

/** Open tabs, which the gate's registration does not reach: it works for pages loaded from then on. */
export interface Tabs {
  /** After installation or an update: runs the gate in every open tab that is on. Never rejects. */
  startAll(): Promise<void>;
  /** After a change of the settings: starts what was switched on, takes back what was switched off. Never rejects. */
  apply(now: Settings, before: Settings): Promise<void>;
  /** After a change that was broken off: every open tab becomes what the settings say. Never rejects. */
  settle(): Promise<void>;
  /** After a change of what is shown: every open tab that is on, or was read when asked for, is read anew. Never rejects. */
  readAgain(): Promise<void>;
  /** After a tab has a new address, with or without loading a page. Never rejects. */
  addressChanged(tabId: number, address: string): Promise<void>;
}

/**
 * What a tab is turned to. A page that is not on may be read because it was asked for: `as-asked` reads it anew then and
 * leaves others alone, `asked-or-off` takes everything out of others.
 */
type Turn = 'on' | 'off' | 'as-asked' | 'asked-or-off';

export function createTabs({ pages, asked, readSettings, openTabs, refreshBadge, onTurned }: TabsApi): Tabs {
  const isAsked = async (tabId: number): Promise<boolean> => {
    if (!(await asked.has(tabId))) return false;
    const isStill = (await pages.look(tabId)).some((frame) => frame.asked);
    if (!isStill) await asked.delete(tabId);
    return isStill;
  };

  // In order for each tab, so that two quick flips of the switch end as the last one says.
  const turn = inOrder(async (tabId: number, to: Turn) => {
    // What was asked for is there, or nothing is: asked before it is forgotten.
    const wasAsked = (to === 'as-asked' || to === 'asked-or-off') && (await isAsked(tabId));
    if (to === 'as-asked' && !wasAsked) return;
    // Also before starting: a gate that ran before the switch was flipped would think that it has looked already.
    try {
      await pages.forget(tabId);
      if (to === 'on') await pages.runGate(tabId, 'all-frames');
      else if (wasAsked) await pages.readAsked(tabId);
      else await refreshBadge(tabId);
    } finally {
      onTurned(tabId);
    }
  });

  return {
    async startAll() {
      const settings = await readSettings();
      const on = (await openTabs()).filter(({ url }) => isOn(settings, siteOf(url)));
      await passOver(on.flatMap(({ id }) => (id === undefined ? [] : [pages.runGate(id, 'all-frames')])));
    },
    async apply(now, before) {
      const { start, stop } = switchedTabs(await openTabs(), before, now);
      await passOver([...stop.map((id) => turn(id, 'off')), ...start.map((id) => turn(id, 'on'))]);
    },
    async settle() {
      const settings = await readSettings();
      const others = settings.on ? 'asked-or-off' : 'off';
      await passOver(
        (await openTabs()).flatMap(({ id, url }) =>
          id === undefined ? [] : [turn(id, isOn(settings, siteOf(url)) ? 'on' : others)],
        ),
      );
    },
    async readAgain() {
      const settings = await readSettings();
      if (!settings.on) return;
      await passOver(
        (await openTabs()).flatMap(({ id, url }) => {
          if (id === undefined) return [];
          return [isOn(settings, siteOf(url)) ? turn(id, 'on') : turn(id, 'as-asked')];
        }),
      );
    },
    async addressChanged(tabId, address) {
      const settings = await readSettings();
      // A page that was asked for stays so when it changes without being loaded; another document knows nothing of it.
      const isRead = isOn(settings, siteOf(address)) || (settings.on && (await isAsked(tabId)));
      if (isRead) await passOver([pages.runGate(tabId, 'page')]);
    },
  };
}

/** Waits for all; a tab that lets no script in (the browser's own pages, or one just closed) is passed over. */
async function passOver(acts: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(acts);
}
