import { browser } from 'wxt/browser';
import type { Changes } from './core/compare/types.ts';
import type {
  Annotation,
  ClaimKind,
  CrossrefState,
  FlagId,
  InterventionId,
  PageTopic,
  QuestionId,
  Strength,
  StudyRecord,
} from './core/types/index.ts';
import type { PopupSource } from './core/words/popup-state.ts';
import type { LookUpQuery, LookUpResult, Preferences } from './session/types.ts';

/** A page script's gate has seen that its frame speaks of such a therapy. */
export interface GateHit {
  readonly kind: 'gate/hit';
  /** The reader asked for the page to be read, whatever the settings say. */
  readonly asked?: true;
}

/** A reader's state has changed: other claims, another current one, reading done. */
export interface ReaderChanged {
  readonly kind: 'reader/changed';
  /** It was put into the page because it was asked for, whatever the settings say. */
  readonly asked: boolean;
  /** Its frame goes, perhaps with the whole page. */
  readonly gone?: true;
}

/** A reader asks for the full records of studies. Ids that are in no pack are left out of the answer. */
export interface RecordsGet {
  readonly kind: 'records/get';
  readonly ids: readonly string[];
}

/** A reader asks what became of its page's sources. Where look-ups are off nothing is asked of anybody. */
export interface SourcesLookUp {
  readonly kind: 'sources/look-up';
  /** As in `ReaderChanged`. */
  readonly asked: boolean;
  readonly queries: readonly LookUpQuery[];
}

/** A reader asks for what the reader has chosen. */
export interface PreferencesGet {
  readonly kind: 'preferences/get';
}

/** A reader asks for the script that draws popovers, in its own frame. */
export interface PopoverPut {
  readonly kind: 'popover/put';
}

/** A reader asks to open the panel, at a claim of its page. */
export interface PanelOpen {
  readonly kind: 'panel/open';
  readonly claim: string;
}

/** The options page asks how many of Crossref's answers are kept. */
export interface CrossrefKept {
  readonly kind: 'crossref/kept';
}

/** The options page asks to forget them. */
export interface CrossrefForget {
  readonly kind: 'crossref/forget';
}

/** The popup asks to open a source in a frame of a tab. */
export interface PageSourceOpen {
  readonly kind: 'page/source';
  readonly tabId: number;
  readonly frameId: number;
  /** Id of the `PageReference`. */
  readonly reference: number;
}

/** The popup asks what is known of a tab. */
export interface PageSummaryGet {
  readonly kind: 'page/summary';
  readonly tabId: number;
  /** It has just been opened: what was silent is looked at once more. */
  readonly opened: boolean;
}

/** The panel asks for all that it shows of a tab. */
export interface PagePanelGet {
  readonly kind: 'page/panel';
  readonly tabId: number;
  /** It has just come to this tab: what was silent is looked at once more. */
  readonly opened: boolean;
}

/** The panel asks to open a claim in a frame of a tab. */
export interface PageClaimOpen {
  readonly kind: 'page/claim';
  readonly tabId: number;
  readonly frameId: number;
  /** Id of the `Annotation`. */
  readonly claim: string;
}

/** The panel asks to mark again what the reader hid in a tab. */
export interface PageUnhide {
  readonly kind: 'page/unhide';
  readonly tabId: number;
}

/** A surface asks to read a tab's page now, whatever the settings say: the reader pressed a button for it. */
export interface PageRead {
  readonly kind: 'page/read';
  readonly tabId: number;
}

/** The popup asks for the text that is selected in a tab. */
export interface PageSelection {
  readonly kind: 'page/selection';
  readonly tabId: number;
}

/** The panel asks what is behind a text that the reader selected. Nothing of it is kept. */
export interface TextCheck {
  readonly kind: 'page/check';
  readonly text: string;
}

/** A surface asks to keep what a tab's page claims, because the reader pressed a button for it. */
export interface PageSave {
  readonly kind: 'page/save';
  readonly tabId: number;
  /** Of what is saved: asked again under the same one, the page is not saved twice. */
  readonly id: string;
}

/** A surface asks whether a tab's page is kept, and what changed since. */
export interface PageSavedGet {
  readonly kind: 'page/saved';
  readonly tabId: number;
}

/** The popup asks to open the first claim of a tab. */
export interface PageFirst {
  readonly kind: 'page/first';
  readonly tabId: number;
}

/** The popup asks to open the next (1) or previous (-1) claim of a tab. */
export interface PageStep {
  readonly kind: 'page/step';
  readonly tabId: number;
  readonly by: 1 | -1;
}

/** Everything that the background is sent. It checks each with `parseMessage`. */
export type Message =
  | GateHit
  | ReaderChanged
  | RecordsGet
  | SourcesLookUp
  | PreferencesGet
  | PopoverPut
  | PanelOpen
  | CrossrefKept
  | CrossrefForget
  | PageSourceOpen
  | PageSummaryGet
  | PagePanelGet
  | PageClaimOpen
  | PageUnhide
  | PageRead
  | PageSelection
  | TextCheck
  | PageSave
  | PageSavedGet
  | PageFirst
  | PageStep;

/**
 * Told to the extension's open pages by the background, and not answered: after a change of the settings, the tab
 * has been looked at, or everything has been taken out of it.
 */
export interface TabTurned {
  readonly kind: 'tab/turned';
  readonly tabId: number;
}

