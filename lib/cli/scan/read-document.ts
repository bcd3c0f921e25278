import { collectBlocks } from '../../core/collect/index.ts';
import { type WholeText, wholeText } from '../../core/page-record/whole-text.ts';
import type { PageSource, TextBlock } from '../../core/types/index.ts';
import { domainOf, webAddress } from '../../page/web-address.ts';
import { htmlTree, parseHtml } from './html-tree.ts';

/** A document ready to be analysed, and where each block begins in its text. */
export interface ScanDocument {
  readonly blocks: readonly TextBlock[];
  readonly source: PageSource;
  /** Absolute http(s) addresses; null where there is none. */
  readonly address: string | null;
  readonly canonical: string | null;
  /** All text: the file's own for .txt, the blocks joined by line breaks for .html. */
  readonly whole: WholeText;
}

/**
 * Reads an HTML page.
 *
 * @param address where the page was found, if known; its canonical link wins for the domain
 */
export function readHtml(html: string, address: string | null): ScanDocument {
  const page = parseHtml(html);
  let id = 0;
  const blocks = collectBlocks(page.body, htmlTree, () => id++).map((c) => c.block);
  const own = webAddress(address, undefined);
  const canonical = webAddress(page.canonical, address ?? undefined);
  return {
    blocks,
    source: { domain: domainOf(canonical) ?? domainOf(own), title: page.title, lang: page.lang },
    address: own?.href ?? null,
    canonical: canonical?.href ?? null,
    whole: wholeText(blocks),
  };
}

/** Longer lines are text even without closing punctuation. In characters. */
const LONGEST_HEADING = 90;

/**
 * Reads plain text: each line is a block; a short line without closing punctuation, followed by text, may be
 * a heading. Offsets stay those of the file.
 *
 * @param address where the text was found, if known
 */
export function readText(text: string, address: string | null = null): ScanDocument {
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter((m) => m[0].trim() !== '');
  const starts = new Map<number, number>();
  const blocks = lines.map((m, id): TextBlock => {
    starts.set(id, m.index);
    const [previous, next] = [lines[id - 1]?.[0] ?? '', lines[id + 1]?.[0] ?? ''];
    const heading = isHeading(m[0], next, previous);
    const item = /^\s*(?:[•*–-]|\d{1,2}[.)])\s/.test(m[0]) || isInList(m[0], next, previous);
    return {
      id,
      role: heading ? 'heading' : item ? 'list-item' : 'paragraph',
      // What a text opens with is its title: it governs all that follows.
      level: heading ? (id === 0 ? 1 : 2) : 0,
      text: m[0],
    };
  });
  return {
    blocks,
    source: { domain: domainOf(webAddress(address, undefined)), title: '', lang: null },
    address,
    canonical: null,
    whole: { text, starts },
  };
}

function isHeading(line: string, next: string, previous: string): boolean {
  const text = line.trim();
  if (
    text.length > LONGEST_HEADING ||
    /[.!:;,…]["')\]]*$/.test(text) ||
    /^(?:[•*–-]|[([]?\d{1,3}[\])])\s/.test(text)
  )
    return false;
  const words = text.split(/\s+/);
  const capitals = words.filter((w) => /^[\p{Lu}\p{N}"'(]/u.test(w)).length;
  const titled = capitals >= words.length / 2 || text.endsWith('?');
  return titled && next.trim() !== '' && !isInList(line, next, previous);
}

/** A run of short lines is a list; its items are no headings for one another. */
function isInList(line: string, next: string, previous: string): boolean {
  return isShort(line) && isShort(previous) && isShort(next);
}

function isShort(line: string): boolean {
  const text = line.trim();
  return text !== '' && text.length <= LONGEST_HEADING && !/[.!?:]["')\]]*$/.test(text);
}
