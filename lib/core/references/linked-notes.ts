import type { Span, TextBlock } from '../types/index.ts';
import { bibliographicPoints, isSurelyReference } from './entry-shape.ts';
import type { FoundList, Line, ListEntry } from './list-types.ts';
import { firstFrom } from './spans.ts';

/** What a link to a note is called: a number, a letter, a Roman numeral or a symbol, in brackets or not. */
const CALLED = /^[\s([]{0,2}(\d{1,3}|[ivxl]{1,6}|[a-z]|[*†‡§¶#]{1,3})[\s)\].]{0,3}$/i;
/** How a note begins besides its number: the way back to the text. */
const BEGINS =
  /^\s*(?:[\^↑↩⏎]\s*(?:[a-z](?:\s|,)\s*){0,8}|[([]?\d{1,3}[)\].]{1,2}\s*|[([](?:[ivxl]{1,6}|[a-z])[)\]]\.?\s*|[*†‡§¶]{1,3}\s*)?/;
const ENDS = /\s*(?:[↩⏎↑^]\ufe0e?|\[?(?:back|return)(?: to (?:the )?(?:text|content|top|article))?\]?)\s*$/i;

/** What a page's links within itself are called and lead to. */
export interface NoteLink extends Span {
  readonly blockId: number;
  /** Without brackets. */
  readonly label: string;
  /** Name of the anchor. */
  readonly target: string;
}

/** Links that lead to the list as a whole: "See references". */
const TO_LIST =
  /\b(?:references|sources|citations|bibliography|footnotes|endnotes|literature|works cited)\b/i;
const MOST_WORDS = 60;

/** The links of a block to places of the page, by words: "Okafor, 2018", "a trial". Not those to a list as a whole. */
export function wordLinks(
  block: TextBlock,
): readonly { readonly start: number; readonly end: number; readonly target: string }[] {
  return (block.links ?? []).flatMap(({ start, end, href }) => {
    const words = block.text.slice(start, end);
    const fits = words.length <= MOST_WORDS && !TO_LIST.test(words) && !CALLED.test(words);
    // A list's own name belongs to its first entry; an entry's has a number or an author's year.
    return fits && /^#.*\d/.test(href) ? [{ start, end, target: href.slice(1) }] : [];
  });
}

/** The links of a block that may be citation marks. */
export function noteLinks(block: TextBlock): NoteLink[] {
  return (block.links ?? []).flatMap(({ start, end, href }) => {
    const label = CALLED.exec(block.text.slice(start, end))?.[1];
    if (label === undefined || !href.startsWith('#')) return [];
    return [{ blockId: block.id, start, end, label, target: href.slice(1) }];
  });
}

/**
 * Notes that the page's own marks link to, with a heading or without, wherever they stand. Notes that do not look like
 * references ("Individual results vary") are no entries.
 *
 * @param taken lines that are part of another list
 */
export function readLinkedNotes(lines: readonly Line[], taken: ReadonlySet<Line>): FoundList[] {
  const labels = new Map<string, string>();
  for (const block of new Set(lines.map((line) => line.block)))
    for (const { target, label } of noteLinks(block)) if (!labels.has(target)) labels.set(target, label);
  if (labels.size === 0) return [];
  const lists: FoundList[] = [];
  let entries: ListEntry[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (entries.length > 0) lists.push({ entries, numbering: 'printed', from, to, accepted: true });
    entries = [];
  };
  lines.forEach((line, at) => {
    const label = taken.has(line) ? undefined : labelOf(line, labels);
    if (label === undefined) {
      close(at);
      return;
    }
    const text = line.text.replace(BEGINS, '').replace(ENDS, '');
    if (line.block.role === 'heading' || !isNote(text)) return;
    if (entries.length === 0) from = at;
    const number = /^\d+$/.test(label) ? Number(label) : null;
    entries.push({ number, label: number === null ? label : null, parts: [text], lines: [line] });
  });
  close(lines.length);
  return lists;
}

/** A remark that tells its reader of an address is none. */
function isNote(text: string): boolean {
  return isSurelyReference(text) && bibliographicPoints(text) >= 0;
}

/** By what the page's marks call the note that begins in a line; a back link's own anchor is in the prose. */
function labelOf({ block, at, text }: Line, labels: ReadonlyMap<string, string>): string | undefined {
  const anchors = block.anchors ?? [];
  const end = at + (BEGINS.exec(text)?.[0].length ?? 0);
  for (let i = firstFrom(anchors, at, (anchor) => anchor.at); i < anchors.length; i++) {
    const anchor = anchors[i];
    if (anchor === undefined || anchor.at > end) return undefined;
    const label = labels.get(anchor.name);
    if (label !== undefined) return label;
  }
  return undefined;
}
