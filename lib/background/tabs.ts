import { isOn, type Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/site.ts';
import { inOrder } from './in-order.ts';
import type { Pages } from './pages.ts';
import { switchedTabs } from './switched.ts';

interface OpenTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** What keeping open tabs in step with the settings takes. */
export interface TabsApi {
  readonly pages: Pick<Pages, 'runGate' | 'forget'>;
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
  /** After a change of the evidence: every open tab that is on is read anew. Never rejects. */
  readAgain(): Promise<void>;
  /** After a tab has a new address, with or without loading a page. Never rejects. */
  addressChanged(tabId: number, address: string): Promise<void>;
}

export function createTabs({ pages, readSettings, openTabs, refreshBadge, onTurned }: TabsApi): Tabs {
  // In order for each tab, so that two quick flips of the switch end as the last one says.
  const turn = inOrder(async (tabId: number, on: boolean) => {
    // Also before starting: a gate that ran before the switch was flipped would think that it has looked already.
    try {
      await pages.forget(tabId);
      if (on) await pages.runGate(tabId, 'all-frames');
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
      await passOver([...stop.map((id) => turn(id, false)), ...start.map((id) => turn(id, true))]);
    },
    async readAgain() {
      const settings = await readSettings();
      const on = (await openTabs()).filter(({ url }) => isOn(settings, siteOf(url)));
      await passOver(on.flatMap(({ id }) => (id === undefined ? [] : [turn(id, true)])));
    },
    async addressChanged(tabId, address) {
      if (isOn(await readSettings(), siteOf(address))) await passOver([pages.runGate(tabId, 'page')]);
    },
  };
}

/** Waits for all; a tab that lets no script in (the browser's own pages, or one just closed) is passed over. */
async function passOver(acts: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(acts);
}
