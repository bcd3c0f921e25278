import { browser } from 'wxt/browser';
import type {
  Analysis,
  CrossrefState,
  PageSource,
  PageTopic,
  QuestionId,
  Strength,
  StudyRecord,
  TextBlock,
} from './core/types/index.ts';
import type { PopupSource } from './core/words/popup-state.ts';
import type { LookUpQuery, LookUpResult } from './session/types.ts';

/** A page script's gate has seen that its frame speaks of such a therapy. */
export interface GateHit {
  readonly kind: 'gate/hit';
}

/** A reader's state has changed: other claims, another current one, reading done. */
export interface ReaderChanged {
  readonly kind: 'reader/changed';
}

/** A reader asks for the claims in its page's text, with what stands behind them. Nothing of it is kept. */
export interface TextAnalyze {
  readonly kind: 'text/analyze';
  readonly blocks: readonly TextBlock[];
  readonly source: PageSource;
}

/** A reader asks for the full records of studies. Ids that are in no pack are left out of the answer. */
export interface RecordsGet {
  readonly kind: 'records/get';
  readonly ids: readonly string[];
}

/** A reader asks what became of its page's sources. Where look-ups are off nothing is asked of anybody. */
export interface SourcesLookUp {
  readonly kind: 'sources/look-up';
  readonly queries: readonly LookUpQuery[];
}

/** A reader asks whether a press of a mark that is a link shows its source instead of going there. */
export interface InPlaceGet {
  readonly kind: 'in-place/get';
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
  | TextAnalyze
  | RecordsGet
  | SourcesLookUp
  | InPlaceGet
  | CrossrefKept
  | CrossrefForget
  | PageSourceOpen
  | PageSummaryGet
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

/** What all frames of a tab have told. */
export interface PageSummary {
  /** False where no extension may read: the browser's own pages, extension stores, PDF files. */
  readonly readable: boolean;
  /** As `siteOf` writes it; null when the page has none. */
  readonly site: string | null;
  /** Whether the gate has looked at the page at all. */
  readonly reached: boolean;
  /** Whether a frame speaks of such a therapy. */
  readonly onTopic: boolean;
  /** A frame is still being read. */
  readonly reading: boolean;
  /**
   * Language of the page, or, where only frames in it speak of such a therapy, of the first of them; as `Analysis` has
   * it, null until that was read.
   */
  readonly language: string | null;
  readonly counts: Readonly<Record<Strength, number>>;
  readonly flagged: number;
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
  'gate/hit': true;
  'reader/changed': true;
  'text/analyze': Analysis;
  'records/get': readonly StudyRecord[];
  'sources/look-up': LookUpResult;
  'in-place/get': { readonly inPlace: boolean };
  /** Count, and the day of the oldest; null when there is none. */
  'crossref/kept': { readonly count: number; readonly oldest: string | null };
  'crossref/forget': true;
  /** Whether it is on the page. */
  'page/source': boolean;
  'page/summary': PageSummary;
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
