/**
 * Text as the core sees it: plain, JSON-safe data. Every offset in the core is a UTF-16 code unit offset
 * into the `text` of one block, never into the document and never into a DOM node.
 */

/** What a block is on the page; a heading governs the blocks after it until the next of its level or above. */
export type BlockRole = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'caption' | 'quote';

/** A run of text that a reader sees as one unit: a paragraph, a heading, a list item, a table cell. */
export interface TextBlock {
  /** Stable for the life of the page; not an index. */
  readonly id: number;
  readonly role: BlockRole;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** White space is collapsed as a browser renders it; a line break inside the block is `\n`. */
  readonly text: string;
}

/** A half-open range `[start, end)` of UTF-16 offsets into a block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the block that it lies in. */
export interface BlockSpan extends Span {
  readonly blockId: number;
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
