import type { CrossrefState, PageTopic, QuestionId, Strength } from '../types/index.ts';

export const NOTHING_REASONS = [
  'off-everywhere',
  'off-here',
  /** Pages are read on listed sites alone, and this is none; or only when asked for, and this was not. */
  'not-listed',
  'not-asked',
  'no-such-therapy',
  'therapy-but-no-claims',
  /** There are claims, but the reader has hidden them, or switched off their kinds. */
  'none-marked',
  /** No evidence pack is on, so nothing is looked up. */
  'no-packs',
  /** No script may run in it: a page of the browser, a store, a PDF. Browsers do not say which. */
  'not-a-web-page',
  /** The browser's reader has not let the extension read pages here; or it is one of those above. */
  'no-access',
  /** There was no answer to what the page says: it may be too long to be handed over. */
  'read-in-vain',
  /** Open since before the extension was installed or switched on. */
  'not-reached',
] as const;
/** Why a page has no marks. */
export type NothingReason = (typeof NOTHING_REASONS)[number];

/** Where pages are read: on every site but those that are off, on the listed ones alone, or when asked for. */
export type WhereRead = 'everywhere' | 'listed' | 'asked';

/** The two switches; `site` is null where there is no site to switch. */
export interface PopupSwitches {
  readonly where: WhereRead;
  readonly site: boolean | null;
  readonly all: boolean;
  /** What the reader had chosen is damaged, and careful choices stand in for it. */
  readonly wasDamaged?: true;
}

/** A source of the page as the popup lists it. */
export interface PopupSource {
  readonly frameId: number;
  /** Id of the `PageReference` in that frame. */
  readonly id: number;
  readonly label: string;
  /** As the page prints it, shortened; null where it prints no reference. */
  readonly text: string | null;
  /** "narrative review", "randomized trial, by its title". */
  readonly kind: string;
  /** The gravest notice about it; null where none is known. */
  readonly notice: string | null;
  /** It was taken back, or its editors doubt it. */
  readonly inDoubt: boolean;
}

/** The sources that the page gives. */
export interface PageSources {
  /** How many, and how many of them the packs know. */
  readonly references: { readonly known: number; readonly total: number };
  /** The first of them, where there are very many. */
  readonly sources: readonly PopupSource[];
  readonly crossref: CrossrefState;
}

/** What the count of a page's claims leaves out: those hidden one by one, those of kinds that are switched off, and more. */
export interface Unmarked {
  readonly hidden: number;
  readonly leftOut: number;
  /** A part of the page could not be read, whatever it says. */
  readonly partUnread?: true;
  /** A part is still being looked at. */
  readonly stillReading?: true;
  /** What changes on the page waits for so many seconds, whole ones, so that reading it does not slow the page. */
  readonly slowedSeconds?: number;
}

interface Common {
  /** Host name as shown; null on a page without one. */
  readonly host: string | null;
  readonly switches: PopupSwitches;
  /** The page was not read, and can be if the reader asks for it. */
  readonly canRead: boolean;
  readonly unmarked: Unmarked;
}

/** What the toolbar popup shows. */
export type PopupState =
  | (Common & { readonly kind: 'reading' })
  | (Common &
      PageSources & {
        readonly kind: 'claims';
        readonly counts: Readonly<Record<Strength, number>>;
        /** Claims with at least one flag. */
        readonly flagged: number;
        /** Topics that the page does not speak of; null while that is not known. */
        readonly absent: readonly PageTopic[] | null;
        readonly questions: readonly QuestionId[];
      })
  /** A page may give sources without making a claim. */
  | (Common & { readonly kind: 'nothing'; readonly reason: NothingReason; readonly given?: PageSources })
  /** Claims are found in English only. `language` is as `Analysis` has it. */
  | (Common & { readonly kind: 'other-language'; readonly language: string });
