import { fold, matchable } from '../fold.ts';
import { type EditedText, edited } from './edited-text.ts';
import { CASED_NAMES, MISSPELT, MISSPELT_THERE } from './misspelt.ts';

const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries(MISSPELT).flatMap(([meant, slips]) => slips.map((slip) => [slip, meant] as const)),
);
const THERE = MISSPELT_THERE.map(({ word, after, before, meant }) => ({
  source: `${before === undefined ? '' : `(?<=\\b(?:${before})[ -]+)`}${word}${after === undefined ? '' : `(?=${after})`}`,
  word: new RegExp(`^${word}$`),
  meant,
}));

/** Longest first, so that a plural of its own goes before the word; plain words in a row are cheap to compile. */
const PATTERN = new RegExp(
  `\\b(?:(?:${[...MEANT.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((slip) => slip.replaceAll(' ', '[ -]+'))
    .join('|')})(?=s?\\b)|${THERE.map((t) => t.source).join('|')})`,
  'g',
);

/**
 * The text with the slips of `misspelt.ts` mended, so that lexicon and rules need to know one spelling.
 *
 * @returns null where there are none
 */
export function spelling(text: string): EditedText | null {
  return edited(text, PATTERN, mended, matchable(fold(text)));
}

/** The word that was meant, in capitals where it was written so: sentences begin with them. */
function mended(written: string): string {
  const slip = matchable(fold(written)).replace(/[ -]+/g, ' ');
  if (CASED_NAMES.has(slip) && /^[A-Z].*[a-z]/.test(written)) return written;
  const meant = MEANT.get(slip) ?? THERE.find((t) => t.word.test(matchable(fold(written))))?.meant ?? written;
  if (!/^[A-Z]/.test(written)) return meant;
  return /[a-z]/.test(written) ? (meant[0] ?? '').toUpperCase() + meant.slice(1) : meant.toUpperCase();
}
