import type { CitationMark, EvidenceIndex, PageReference, TextBlock } from '../types/index.ts';
import { bracketedMarks } from './bracketed-marks.ts';
import { findReferenceList } from './list.ts';
import { findMarks } from './marks.ts';
import { matchReference } from './match.ts';
import { plainMarks } from './plain-marks.ts';

export interface PageReferences {
  /** In the order of the page, each number once. */
  readonly references: readonly PageReference[];
  /** Blocks that are part of a reference list. */
  readonly listBlockIds: ReadonlySet<number>;
  /** The citation marks of any block of this page, in order; none in the reference list itself. */
  marksIn(block: TextBlock): CitationMark[];
}

/**
 * Reads a page's reference list, matches it with the evidence, and prepares the reading of its marks.
 * @param blocks All blocks of the page, in order.
 */
export function readReferences(blocks: readonly TextBlock[], index: EvidenceIndex): PageReferences {
  const { entries, blockIds } = findReferenceList(blocks);
  const references = entries.map((entry, i): PageReference => {
    const match = matchReference(entry, index);
    return {
      ...entry,
      id: i + 1,
      label: String(entry.number),
      place: 'list',
      pmid: null,
      pmcid: null,
      nct: null,
      url: null,
      referenceId: match?.studyId ?? null,
      matchedBy: match?.by ?? null,
      titleDesign: null,
    };
  });
  const ids = new Map(references.map(({ number, id }) => [number, id]));
  const known = new Set(entries.map(({ number }) => number));
  const prose = blocks.filter(({ id }) => !blockIds.has(id));
  const styles = { plainDigits: known.size > 0 && usesPlainDigits(prose, known) };
  return {
    references,
    listBlockIds: blockIds,
    marksIn: (block) =>
      blockIds.has(block.id)
        ? []
        : findMarks(block.text, known, styles).map(({ start, end, numbers }) => ({
            blockId: block.id,
            start,
            end,
            text: block.text.slice(start, end),
            references: numbers.flatMap((number) => ids.get(number) ?? []),
          })),
  };
}

/** A page cites in one style: beside bracketed marks, digits glued to words are more likely something else. */
function usesPlainDigits(blocks: readonly TextBlock[], known: ReadonlySet<number>): boolean {
  const count = (marksOf: typeof plainMarks) =>
    blocks.reduce((sum, { text }) => sum + marksOf(text, known).length, 0);
  return count(plainMarks) > count(bracketedMarks);
}
