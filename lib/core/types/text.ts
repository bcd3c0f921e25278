/**
 * Text as the core sees it: plain, JSON-safe data. Every offset in the core is a UTF-16 code unit offset
 * into the `text` of one block, never into the document and never into a DOM node.
 */

/** What a block is on the page; a heading governs the blocks after it until the next of its level or above. */
export type BlockRole = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'caption' | 'quote';

/** A half-open range `[start, end)` of UTF-16 offsets into a block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the block that it lies in. */
export interface BlockSpan extends Span {
  readonly blockId: number;
}

/** A part of a block's text that is a link. */
export interface TextLink extends Span {
  /** `#fragment`, decoded, where it leads to a place on the same page; else an absolute http(s) address. */
  readonly href: string;
}

/** What a page says of a part of its text only when pointed at: a `title`, a tooltip. */
export interface TextNote extends Span {
  /** In one line. */
  readonly note: string;
}

/** A place that links of the same page lead to: an `id`, or the `name` of an `a`. */
export interface TextAnchor {
  readonly name: string;
  /** Where its element's text begins, as a UTF-16 offset into the block's text. */
  readonly at: number;
}

/** A run of text that a reader sees as one unit: a paragraph, a heading, a list item, a table cell. */
export interface TextBlock {
  /** Stable for the life of the page; not an index. */
  readonly id: number;
  readonly role: BlockRole;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** White space is collapsed as a browser renders it; a line break inside the block is `\n`. */
  readonly text: string;
  /** What the markup says of parts of the text, each in order; left out where it says nothing. */
  readonly links?: readonly TextLink[];
  /** Superscripts. */
  readonly raised?: readonly Span[];
  readonly notes?: readonly TextNote[];
  /** Only those that may be a note or a reference. */
  readonly anchors?: readonly TextAnchor[];
  /**
   * The numbers that a browser sets before the items of `ol` lists that the block is in, outermost list first; any
   * integers. Left out where it is in none.
   */
  readonly ordinals?: readonly number[];
}

/**
 * Where a page comes from, and what it says of itself. The domain decides whether a study's authors own the page.
 */
export interface PageSource {
  /** Host name of the canonical link, else of the address, lower case, without `www.`; null when unknown. */
  readonly domain: string | null;
  readonly title: string;
  /** Language that the document declares, as written ("es-MX", or anything else); null where it declares none. */
  readonly lang: string | null;
}
