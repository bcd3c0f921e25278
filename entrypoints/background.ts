import index from 'virtual:evidence-index';
import records from 'virtual:evidence-records';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ANALYSIS_PORT } from '../lib/analysis-port.ts';
import { createAskedTabs } from '../lib/background/asked-tabs.ts';
import { createBadge } from '../lib/background/badge.ts';
import { createEvidence } from '../lib/background/evidence.ts';
import { isFirstRun } from '../lib/background/first-run.ts';
import { createInStep } from '../lib/background/in-step.ts';
import { createLookUps } from '../lib/background/look-ups.ts';
import { createMenu } from '../lib/background/menu.ts';
import { createPages } from '../lib/background/pages.ts';
import { parseMessage } from '../lib/background/parse-message.ts';
import { type Office, receive } from '../lib/background/receive.ts';
import { recordPage } from '../lib/background/record-page.ts';
import { createRegistration } from '../lib/background/registration.ts';
import { createSaving } from '../lib/background/saving.ts';
import { serveAnalyses } from '../lib/background/serve-analyses.ts';
import { sha256 } from '../lib/background/sha256.ts';
import { createTabs } from '../lib/background/tabs.ts';
import { openPanel } from '../lib/browser/side-panel.ts';
import { analyze } from '../lib/core/analyze.ts';
import { speak } from '../lib/core/messages/index.ts';
import { createCrossref } from '../lib/crossref/crossref.ts';
import { indexedDbStore } from '../lib/crossref/indexed-db.ts';
import type { TabTurned } from '../lib/messages.ts';
import { packsMark, readStored, watchStored } from '../lib/packs/store.ts';
import { ALL_HIGHLIGHT_CSS, highlightCss } from '../lib/paint/highlight-css.ts';
import { dropHandOver, putCheck, putClaim } from '../lib/panel/hand-over.ts';
import { savedStore } from '../lib/saved/indexed-db.ts';
import { tellSaved } from '../lib/saved/news.ts';
import { hasConsent, watchConsent } from '../lib/settings/consent.ts';
import { languageOf } from '../lib/settings/language.ts';
import { APPLIED_STORE, ASKED_STORE, readSettings, watchSettings } from '../lib/settings.ts';

declare global {
  /** Put in by the build: where Crossref is. */
  const __CROSSREF__: string;
}

/** Chromium's own; Firefox opens its sidebar by a command of its own. */
const OPEN_PANEL = 'open-panel';

/** The commands of the manifest that step. */
const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['next-claim', 1],
  ['previous-claim', -1],
]);

/** A page that never finishes loading lets no script in until it does; milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Wires the browser's events to lib/background. It analyses the text that readers send, away from the pages' own
 * threads, and holds the evidence, but nothing about any page: the browser may end and start it at any time.
 */
