import type { TextBlock } from '../types/index.ts';
import { type NumberMark, textAfter, textBefore } from './mark.ts';
import { NUMBERS, readNumbers } from './mark-numbers.ts';

const NUMBERED = new RegExp(String.raw`^[\s([]{0,3}(${NUMBERS})[\s)\],]{0,3}$`);
/** Powers, units and chemical symbols: "cm²", "R²", "10⁶", "Ca²⁺". A year may be cited, a number is raised to a power. */
const POWER_BEFORE =
  /(?:(?<![A-Za-z\u00c0-\u024f])(?:[A-Za-z\u00c0-\u024f\u0370-\u03ff]|[cdmknµμ]m|[mdµμ]?l|mc|ft|in|yd|sq|co|ca|mg|fe|foot|feet|yards?|inch(?:es)?|(?:centi|milli|deci|kilo)?met(?:er|re)s?)|(?<!\d)(?!(?:19|20)\d\d$)\d{1,6}|[×·]\s?\d{1,4})\s?$/i;
/** "1st", "½" as two numbers and a stroke. */
const ORDINAL_AFTER = /^(?:st|nd|rd|th)\b|^\s?[/⁄]\s?\d/i;

/**
 * Marks that the page itself raises, as by `<sup>`: nothing else tells "B12" from "pain12" as surely. Every number
 * has to be known; a power or an isotope is none.
 */
export function raisedMarks(block: TextBlock, known: ReadonlySet<number>): NumberMark[] {
  return (block.raised ?? []).flatMap(({ start, end }) => {
    const body = NUMBERED.exec(block.text.slice(start, end))?.[1];
    if (body === undefined || start === 0) return [];
    if (POWER_BEFORE.test(textBefore(block.text, start)) || ORDINAL_AFTER.test(textAfter(block.text, end)))
      return [];
    const { known: numbers, complete } = readNumbers(body, known);
    return complete && numbers.length > 0 ? [{ start, end, numbers }] : [];
  });
}
