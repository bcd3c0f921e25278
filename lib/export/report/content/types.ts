import type { Relation, Strength } from '../../../core/types/index.ts';

/**
 * What a report says, as plain data, in the order in which it is read. It is made once and drawn twice, as HTML and as
 * Markdown, so that the two cannot say different things. All text is plain text; who draws it escapes it.
 */

/** A text in a line. A string is the report's own words, in the language that is spoken. */
export type Inline =
  | string
  /** The words of someone else: the page, a pack, a registry, the reader, an earlier report of ours. */
  | { readonly kind: 'words'; readonly text: string; readonly lang?: string }
  | { readonly kind: 'strong' | 'quiet'; readonly of: readonly Inline[] }
  /** To the web; `href` is absolute http(s) (`safeAddress`). */
  | { readonly kind: 'link'; readonly href: string; readonly of: readonly Inline[] }
  /** To a place in this report. */
  | { readonly kind: 'jump'; readonly to: string; readonly of: readonly Inline[] }
  /** A hash or an id, to be read letter by letter. */
  | { readonly kind: 'code'; readonly text: string };

export interface Fact {
  readonly term: string;
  readonly value: readonly Inline[];
}

/** One rung of the picture, with its number. */
export interface SpreadRow {
  readonly strength: Strength;
  readonly words: string;
  readonly count: number;
  /** What their studies say, where that is not as the claims say. */
  readonly notes: readonly string[];
}

export interface TableCell {
  /** One line each. */
  readonly lines: readonly (readonly Inline[])[];
}

/** What a group is, by which it is drawn. */
export type Role = 'note' | 'claim' | 'flag' | 'study' | 'record' | 'source' | 'statement' | 'limits';

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3 | 4 | 5 | 6;
      readonly of: readonly Inline[];
      readonly id?: string;
    }
  | { readonly kind: 'line'; readonly of: readonly Inline[] }
  /** The strength of a claim, with its ladder. */
  | { readonly kind: 'strength'; readonly strength: Strength; readonly of: readonly Inline[] }
  /** The page's words, and, quietly, what stands around them; or the reader's, without. */
  | {
      readonly kind: 'quote';
      readonly before: string;
      readonly words: string;
      readonly after: string;
      readonly lang: string | null;
      /** Where the words stand; absolute http(s). */
      readonly cite: string | null;
    }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'spread'; readonly caption: string; readonly rows: readonly SpreadRow[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly (readonly Inline[])[];
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly TableCell[])[];
    }
  | {
      readonly kind: 'group';
      readonly role: Role;
      readonly of: readonly Block[];
      readonly id?: string;
      /** Of a study: what it is to the claim. */
      readonly relation?: Relation;
    };

/** A text of which a reader is told whose it is by its place. */
export const words = (text: string, lang?: string): Inline =>
  lang === undefined ? { kind: 'words', text } : { kind: 'words', text, lang };
export const strong = (...of: readonly Inline[]): Inline => ({ kind: 'strong', of });
export const quiet = (...of: readonly Inline[]): Inline => ({ kind: 'quiet', of });
export const line = (...of: readonly Inline[]): Block => ({ kind: 'line', of });
export const heading = (level: 1 | 2 | 3 | 4 | 5 | 6, of: readonly Inline[], id?: string): Block =>
  id === undefined ? { kind: 'heading', level, of } : { kind: 'heading', level, of, id };
