import type { Span, TextBlock } from '../types/index.ts';
import { authorYearMarks, type NamedEntry } from './author-year-marks.ts';
import { noteLinks, wordLinks } from './linked-notes.ts';
import { type SourceInText, sourcesInText } from './linked-sources.ts';
import type { Mark, NumberMark } from './mark.ts';
import { findNumberMarks, type MarkStyles } from './marks.ts';
import { firstOf, overlapping } from './spans.ts';
import { symbolMarks } from './symbol-marks.ts';

/** What the marks of a page may name. */
export interface Known {
  readonly numbers: ReadonlySet<number>;
  readonly styles: MarkStyles;
  /** The reference that a number means in a block. */
  ofNumber(number: number, blockId: number): number | undefined;
  /** The same in the list that a reference is in. */
  ofNumberBeside(number: number, reference: number): number | undefined;
  /** The reference whose entry an anchor of the page stands at. */
  ofAnchor(name: string): number | undefined;
  /** The reference for a source that the text gives itself. */
  ofSource(source: SourceInText): number | undefined;
  /** Whether a reference of a list is named by no number or address, so that a link may be about it. */
  isBare(reference: number): boolean;
  readonly bySymbol: ReadonlyMap<string, number>;
  readonly named: readonly NamedEntry[];
}

/**
 * The citation marks of a block, in order, not overlapping. The page's own links decide what a mark means; its numbers
 * come next, then names and symbols.
 */
export function blockMarks(block: TextBlock, known: Known): Mark[] {
  const leadsTo = ({ start, end, target }: Span & { readonly target: string }): Mark[] => {
    const id = known.ofAnchor(target);
    return id === undefined ? [] : [{ start, end, references: [id] }];
  };
  const links = noteLinks(block).flatMap(leadsTo);
  const numbered = findNumberMarks(block, known.numbers, known.styles).flatMap((mark) =>
    resolved(mark, links, block.id, known),
  );
  const sources = sourcesInText(block).flatMap((source) => {
    const id = known.ofSource(source);
    return id === undefined ? [] : [{ start: source.start, end: source.end, references: [id] }];
  });
  const own = sources.filter(
    (source) => !overlapping(numbered, source).some((mark) => agree(mark, source, known)),
  );
  const rest = [...authorYearMarks(block.text, known.named), ...symbolMarks(block.text, known.bySymbol)];
  return firstOf<Mark>([own, numbered, links, wordLinks(block).flatMap(leadsTo), rest]);
}

/** The references that a mark of numbers names: in the list that its links lead to, else by its place. */
function resolved(mark: NumberMark, links: readonly Mark[], blockId: number, known: Known): Mark[] {
  const inside = overlapping(links, mark);
  const beside = inside[0]?.references[0];
  const byNumber = mark.numbers.flatMap((number) => {
    const id = beside === undefined ? known.ofNumber(number, blockId) : known.ofNumberBeside(number, beside);
    return id ?? [];
  });
  const references = [...new Set([...byNumber, ...inside.flatMap((link) => link.references)])];
  return references.length === 0 ? [] : [{ start: mark.start, end: mark.end, references }];
}

/** A link on a number: it is of the numbered entry, unless that is another work by its own number. */
function agree(mark: Mark, source: Mark, known: Known): boolean {
  return mark.references.some((id) => source.references.includes(id) || known.isBare(id));
}