/** A claim as the panel lists it, in the reader's language. */
export interface PanelClaim {
  readonly frameId: number;
  /** Id of the `Annotation` in that frame. */
  readonly id: string;
  /** The page's words. */
  readonly text: string;
  readonly strength: Strength;
  /** The strength in words, as the popover has it. */
  readonly title: string;
  /** The evidence in one line, as the popover has it. */
  readonly line: string;
  readonly kind: ClaimKind;
  readonly interventions: readonly InterventionId[];
  readonly flags: readonly { readonly id: FlagId; readonly reason: string }[];
  /** The reader took its mark away. */
  readonly hidden: boolean;
}

/** What the panel shows of a tab. */
export interface PanelPage {
  readonly summary: PageSummary;
  /** In reading order, frame by frame. */
  readonly claims: readonly PanelClaim[];
  /** The claim that is open, or was last. */
  readonly current: { readonly frameId: number; readonly id: string } | null;
}

/** What became of keeping a page. */
export type PageKept =
  /** `key` names it among the saved pages. */
  | { readonly kept: true; readonly key: string }
  /** Not read yet; no room on the disk, or none that the browser gives; or something else, with the browser's words. */
  | { readonly kept: false; readonly why: 'not-read' | 'no-room' }
  | { readonly kept: false; readonly why: 'failed'; readonly reason: string };

/** What is known of a tab's page from when it was saved last. */
export interface PageSaved {
  readonly key: string;
  /** When it was saved last, ISO 8601. */
  readonly readAt: string;
  readonly snapshots: number;
  /** What changed since; null while the page is not read, so that nothing can be said. */
  readonly changes: Omit<Changes, 'changes'> | null;
}

/** What was found in a text that the reader selected. */
export interface TextChecked {
  /** As `Analysis` has it. */
  readonly language: string;
  /** Whether it names such a therapy at all. */
  readonly onTopic: boolean;
  readonly annotations: readonly Annotation[];
  /** The records of their studies. */
  readonly records: readonly StudyRecord[];
  readonly packsOn: number;
}

/** What all frames of a tab have told. */
export interface PageSummary {
  /** False where no extension may read: the browser's own pages, extension stores, PDF files. */
  readonly readable: boolean;
  /** As `siteOf` writes it; null when the page has none. */
  readonly site: string | null;
  /** Whether it was read because it was asked for, whatever the settings say. */
  readonly asked: boolean;
  /** Whether the gate has looked at the page at all. */
  readonly reached: boolean;
  /** Whether a frame speaks of such a therapy. */
  readonly onTopic: boolean;
  /** A frame is still being read. */
  readonly reading: boolean;
  /** Of what the frames that speak of such a therapy say, a part, or all, was not looked through. */
  readonly failed: 'none' | 'part' | 'all';
  /** How long changes that are there now wait to be read, in ms; 0 where they do not. */
  readonly slowedMs: number;
  /**
   * Language of the page, or, where only frames in it speak of such a therapy, of the first of them; as `Analysis` has
   * it, null until that was read.
   */
  readonly language: string | null;
  readonly counts: Readonly<Record<Strength, number>>;
  readonly flagged: number;
  /** Claims that the reader hid, and claims of kinds that the reader has switched off; neither are in `counts`. */
  readonly hidden: number;
  readonly leftOut: number;
  readonly references: { readonly known: number; readonly total: number };
  readonly sources: readonly PopupSource[];
  /** Whether Crossref was asked what became of them. */
  readonly crossref: CrossrefState;
  /** Topics that no frame of the page speaks of; null while it is being read, or where it makes no claim. */
  readonly absent: readonly PageTopic[] | null;
  /** Questions to ask, the most fitting first; empty where the page makes no claim. */
  readonly questions: readonly QuestionId[];
  /** How many evidence packs are on; with none nothing can be said of any claim. */
  readonly packsOn: number;
}

/** The answer to each kind. Never null: null is what comes when a message was refused. */
export interface Answers {
  /** Whether the page is to be read: then its reader is there. */
  'gate/hit': boolean;
  'reader/changed': true;
  'records/get': readonly StudyRecord[];
  'sources/look-up': LookUpResult;
  'preferences/get': Preferences;
  'popover/put': true;
  /** Whether it could be opened from here; where not, the reader is told how to. */
  'panel/open': boolean;
  /** Count, and the day of the oldest; null when there is none. */
  'crossref/kept': { readonly count: number; readonly oldest: string | null };
  'crossref/forget': true;
  /** Whether it is on the page. */
  'page/source': boolean;
  'page/summary': PageSummary;
  'page/panel': PanelPage;
  /** Whether it is on the page. */
  'page/claim': boolean;
  'page/unhide': true;
  /** Whether it could be read: no extension may run in the browser's own pages. */
  'page/read': boolean;
  /** Empty where nothing is selected, or nothing can be asked. */
  'page/selection': string;
  'page/check': TextChecked;
  'page/save': PageKept;
  /** The last time; `no` where it is not kept, or cannot be known. */
  'page/saved': PageSaved | 'no';
  /** Whether there was a claim to go to. */
  'page/first': boolean;
  'page/step': boolean;
}

export type AnswerTo<M extends Message> = Answers[M['kind']];

/**
 * Sends a message to the background and waits for its answer.
 *
 * @throws Error when the background refuses it, or when the extension was updated or removed meanwhile.
 */
export async function ask<M extends Message>(message: M): Promise<AnswerTo<M>> {
  const answer = await browser.runtime.sendMessage<M, AnswerTo<M> | null | undefined>(message);
  if (answer === null || answer === undefined) throw new Error(`No answer to ${message.kind}`);
  return answer;
}