export default defineBackground(() => {
  const addressOf = async (tabId: number): Promise<string | undefined> => (await browser.tabs.get(tabId)).url;
  const pages = createPages(browser, {
    now: async () => highlightCss(await readSettings()),
    all: ALL_HIGHLIGHT_CSS,
  });
  const register = createRegistration(browser.scripting, readSettings);
  const refreshBadge = createBadge(browser.action, pages, browser.runtime.getManifest().name);
  const asked = createAskedTabs(ASKED_STORE);
  const tabs = createTabs({
    pages,
    asked,
    readSettings,
    // A tab that was put to sleep is loaded anew when the reader comes back to it.
    openTabs: () => browser.tabs.query({ discarded: false }),
    refreshBadge,
    onTurned(tabId) {
      const news: TabTurned = { kind: 'tab/turned', tabId };
      // Rejects when no page of ours is open.
      browser.runtime.sendMessage(news).catch(() => undefined);
    },
  });
  const evidence = createEvidence({ bundled: { index, records }, readSettings, readStored });
  const saving = createSaving({
    store: savedStore(() => crypto.randomUUID()),
    record: (tabId) =>
      recordPage(tabId, {
        pages,
        tab: async (id) => {
          const { url, title } = await browser.tabs.get(id);
          return { address: url, title: title ?? '' };
        },
        records: async (ids) => (await evidence.current()).lookUp(ids),
        packs: async () => (await evidence.current()).index.packs.map(({ bundled, ...pack }) => pack),
        version: browser.runtime.getManifest().version,
        now: () => new Date().toISOString(),
        sha256,
      }),
    addressOf,
    onSaved: tellSaved,
  });
  const store = indexedDbStore();
  const lookUps = createLookUps({
    readSettings,
    hasConsent,
    async doisOf(ids) {
      const records = (await evidence.current()).lookUp(ids);
      return new Map(records.flatMap(({ id, doi }) => (doi === null ? [] : [[id, doi]])));
    },
    client: (mailto) =>
      createCrossref({
        fetch: (address, init) => fetch(address, init),
        base: __CROSSREF__,
        mailto,
        now: Date.now,
        cache: store,
      }),
  });
  const office: Office = {
    pages: {
      ...pages,
      async readAsked(tabId) {
        await asked.add(tabId);
        await pages.readAsked(tabId);
      },
    },
    readSettings,
    async analyze(blocks, source) {
      const { index } = await evidence.current();
      const found = analyze(blocks, { source, evidence: index });
      // With no pack on, "no study tests this" would be said of every claim.
      return index.packs.length > 0 ? found : { ...found, annotations: [], report: null };
    },
    records: async (ids) => (await evidence.current()).lookUp(ids),
    lookUp: lookUps.lookUp,
    crossrefKept: lookUps.kept,
    crossrefForget: lookUps.forget,
    packsOn: async () => (await evidence.current()).index.packs.length,
    languageOf,
    async openPanel({ tab, frameId }, claim) {
      if (tab?.id === undefined) return false;
      // The panel first: the browser opens it for the press alone.
      const opened = openPanel(browser, tab.id, tab.windowId);
      await putClaim(tab.windowId, { tabId: tab.id, frameId: frameId ?? 0, claim });
      return opened;
    },
    addressOf,
    saving,
    refreshBadge,
  };

  /** The browser may have started the background anew: it speaks English until it is told otherwise. */
  async function speakAsChosen(): Promise<void> {
    speak(languageOf(await readSettings()));
  }

  async function openFirstPage(): Promise<void> {
    // A browser without a window has nobody to welcome, and still has to get its gate.
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined);
  }

  const menu = createMenu(browser, speakAsChosen, putCheck);
  const inStep = createInStep({
    readSettings,
    packsMark,
    applied: APPLIED_STORE,
    register,
    renewMenu: menu.renew,
    evidenceChanged: evidence.changed,
    tabs,
    patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
  });

  void inStep.resume();
  browser.runtime.onInstalled.addListener((details) => {
    // Before the gate is registered: what drives a browser can tell then that the page has come, and close it.
    void inStep.begin(isFirstRun(details) ? openFirstPage() : Promise.resolve());
  });
  browser.runtime.onStartup.addListener(() => void inStep.check());
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    menu.clicked(info, tab).catch(() => undefined);
  });
  // There are no windows on Android.
  browser.windows?.onRemoved.addListener((windowId) => {
    // It goes with the browser at the latest.
    dropHandOver(windowId).catch(() => undefined);
  });
  watchSettings((now, before) => {
    // First of all: what was switched off must not go out any more.
    lookUps.changed(now.crossref, before.crossref);
    void inStep.changed({ before });
  });
  watchConsent(() => {
    lookUps.stop();
    void tabs.readAgain();
  });
  // Marks and popovers of packs that are gone must not stay.
  watchStored(() => void inStep.changed('packs'));
  // The gate is registered whether it may run or not; pages that are open when it may have to be told.
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins?.length) void tabs.startAll();
  });
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    void inStep.check();
    if (url !== undefined) void tabs.addressChanged(tabId, url);
  });

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ANALYSIS_PORT || port.sender?.id !== browser.runtime.id) return;
    const ended = new AbortController();
    port.onDisconnect.addListener(() => ended.abort());
    const answer = serveAnalyses(
      { post: (message) => port.postMessage(message), disconnect: () => port.disconnect() },
      {
        async evidence() {
          await speakAsChosen();
          return (await evidence.current()).index;
        },
        pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
        now: () => performance.now(),
      },
      ended.signal,
    );
    port.onMessage.addListener(answer);
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
    const parsed = parseMessage(message, sender, self);
    if (parsed === null) return undefined;
    void inStep.check();
    // The browser opens the panel for the press alone, so nothing may be waited for before.
    const answer =
      parsed.kind === 'panel/open'
        ? receive(parsed, sender, office)
        : speakAsChosen().then(() => receive(parsed, sender, office));
    answer.then(sendResponse, () => sendResponse(null));
    // Keeps the channel open: a returned Promise would do so in newer browsers only.
    return true;
  });

  // There are no commands on Android.
  browser.commands?.onCommand.addListener(async (command, tab) => {
    if (command === OPEN_PANEL && tab?.id !== undefined) {
      void openPanel(browser, tab.id, tab.windowId);
      return;
    }
    const by = STEPS.get(command);
    // Not every browser says in which tab the keys were pressed.
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (by === undefined || tabId === undefined || !(await readSettings()).on) return;
    // A page that is gone by now has no claim to go to.
    await pages.step(tabId, by).catch(() => false);
  });
});
