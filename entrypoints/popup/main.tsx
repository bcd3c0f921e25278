import { render } from 'preact';
import { type Browser, browser } from 'wxt/browser';
import { Popup } from '../../components/popup.tsx';
import '../../components/popup.css';
import { inOrder } from '../../lib/background/in-order.ts';
import type { PopupSource } from '../../lib/core/words/popup-state.ts';
import { ask } from '../../lib/messages.ts';
import { isOn, withSite } from '../../lib/settings/settings.ts';
import { siteOf } from '../../lib/settings/site.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings.ts';
import { isNewsOf } from './news.ts';
import { popupState } from './popup-state.ts';

/** Wires the popup to the settings and to the tab it was opened over, and draws it anew when either changes. */
async function start(): Promise<void> {
  const tab = await tabBelow();
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const site = siteOf(tab?.url);
  // In order: an older answer must not be drawn over a newer one.
  const draw = inOrder(drawTab);

  watchSettings((now, before) => {
    // A page that is switched on is looked at first; the background tells when that is done.
    const switchedOn = isOn(now, site) && !isOn(before, site);
    if (!switchedOn) void draw(tabId);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (isNewsOf(tabId, message, sender, browser.runtime.id)) void draw(tabId);
  });
  await draw(tabId);
}

/** The tab that it was opened over; opened as a page of its own, `popup.html?tab=7` is about tab 7. */
async function tabBelow(): Promise<Browser.tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

async function drawTab(tabId: number): Promise<void> {
  const [page, settings] = await Promise.all([ask({ kind: 'page/summary', tabId }), readSettings()]);
  const { site } = page;
  render(
    <Popup
      state={popupState(page, settings)}
      onSiteSwitch={(on) => {
        if (site !== null) void changeSettings((before) => withSite(before, site, on));
      }}
      onAllSwitch={(on) => void changeSettings((before) => ({ ...before, on }))}
      onStep={(by) => void goTo(tabId, by)}
      onSource={(source) => void openSource(tabId, source)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />,
    document.body,
  );
}

/** The popup's one button says "the first claim"; whoever goes on from there does so on the page. */
async function goTo(tabId: number, by: 1 | -1): Promise<void> {
  await ask(by === 1 ? { kind: 'page/first', tabId } : { kind: 'page/step', tabId, by });
  window.close();
}

async function openSource(tabId: number, { frameId, id }: PopupSource): Promise<void> {
  await ask({ kind: 'page/source', tabId, frameId, reference: id });
  window.close();
}

void start();
