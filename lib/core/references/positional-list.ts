import { couldBeReference } from './entry-shape.ts';
import { isReferenceHeading } from './list-heading.ts';
import type { FoundList, Line, ListEntry } from './list-types.ts';

/** Share of list items that must look like references; the page's own heading vouches for the rest. */
const ITEM_SHARE = 0.5;

/**
 * Reads unnumbered entries under a reference heading, numbered by their position, as a browser numbers an `<ol>`.
 * In a list each item is an entry; among paragraphs it ends at the first that does not look like a reference,
 * because a wrong count would tie marks to the wrong study.
 * @returns Null when there is nothing to read.
 */
export function readPositionalList(lines: readonly Line[], from: number): FoundList | null {
  const items = lines[from]?.block.role === 'list-item';
  const entries: ListEntry[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.block.role === 'heading' || isReferenceHeading(line.text)) break;
    if (items !== (line.block.role === 'list-item')) break;
    if (!items && !couldBeReference(line.text)) break;
    const last = entries.at(-1);
    if (items && last !== undefined && line.block === lines[at - 1]?.block) {
      last.parts.push(line.text);
      last.lines.push(line);
    } else entries.push({ number: entries.length + 1, label: null, parts: [line.text], lines: [line] });
  }
  if (entries.length === 0) return null;
  const likely = entries.filter(({ parts }) => couldBeReference(parts.join(' '))).length;
  const accepted = likely >= ITEM_SHARE * entries.length;
  return { entries, numbering: 'position', from, to: at, accepted };
}
