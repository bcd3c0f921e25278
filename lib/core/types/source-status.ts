import type { TitleDesign } from './references.ts';

/** What Crossref was asked about a source, and what it said. Plain data; dates are ISO 8601 days (UTC). */

/**
 * The kinds of notice that are kept apart, from the gravest: the first four take a work back, in whole or in part, the
 * next doubts it, the next mends it.
 */
export const NOTICE_KINDS = [
  'retraction',
  'withdrawal',
  'removal',
  'partial-retraction',
  'expression-of-concern',
  'correction',
  'new-version',
  'other',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A notice about a work, or what a notice is about. */
export interface Notice {
  readonly kind: NoticeKind;
  /** Crossref's own word for it, such as "Erratum". */
  readonly label: string;
  /** DOI of the notice, or, in `noticeOf`, of the work that it is about; lower case. */
  readonly doi: string;
  /** Who told Crossref: the publisher, or the Retraction Watch database. Several where both did; empty: not said. */
  readonly sources: readonly ('publisher' | 'retraction-watch')[];
  /** Null where no date is given. */
  readonly date: string | null;
}

/** A work as Crossref describes it. */
export interface Work {
  readonly doi: string;
  /** As deposited, without markup. */
  readonly title: string | null;
  /** Journal, meeting or book. */
  readonly container: string | null;
  readonly year: number | null;
  /** "Centeno and others", "Hussein and Hussein"; null where nobody is named. */
  readonly authors: string | null;
  /** Crossref's type, such as `journal-article`: what it was published as, never a study type. */
  readonly type: string | null;
}

/** Sources of one page that Crossref is asked about at most, however many it prints, or prints anew. */
export const MOST_ASKED = 200;

/** Whether Crossref is asked what became of a page's sources. */
export type CrossrefState =
  | 'off'
  /** The page is in a private window: nothing is asked there. */
  | 'private'
  /** The extension's background did not say whether it is on. */
  | 'failed'
  | 'asking'
  | 'on';

/** Why Crossref was not asked, or gave no answer that can be used. */
export type NoAnswer =
  | 'offline'
  /** It asked us to wait (429, 503): until `retryAfter`. */
  | 'busy'
  /** It refuses this address (403). */
  | 'refused'
  /** Too slow. */
  | 'timeout'
  /** It answered with something else than its answers: a login page of the network, half a body. */
  | 'not-crossref'
  /** Our own background was ended meanwhile. */
  | 'interrupted'
  /** Not asked: the page has more than `MOST_ASKED`. */
  | 'too-many'
  /** Any other failure of the server. */
  | 'failed';

/** What became of one look-up. */
export type SourceStatus =
  | {
      readonly state: 'found';
      readonly work: Work;
      /** `likeness`: found by the reference's own words, not by a number. */
      readonly by: 'doi' | 'likeness';
      /** Newest first, each once. Empty: none known to Crossref on the day asked. It is not "not retracted". */
      readonly notices: readonly Notice[];
      /** Not empty: the work is itself a notice about these. */
      readonly noticeOf: readonly Notice[];
      /** What the work's title calls it, told by the background; absent where it says nothing. Crossref never says. */
      readonly titleDesign?: TitleDesign;
      /** The day on which Crossref said so; an answer from the cache keeps its day. */
      readonly asked: string;
    }
  /** Crossref has another work under the printed DOI than the printed words give: nothing of it is the source's. */
  | { readonly state: 'other-work'; readonly work: Work; readonly asked: string }
  /** The DOI is not registered at Crossref; it may be elsewhere. */
  | { readonly state: 'not-there'; readonly asked: string }
  /** Nothing there was like enough to the reference's words. */
  | { readonly state: 'nothing-like-it'; readonly asked: string }
  | { readonly state: 'no-answer'; readonly why: NoAnswer; readonly retryAfter: string | null };

/** A source to ask about: by DOI where there is one, else by its own words. */
export interface SourceQuery {
  /** The page's id for it, given back with the answer. */
  readonly id: number;
  /** As `Identifiers`. */
  readonly doi: string | null;
  /** The printed reference, one line; null where only a DOI is to be asked for. */
  readonly text: string | null;
}

/** The answer to a query. */
export interface SourceAnswer {
  readonly id: number;
  readonly status: SourceStatus;
}
