import { BEGINNING, bibliographicPoints, couldBeReference } from './entry-shape.ts';
import { isSourceAddress } from './identifiers.ts';
import type { FoundList, Line, ListEntry } from './list-types.ts';
import { within } from './spans.ts';

/** "Sources: Smith J …": a heading and its entries in one line. */
const LEAD =
  /^\s*(?:(?!(?:photo|image|picture|graphic|video|chart|figure|illustration|credit)s?\b)[A-Z]?[a-z]+ )?(?:sources?|references?|citations?)\s*:\s*(?=\S)/i;
/** "1. Smith … 2. Lee …": numbers within the line. */
const NUMBER = new RegExp(
  String.raw`(?:^|\s)(?:\((\d{1,2})\)|\[(\d{1,2})\]|(\d{1,2})[.)])\s+${BEGINNING}`,
  'g',
);
/** Where one reference may end and another begin; "2017;8(6)" has no space, and no capital after it. */
const BETWEEN = new RegExp(String.raw`;\s+${BEGINNING}|\s+[|•]\s+`);

/** More than a name and a year: what a single line is from is more often a picture, a table or a quotation. */
const LONE_POINTS = 3;
/** A caption credits its picture; as much as a numbered line needs without a heading (`numbered-list.ts`). */
const CAPTION_POINTS = 4;

interface Piece {
  readonly number: number | null;
  readonly text: string;
}

/**
 * Reads a paragraph that names its sources after "Sources:": parted by numbers, by line breaks, or by semicolons.
 * All of them have to look like references: "Source: the makers of the device" names none, nor does what a picture is
 * from: "Source: Picture Library, 2021".
 * @returns Null when the line does not begin such a paragraph.
 */
export function readSourcesParagraph(lines: readonly Line[], from: number): FoundList | null {
  const first = lines[from];
  const lead = first === undefined ? null : LEAD.exec(first.text);
  if (first === undefined || lead === null) return null;
  const entries: ListEntry[] = [];
  let to = from;
  for (; lines[to]?.block === first.block; to++) {
    const line = lines[to];
    if (line === undefined) break;
    const pieces = piecesOf(to === from ? line.text.slice(lead[0].length) : line.text);
    for (const { number, text } of pieces)
      entries.push({ number, label: null, parts: [text], lines: [line] });
  }
  const texts = entries.map(({ parts }) => parts.join(' '));
  const least = first.block.role === 'caption' ? CAPTION_POINTS : texts.length === 1 ? LONE_POINTS : 0;
  const accepted =
    texts.length > 0 &&
    !entries.some(isSeveralLinks) &&
    texts.every((text) => couldBeReference(text) && (least === 0 || bibliographicPoints(text) >= least));
  const numbered = entries.every(({ number }) => number !== null);
  return {
    entries: numbered ? entries : entries.map((entry) => ({ ...entry, number: null })),
    numbering: numbered ? 'printed' : 'none',
    from,
    to,
    accepted,
  };
}

/** "PubMed, J Made Up": works that are only linked; in one entry, one would lend its number to the other. */
function isSeveralLinks({ lines, parts }: ListEntry): boolean {
  const [line] = lines;
  if (line === undefined) return false;
  const linked = within(line.block.links ?? [], line.at, line.at + line.text.length).filter(
    ({ start, end, href }) =>
      parts.some((part) => part.includes(line.block.text.slice(start, end))) && isSourceAddress(href),
  );
  const words = linked.reduce((sum, { start, end }) => sum + end - start, 0);
  return linked.length > 1 && words * 2 > parts.join(' ').length;
}

function piecesOf(text: string): readonly Piece[] {
  const numbered = byNumbers(text);
  return numbered.length > 0 ? numbered : bySemicolons(text).map((piece) => ({ number: null, text: piece }));
}

/** Pieces that begin with numbers that rise by one from the beginning of the text; none where they do not. */
function byNumbers(text: string): Piece[] {
  const pieces: { number: number; at: number; end: number }[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const number = Number(match[1] ?? match[2] ?? match[3]);
    const last = pieces.at(-1);
    if (last === undefined ? match.index > 0 : number !== last.number + 1) continue;
    pieces.push({ number, at: match.index, end: match.index + match[0].length });
  }
  return pieces.map(({ number, end }, i) => ({ number, text: text.slice(end, pieces[i + 1]?.at).trim() }));
}

/** A piece that is longer and no reference yet becomes none by what follows; asking again would cost its whole length. */
const LONGEST = 1_000;

/** Authors may be parted by semicolons, too: a piece goes on until it looks like a reference. */
function bySemicolons(text: string): string[] {
  const pieces: string[] = [];
  let open: string[] = [];
  let length = 0;
  for (const piece of text.split(BETWEEN)) {
    open.push(piece);
    length += piece.length;
    if (length > LONGEST && open.length > 1) continue;
    const joined = open.join('; ');
    if (!couldBeReference(joined)) continue;
    pieces.push(joined.trim());
    open = [];
    length = 0;
  }
  if (open.length === 0) return pieces;
  const rest = open.join('; ').trim();
  const last = pieces.pop();
  return [...pieces, last === undefined ? rest : `${last}; ${rest}`];
}
