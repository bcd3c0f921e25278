import { render } from 'preact';
import { type Browser, browser } from 'wxt/browser';
import { Popup } from '../../components/popup.tsx';
import { PopupFailed } from '../../components/popup-failed.tsx';
import '../../components/popup.css';
import { inOrder } from '../../lib/background/in-order.ts';
import { commandKeys } from '../../lib/browser/command-keys.ts';
import { openSaved } from '../../lib/browser/open-saved.ts';
import { hasPanel, openPanel, type PanelApi } from '../../lib/browser/side-panel.ts';
import { say } from '../../lib/core/messages/index.ts';
import type { PopupSource } from '../../lib/core/words/popup-state.ts';
import { type AnswerTo, ask, type Message } from '../../lib/messages.ts';
import { putCheck } from '../../lib/panel/hand-over.ts';
import { reasonOf } from '../../lib/reason.ts';
import type { Route } from '../../lib/saved/route.ts';
import { askAccess, hasAccess, watchAccess } from '../../lib/settings/access.ts';
import { isOn, type Settings, withSite } from '../../lib/settings/settings.ts';
import { siteOf } from '../../lib/settings/site.ts';
import { speakIn } from '../../lib/settings/speak-in.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings.ts';
import { canKeep, createKeepDesk, type KeepDesk } from '../../lib/surfaces/keeping.ts';
import { isNewsOf } from '../../lib/surfaces/news.ts';
import { popupState } from '../../lib/surfaces/popup-state.ts';

/** Each browser has one of the two ways to a panel, or none; the types know of all browsers' APIs or of none. */
const PANEL: PanelApi = browser;

/** Asked once: they do not change while the popup is open. */
const keysNow = commandKeys();

/** Why what was chosen last could not be kept; null where it was. */
let notChosen: string | null = null;

/** What is known of keeping the page. */
let keeping: KeepDesk | null = null;

/** In order: an older answer must not be drawn over a newer one. */
const draw = inOrder(drawTab);

/** A background that was ended half way is asked once more. */
const askTwice = <M extends Message>(message: M): Promise<AnswerTo<M>> =>
  ask(message).catch(() => ask(message));

/** Wires the popup to the settings and to the tab it was opened over, and draws it anew when either changes. */
async function start(): Promise<void> {
  const tab = await tabBelow();
  const tabId = tab?.id;
  if (tab === undefined || tabId === undefined) return;
  const { windowId } = tab;
  const site = siteOf(tab.url);

  watchSettings((now, before) => {
    // A page that is switched on is looked at first; the background tells when that is done.
    const switchedOn = isOn(now, site) && !isOn(before, site);
    if (!switchedOn) void draw(tabId, windowId);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (isNewsOf(tabId, message, sender, browser.runtime.id)) void draw(tabId, windowId);
  });
  watchAccess(() => void draw(tabId, windowId));
  await draw(tabId, windowId, true);
}

/** The tab that it was opened over; opened as a page of its own, `popup.html?tab=7` is about tab 7. */
async function tabBelow(): Promise<Browser.tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

async function drawTab(tabId: number, windowId: number, opened = false): Promise<void> {
  try {
    await drawPage(tabId, windowId, opened);
  } catch {
    render(
      <PopupFailed
        onRetry={() => void draw(tabId, windowId)}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />,
      document.body,
    );
  }
}

/** @param opened the popup has just been opened */
async function drawPage(tabId: number, windowId: number, opened: boolean): Promise<void> {
  keeping ??= createKeepDesk(tabId, () => void draw(tabId, windowId));
  const keep = keeping;
  const [page, settings, selection, keys, tab] = await Promise.all([
    askTwice({ kind: 'page/summary', tabId, opened }),
    readSettings(),
    ask({ kind: 'page/selection', tabId }).catch(() => ''),
    keysNow,
    browser.tabs.get(tabId),
    keep.refresh(),
  ]);
  speakIn(settings);
  document.title = say('app.name');
  const thenDraw = (done: Promise<unknown>) => done.catch(() => undefined).then(() => draw(tabId, windowId));
  const choose = (change: (before: Settings) => Settings): void => {
    changeSettings(change).then(
      () => {
        notChosen = null;
      },
      (error: unknown) => {
        notChosen = reasonOf(error);
        void draw(tabId, windowId);
      },
    );
  };
  const { site } = page;
  const panel = hasPanel(PANEL);
  const state = popupState(page, settings, await hasAccess(site));
  render(
    <Popup
      state={state}
      keep={{
        ...keep.now(),
        canKeep: canKeep(state),
        isPrivate: tab.incognito,
        onKeep: () => void keep.keep(),
        onOpen: (key) => void toSaved({ view: 'page', key }),
      }}
      keys={keys}
      notChosen={notChosen}
      onSiteSwitch={(on) => {
        if (site !== null) choose((before) => withSite(before, site, on));
      }}
      onAllSwitch={(on) => choose((before) => ({ ...before, on }))}
      onStep={(by) => void goTo(tabId, by)}
      onSource={(source) => void openSource(tabId, source)}
      onRead={() => void thenDraw(askTwice({ kind: 'page/read', tabId }))}
      onAskAccess={(asked) => void askAccess(asked).catch(() => false)}
      onUnhide={() => void thenDraw(askTwice({ kind: 'page/unhide', tabId }))}
      onPanel={panel ? () => void toPanel(tabId, windowId, null) : null}
      onCheck={panel && selection.trim() !== '' ? () => void toPanel(tabId, windowId, selection) : null}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onSaved={() => void toSaved({ view: 'list' })}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />,
    document.body,
  );
}

async function toSaved(route: Route): Promise<void> {
  await openSaved(route);
  window.close();
}

/** The panel first: the browser opens it for the press alone, and that is over once anything was waited for. */
async function toPanel(tabId: number, windowId: number, text: string | null): Promise<void> {
  const opened = openPanel(PANEL, tabId, windowId);
  try {
    if (text !== null) await putCheck(windowId, text);
  } catch (error) {
    notChosen = reasonOf(error);
    return draw(tabId, windowId);
  }
  if (await opened) window.close();
}

/** The popup's one button says "the first claim"; whoever goes on from there does so on the page. */
async function goTo(tabId: number, by: 1 | -1): Promise<void> {
  await askTwice(by === 1 ? { kind: 'page/first', tabId } : { kind: 'page/step', tabId, by });
  window.close();
}

async function openSource(tabId: number, { frameId, id }: PopupSource): Promise<void> {
  await askTwice({ kind: 'page/source', tabId, frameId, reference: id });
  window.close();
}

void start();
