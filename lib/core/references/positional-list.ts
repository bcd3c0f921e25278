import {
  bibliographicPoints,
  couldBeReference,
  hasVolume,
  isJournalOnly,
  isLinkWords,
  isNotice,
  isOnlyIdentifier,
  isSurelyReference,
} from './entry-shape.ts';
import { isSourceAddress } from './identifiers.ts';
import { isReferenceHeading } from './list-heading.ts';
import type { FoundList, Line, ListEntry } from './list-types.ts';
import { within } from './spans.ts';

/** Share of list items that must look like references; the page's own heading vouches for the rest. */
const ITEM_SHARE = 0.5;
/** Share of them that must, for their position to be a number: one item too many ties marks to the wrong study. */
const COUNTED_SHARE = 0.6;
/** Both this much like an entry (`bibliographicPoints`), they are two, though two lists give them one number. */
const ENTRY_POINTS = 4;
/** Letters or symbols that the page prints itself; its marks name those, not a position. */
const OWN_LABEL = /^\s*(?:[([][a-z][)\]]|[a-z][.)]\s|[*†‡§¶])/;
/** Wikis print the way back to the text before an entry. */
const WAY_BACK = /^\s*(?:[\^↑↩]\s*(?:[a-z]\s+(?=[a-z]\s|[A-Z“"])){0,26}|Jump up to:?\s)/;

/**
 * Reads entries without printed numbers under a reference heading: those of an `ol` have the numbers that a browser
 * gives them, others are counted. All that is in one item of an `ol`, lists too, is one entry. In another list each
 * item is an entry, but for one that only holds links for the one before; among paragraphs it ends at the first that does
 * not look like a reference, because a wrong count would tie marks to the wrong study.
 * @returns Null when there is nothing to read.
 */
export function readPositionalList(lines: readonly Line[], from: number): FoundList | null {
  const items = lines[from]?.block.role === 'list-item';
  const depth = lines[from]?.block.ordinals?.length ?? 0;
  const entries: ListEntry[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.block.role === 'heading' || isReferenceHeading(line.text)) break;
    const last = entries.at(-1);
    const ordinal = depth === 0 ? null : line.block.ordinals?.[depth - 1];
    if (ordinal === undefined) break;
    const same = ordinal !== null && ordinal === last?.lines[0]?.block.ordinals?.[depth - 1];
    if (last !== undefined && (goesOn(line, last, lines[at - 1], items) || (same && !areTwo(line, last)))) {
      last.parts.push(line.text);
      last.lines.push(line);
      continue;
    }
    if (items !== (line.block.role === 'list-item') || isNotice(line.text)) break;
    if (!items && !couldBeReference(line.text)) break;
    entries.push({
      number: ordinal === null ? entries.length + 1 : ordinal > 0 ? ordinal : null,
      label: null,
      parts: [line.text.replace(WAY_BACK, '')],
      lines: [line],
    });
  }
  // What follows a list may be another one, of the page's menu.
  const kept = entries.slice(0, entries.findLastIndex(isLikely) + 1);
  const end = entries[kept.length]?.lines[0];
  if (kept.length === 0) return null;
  const likely = kept.filter(isLikely).length;
  const labelled = kept.every(({ parts }) => OWN_LABEL.test(parts[0] ?? ''));
  const counted = !labelled && likely >= COUNTED_SHARE * kept.length;
  return {
    entries: counted ? kept : kept.map((entry) => ({ ...entry, number: null })),
    numbering: !counted ? 'none' : depth > 0 ? 'item' : 'position',
    from,
    to: end === undefined ? at : lines.indexOf(end, from),
    accepted: likely >= ITEM_SHARE * kept.length && kept.some(isSure),
  };
}

/** More of the same item, or links and identifiers that stand below their entry. */
function goesOn(line: Line, last: ListEntry, previous: Line | undefined, items: boolean): boolean {
  if (items && line.block === previous?.block) return true;
  if (isLinkWords(line.text)) return true;
  if (isJournalOnly(line.text) && !hasVolume(last.parts.join(' '))) return true;
  const [first = ''] = last.parts;
  return !items && isOnlyIdentifier(line.text) && !isOnlyIdentifier(first) && last.parts.length < 4;
}

function areTwo(line: Line, last: ListEntry): boolean {
  return [line.text, last.parts.join(' ')].every((text) => bibliographicPoints(text) >= ENTRY_POINTS);
}

function isLikely(entry: ListEntry): boolean {
  return couldBeReference(entry.parts.join(' ')) || linksToSource(entry);
}

function isSure(entry: ListEntry): boolean {
  return isSurelyReference(entry.parts.join(' ')) || linksToSource(entry);
}

function linksToSource({ lines }: ListEntry): boolean {
  return lines.some(({ block, at, text }) =>
    within(block.links ?? [], at, at + text.length).some(({ href }) => isSourceAddress(href)),
  );
}
