import type { NumberMark } from './mark.ts';
import { textBefore } from './mark.ts';
import { readNumbers } from './mark-numbers.ts';

const DIGIT = '[⁰¹²³⁴-⁹]';
const SUPERSCRIPTS = new RegExp(`${DIGIT}{1,3}(?:[,;˒⸴⁻–-] ?${DIGIT}{1,3}){0,40}(?!${DIGIT}|[⁺⁻])`, 'gu');
const WORD_BEFORE = /[A-Za-z\u00c0-\u024f.,;:!?)\]”"’'»%] ?$/;
/** Powers and charges: "m²", "R²", "Ca²⁺". */
const POWER_BEFORE =
  /(?<![A-Za-z\u00c0-\u024f])(?:[A-Za-z\u00c0-\u024f\u0370-\u03ff]|[cdmknµμ]m|[mdµμ]?l|mc|ft|in|yd|sq|co|ca|mg|fe|foot|feet|yards?|inch(?:es)?|(?:centi|milli|deci|kilo)?met(?:er|re)s?)$/i;
const DECIMAL_BEFORE = /\d[.,]$/;

/** Marks of raised digits; every number has to be known, as nothing else sets them off from a power. */
export function superscriptMarks(text: string, known: ReadonlySet<number>): NumberMark[] {
  return Array.from(text.matchAll(SUPERSCRIPTS)).flatMap((match) => {
    const start = match.index;
    const before = textBefore(text, start);
    if (!WORD_BEFORE.test(before) || POWER_BEFORE.test(before) || DECIMAL_BEFORE.test(before)) return [];
    const body = match[0].replace(/[˒⸴]/g, ',').replace(/⁻/g, '-').normalize('NFKC');
    const { known: numbers, complete } = readNumbers(body, known);
    return complete ? [{ start, end: start + match[0].length, numbers }] : [];
  });
}
