import { type EntryNumber, readEntryNumber } from './entry-number.ts';
import { bibliographicPoints, couldBeReference } from './entry-shape.ts';
import { isReferenceHeading } from './list-heading.ts';
import type { FoundList, Line, ListEntry } from './list-types.ts';
import { firstFrom } from './spans.ts';

/** Points from `bibliographicPoints`: more than prose about a study comes to (3). */
const ENTRY_POINTS = 4;
/** A single numbered line without a heading has no neighbours to vouch for it. */
const LONE_ENTRY_POINTS = 5;
/** Lower takes in lists of steps that cite; higher loses lists of web pages and books. */
const BARE_SHARE = 0.6;
const HEADED_SHARE = 0.5;

/** What may follow an entry in a block of its own: its address or identifier. */
const TAIL = /^\s*(?:https?:\/\/|doi\b|PMID\b|PMCID\b|\[?pubmed\b|available (?:at|from)\b)\S*(?:\s|$)/i;
/** A tail is an address, not a paragraph that happens to begin with one. */
const MAX_TAIL = 200;

/**
 * Reads numbered entries from a line on, as long as the numbers rise.
 * @param headed A heading announced references: a smaller share of entries needs to look like one.
 * @returns Null when the line does not begin an entry.
 */
export function readNumberedList(lines: readonly Line[], from: number, headed: boolean): FoundList | null {
  const entries: ListEntry[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const last = entries.at(-1);
    const due = last === undefined ? (headed ? 'any' : null) : (last.number ?? 0) + 1;
    const found = raisedNumber(line) ?? readEntryNumber(line.text, due);
    if (found !== null && (last === undefined || found.number > (last.number ?? 0))) {
      const text = line.text.slice(found.textStart);
      entries.push({ number: found.number, label: null, parts: text === '' ? [] : [text], lines: [line] });
    } else if (last !== undefined && found === null && continues(line, last, lines[at - 1])) {
      last.parts.push(line.text);
      last.lines.push(line);
    } else break;
  }
  if (entries.length === 0) return null;
  return { entries, numbering: 'printed', from, to: at, accepted: areReferences(entries, headed) };
}

/** A footnote's number that the page raises: "<sup>1</sup>Okafor T …". */
function raisedNumber({ block, at, text }: Line): EntryNumber | null {
  const lead = text.length - text.trimStart().length;
  const spans = block.raised ?? [];
  const raised = spans[firstFrom(spans, at + lead, ({ start }) => start)];
  if (raised?.start !== at + lead) return null;
  const printed = /^[[(]?(\d{1,3})[\])]?\.?$/.exec(text.slice(lead, raised.end - at).trim())?.[1];
  if (printed === undefined || Number(printed) === 0) return null;
  const rest = text.slice(raised.end - at);
  return { number: Number(printed), textStart: raised.end - at + rest.length - rest.trimStart().length };
}

function continues(line: Line, last: ListEntry, previous: Line | undefined): boolean {
  if (isReferenceHeading(line.text) || line.block.role === 'heading') return false;
  if (line.block === previous?.block || last.parts.length === 0) return true;
  return line.text.length <= MAX_TAIL && TAIL.test(line.text);
}

function areReferences(entries: readonly ListEntry[], headed: boolean): boolean {
  const texts = entries.map(({ parts }) => parts.join(' '));
  if (headed) return texts.filter(couldBeReference).length >= HEADED_SHARE * texts.length;
  const needed = texts.length === 1 ? LONE_ENTRY_POINTS : ENTRY_POINTS;
  return texts.filter((text) => bibliographicPoints(text) >= needed).length >= BARE_SHARE * texts.length;
}
