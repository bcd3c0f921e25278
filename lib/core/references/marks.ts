import { bracketedMarks } from './bracketed-marks.ts';
import type { Mark } from './mark.ts';
import { plainMarks } from './plain-marks.ts';
import { superscriptMarks } from './superscript-marks.ts';

export interface MarkStyles {
  /** Whether digits glued to a word ("pain.12") may be marks: set it false on a page that uses brackets. */
  readonly plainDigits: boolean;
}

/**
 * Finds the citation marks in a text: "(9)", "[14, 15]", "(1–3)", "[2]–[4]", superscripts, and digits glued to a
 * word or its punctuation where nothing else fits. A mark that is missed leaves a claim uncited; a number that is
 * wrongly read ties it to a study it never named. So doubt means no mark.
 * @param text One block's text.
 * @param known The numbers of the page's own reference list; without one there are no marks.
 * @returns In order, not overlapping. Linear in the text.
 */
export function findMarks(
  text: string,
  known: ReadonlySet<number>,
  styles: MarkStyles = { plainDigits: true },
): Mark[] {
  if (known.size === 0) return [];
  const marks = [
    ...bracketedMarks(text, known),
    ...superscriptMarks(text, known),
    ...(styles.plainDigits ? plainMarks(text, known) : []),
  ];
  return marks.sort((a, b) => a.start - b.start);
}
