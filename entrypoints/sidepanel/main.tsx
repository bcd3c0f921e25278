import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel, type PanelProps } from '../../components/panel.tsx';
import type { Checked } from '../../components/panel-check.tsx';
import { claimKey } from '../../components/panel-claims.tsx';
import '../../components/panel.css';
import { openSaved } from '../../lib/browser/open-saved.ts';
import { say } from '../../lib/core/messages/index.ts';
import type { PopupSource, PopupState } from '../../lib/core/words/popup-state.ts';
import { ask, type PanelClaim, type PanelPage } from '../../lib/messages.ts';
import { createLine } from '../../lib/packs/in-turn.ts';
import { takeHandOver, watchHandOver } from '../../lib/panel/hand-over.ts';
import { listing, NO_FILTER } from '../../lib/panel/listing.ts';
import { followView } from '../../lib/panel/view-port.ts';
import { askAccess, hasAccess, watchAccess } from '../../lib/settings/access.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { speakIn } from '../../lib/settings/speak-in.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';
import { canKeep, createKeepDesk, type KeepDesk } from '../../lib/surfaces/keeping.ts';
import { isNewsOf } from '../../lib/surfaces/news.ts';
import { popupState } from '../../lib/surfaces/popup-state.ts';
import { followTab } from './which-tab.ts';

/** Wires the panel to the page beside it, and draws it anew when the page, its tab or the settings change. */
async function start(): Promise<void> {
  let tabId: number | null = null;
  let page: { readonly known: PanelPage; readonly state: PopupState } | 'loading' | 'failed' = 'loading';
  let filter = NO_FILTER;
  let checked: Checked | null = null;
  let told: string | null = null;
  let keep: KeepDesk | null = null;
  // A store that cannot be read is told of by the page's own state.
  const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
  speakIn(settings);
  let { level } = settings;
  let isPrivate = false;
  /** By frame. */
  const inView = new Map<number, readonly string[]>();
  const ends = new Map<number, () => void>();

  const beside = await followTab(() => void look());
  // One after the other: an older answer must not be drawn over a newer one.
  const line = createLine();
  const look = (): Promise<void> => line(lookAtPage);

  async function lookAtPage(): Promise<void> {
    const now = await beside.which();
    const opened = now !== tabId;
    if (opened) leave();
    if (now !== null && opened) keep = createKeepDesk(now, draw);
    tabId = now;
    if (tabId === null) return;
    try {
      const [known, settings, tab] = await Promise.all([
        ask({ kind: 'page/panel', tabId, opened }),
        readSettings(),
        browser.tabs.get(tabId),
        keep?.refresh(),
      ]);
      isPrivate = tab.incognito;
      speakIn(settings);
      level = settings.level;
      document.title = say('panel.title');
      page = { known, state: popupState(known.summary, settings, await hasAccess(known.summary.site)) };
      follow(tabId, known);
    } catch {
      page = 'failed';
    }
    draw();
  }

  /** Another tab: nothing of the one before is shown with it. */
  function leave(): void {
    for (const end of ends.values()) end();
    ends.clear();
    inView.clear();
    filter = NO_FILTER;
    told = null;
    page = 'loading';
    draw();
  }

  function follow(tabId: number, { claims }: PanelPage): void {
    const frames = new Set(claims.map(({ frameId }) => frameId));
    for (const [frameId, end] of ends) {
      if (frames.has(frameId)) continue;
      end();
      ends.delete(frameId);
      inView.delete(frameId);
    }
    for (const frameId of frames) {
      // Anew each time: the frame may hold another page by now.
      ends.get(frameId)?.();
      const end = followView(tabId, frameId, (ids) => {
        inView.set(frameId, ids);
        draw();
      });
      ends.set(frameId, end);
    }
  }

  async function open(claim: PanelClaim): Promise<void> {
    if (tabId === null) return;
    const { frameId, id } = claim;
    const opened = await ask({ kind: 'page/claim', tabId, frameId, claim: id }).catch(() => false);
    told = opened ? null : say(claim.hidden ? 'panel.is-hidden' : 'panel.not-on-page');
    draw();
  }

  async function check({ text, isCut }: Pick<Checked, 'text' | 'isCut'>): Promise<void> {
    checked = { text, isCut, found: 'busy' };
    draw();
    focusOn('h1');
    const found = await ask({ kind: 'page/check', text }).catch(() => 'failed' as const);
    // Another text may have been asked about meanwhile.
    if (checked?.text !== text) return;
    checked = { text, isCut, found };
    draw();
  }

  async function handedOver(): Promise<void> {
    const asked = await takeHandOver(beside.windowId);
    if (asked === null) return;
    if (asked.kind === 'check') return check(asked);
    checked = null;
    filter = NO_FILTER;
    await look();
    if (asked.tabId === tabId) toClaim(claimKey({ frameId: asked.frameId, id: asked.claim }));
  }

  function toClaim(key: string): void {
    const item = document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(key)}"]`);
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }

  /** What had the focus is gone from the new drawing: it goes on from there. */
  function focusOn(selector: '.btc-claim' | 'h1'): void {
    document.querySelector<HTMLElement>(selector)?.focus();
  }

  function setFilter(next: typeof filter): void {
    filter = next;
    draw();
  }

  function shown(): PanelProps['page'] {
    if (typeof page === 'string') return page;
    const keys = [...inView].flatMap(([frameId, ids]) => ids.map((id) => claimKey({ frameId, id })));
    const { known, state } = page;
    return {
      state,
      listing: listing(known.claims, filter),
      inView: new Set(keys),
      current: known.current === null ? null : claimKey(known.current),
    };
  }

  function draw(): void {
    render(
      <Panel
        page={shown()}
        filter={filter}
        checked={checked}
        level={level}
        told={told}
        keep={{
          ...(keep?.now() ?? { saved: 'no', kept: null }),
          canKeep: typeof page !== 'string' && canKeep(page.state),
          isPrivate,
          onKeep: () => void keep?.keep(),
          onOpen: (key) => void openSaved({ view: 'page', key }),
        }}
        onFilter={(change) => setFilter({ ...filter, ...change })}
        onShowAll={() => {
          setFilter({ ...NO_FILTER, groupBy: filter.groupBy });
          focusOn('.btc-claim');
        }}
        onOpen={(claim) => void open(claim)}
        onSource={(source) => void openSource(tabId, source)}
        onUnhide={() => void act('page/unhide')}
        onRead={() => void act('page/read')}
        onAskAccess={(site) => void askAccess(site).catch(() => false)}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onRetry={() => void (checked === null ? look() : check(checked))}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onBack={() => {
          checked = null;
          draw();
          focusOn('h1');
        }}
      />,
      document.body,
    );
  }

  async function act(kind: 'page/unhide' | 'page/read'): Promise<void> {
    if (tabId === null) return;
    await ask({ kind, tabId }).catch(() => undefined);
    await look();
  }

  watchSettings(() => void look());
  watchAccess(() => void look());
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (tabId !== null && isNewsOf(tabId, message, sender, browser.runtime.id)) void look();
  });
  watchHandOver(beside.windowId, () => void handedOver());
  await look();
  await handedOver();
}

async function openSource(tabId: number | null, { frameId, id }: PopupSource): Promise<void> {
  if (tabId !== null) await ask({ kind: 'page/source', tabId, frameId, reference: id });
}

void start();
