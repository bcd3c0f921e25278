import type { Browser } from 'wxt/browser';
import type { Language } from '../core/messages/index.ts';
import type { Analysis, PageSource, StudyRecord, TextBlock } from '../core/types/index.ts';
import type {
  Answers,
  Message,
  PagePanelGet,
  PageSummary,
  PageSummaryGet,
  ReaderChanged,
} from '../messages.ts';
import type { LookUpQuery, LookUpResult } from '../session/types.ts';
import { isOn, type Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/site.ts';
import { checkText } from './check-text.ts';
import type { AskedFrame, Pages } from './pages.ts';
import { panelPage, studiesOf } from './panel-page.ts';
import { popupSources } from './popup-sources.ts';
import type { Saving } from './saving.ts';
import { summarize } from './summary.ts';

type Sender = Browser.runtime.MessageSender;

/** What answering takes. */
export interface Office {
  readonly pages: Pages;
  readSettings(): Promise<Settings>;
  /** Of a text that is no page. */
  analyze(blocks: readonly TextBlock[], source: PageSource): Promise<Analysis>;
  records(ids: readonly string[]): Promise<readonly StudyRecord[]>;
  /** Asks Crossref, where the reader has turned that on. */
  lookUp(queries: readonly LookUpQuery[]): Promise<LookUpResult>;
  crossrefKept(): Promise<Answers['crossref/kept']>;
  crossrefForget(): Promise<void>;
  readonly saving: Saving;
  /** How many evidence packs are on. */
  packsOn(): Promise<number>;
  /** The interface's language, the reader's choice or the browser's. */
  languageOf(settings: Settings): Language;
  /** Opens the panel beside a page at one of its claims; false where the browser does not let a page's press do that. */
  openPanel(sender: Sender, claim: string): Promise<boolean>;
  /** Address of a tab; undefined where the browser does not tell it. */
  addressOf(tabId: number): Promise<string | undefined>;
  /** Shows the count of a tab on its badge. */
  refreshBadge(tabId: number): Promise<void>;
}

/**
 * Answers a message that `parseMessage` let through.
 *
 * @returns The answer of the message's kind. Rejects when the page is gone meanwhile.
 */
export async function receive(
  message: Message,
  sender: Sender,
  office: Office,
): Promise<Answers[Message['kind']]> {
  switch (message.kind) {
    case 'gate/hit':
      // Switched off between the page's load and now: the gate was still there, the reader does not come.
      if (!(await isWanted(message.asked === true, sender, office))) return false;
      await office.pages.putReader(sender);
      return true;
    case 'reader/changed':
      return readerChanged(message, sender, office);
    case 'records/get':
      return office.records(message.ids);
    case 'sources/look-up':
      // A private window promises that nothing of it is kept, here or elsewhere.
      if (sender.tab?.incognito === true) return { on: false, why: 'private', answers: [] };
      return (await isWanted(message.asked, sender, office))
        ? office.lookUp(message.queries)
        : { on: false, answers: [] };
    case 'preferences/get': {
      const settings = await office.readSettings();
      const { inPlace, kindsOff, level } = settings;
      return { inPlace, kindsOff, level, language: office.languageOf(settings) };
    }
    case 'popover/put':
      await office.pages.putPopover(sender);
      return true;
    case 'panel/open':
      return office.openPanel(sender, message.claim);
    case 'crossref/kept':
      return office.crossrefKept();
    case 'crossref/forget':
      await office.crossrefForget();
      return true;
    case 'page/source':
      return office.pages.openSource(message.tabId, message.frameId, message.reference);
    case 'page/summary':
      return summaryOf(message.tabId, await framesOf(message, office), office);
    case 'page/panel': {
      const frames = await framesOf(message, office);
      const listed = frames.length === 0 ? [] : await office.pages.claims(message.tabId);
      const [summary, records] = await Promise.all([
        summaryOf(message.tabId, frames, office),
        office.records(studiesOf(listed)),
      ]);
      return panelPage(summary, frames, listed, new Map(records.map((record) => [record.id, record])));
    }
    case 'page/claim':
      return office.pages.openClaim(message.tabId, message.frameId, message.claim);
    case 'page/unhide':
      await office.pages.showHidden(message.tabId);
      return true;
    case 'page/read':
      return readAsked(message.tabId, office);
    case 'page/selection':
      return (await office.readSettings()).on ? office.pages.selection(message.tabId) : '';
    case 'page/check':
      return checkText(message.text, office);
    case 'page/save':
      return office.saving.save(message.tabId, message.id);
    case 'page/saved':
      return (await office.saving.since(message.tabId, (await office.readSettings()).on)) ?? 'no';
    case 'page/first':
      return office.pages.first(message.tabId);
    case 'page/step':
      return office.pages.step(message.tabId, message.by);
  }
}

/** What a tab's frames say; where all is switched off, nothing is run in any of them, not even to ask. */
async function framesOf(
  { tabId, opened }: PageSummaryGet | PagePanelGet,
  { pages, readSettings }: Office,
): Promise<readonly AskedFrame[]> {
  if (!(await readSettings()).on) return [];
  if (opened) await pages.lookAgain(tabId);
  return pages.look(tabId);
}

async function summaryOf(tabId: number, frames: readonly AskedFrame[], office: Office): Promise<PageSummary> {
  const [address, packsOn, sources] = await Promise.all([
    office.addressOf(tabId),
    office.packsOn(),
    popupSources(frames, office.records),
  ]);
  return { ...summarize(address, frames), sources, packsOn };
}

async function readerChanged({ asked, gone }: ReaderChanged, sender: Sender, office: Office): Promise<true> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return true;
  const settings = await office.readSettings();
  if (gone === true) {
    // The tab may show another page by now; where that is off, not even its badge is asked for.
    const here = asked ? settings.on : isOn(settings, siteOf(await office.addressOf(tabId)));
    if (here) await office.refreshBadge(tabId);
    return true;
  }
  // A page that comes back from the browser's cache was not there when its site was switched off.
  const stays = asked ? settings.on : isOn(settings, siteOf(sender.tab?.url));
  if (!stays) await office.pages.forget(tabId);
  await office.refreshBadge(tabId);
  return true;
}

async function readAsked(tabId: number, office: Office): Promise<boolean> {
  // Switched off is switched off: nothing goes into any page.
  if (!(await office.readSettings()).on) return false;
  return office.pages.readAsked(tabId).then(
    () => true,
    () => false,
  );
}

/**
 * What was asked for is wanted unless all is off. Otherwise both the tab's site, which is what the popup switches, and
 * the frame's own must be on; a frame without an address of its own (about:blank, srcdoc) belongs to who made it.
 */
async function isWanted(asked: boolean, { tab, url, origin }: Sender, office: Office): Promise<boolean> {
  const settings = await office.readSettings();
  if (asked) return settings.on;
  return isOn(settings, siteOf(tab?.url)) && isOn(settings, siteOf(url) ?? siteOf(origin));
}
