import type { TextBlock } from '../types/index.ts';
import { bracketedMarks } from './bracketed-marks.ts';
import type { NumberMark } from './mark.ts';
import { plainMarks } from './plain-marks.ts';
import { raisedMarks } from './raised-marks.ts';
import { inOrderApart, overlapping } from './spans.ts';
import { superscriptMarks } from './superscript-marks.ts';

export interface MarkStyles {
  /** Whether digits glued to a word ("pain.12") may be marks: set it false on a page that uses brackets. */
  readonly plainDigits: boolean;
  /** Whether a number in round brackets may be one without a word such as "ref.": false on a page that cites otherwise. */
  readonly roundBrackets?: boolean;
}

/**
 * Finds the marks of a block that are numbers: "(9)", "[14, 15]", "(1–3)", "[2]–[4]", raised digits, superscript
 * characters, and digits glued to a word or its punctuation where nothing else fits. A mark that is missed leaves a
 * claim uncited; a number that is wrongly read ties it to a study it never named. So doubt means no mark.
 * @param known The numbers of the page's own lists; without one there are no marks.
 * @returns In order, not overlapping. Linear in the text.
 */
export function findNumberMarks(
  block: TextBlock,
  known: ReadonlySet<number>,
  styles: MarkStyles = { plainDigits: true },
): NumberMark[] {
  if (known.size === 0) return [];
  const { text } = block;
  const bracketed = bracketedMarks(text, known)
    .filter(({ bareRound }) => !bareRound || styles.roundBrackets !== false)
    .map(({ start, end, numbers }) => ({ start, end, numbers }));
  return inOrderApart([
    ...bracketed,
    ...superscriptMarks(text, known),
    ...raisedMarks(block, known),
    ...(styles.plainDigits ? gluedMarks(block, known) : []),
  ]);
}

/** Plain digits; those that the page raises are told by that, and "feet<sup>2</sup>" is no mark either way. */
export function gluedMarks(block: TextBlock, known: ReadonlySet<number>): NumberMark[] {
  const raised = inOrderApart(block.raised ?? []);
  return plainMarks(block.text, known).filter((mark) => overlapping(raised, mark).length === 0);
}
