import type { NumberMark } from './mark.ts';
import { textAfter, textBefore } from './mark.ts';
import { readNumbers } from './mark-numbers.ts';
import { isAbbreviation, isNamedByNumber, startsWithCounted } from './not-marks.ts';

/** A raised digit loses its tag on the way here: "pain<sup>12</sup>" arrives as "pain12". */
const GLUED =
  /(?<=[A-Za-z\u00c0-\u024f.,;!?)\]”"’'»])\d{1,3}(?:[,–-]\d{1,3}){0,40}(?![A-Za-z\u00c0-\u024f\d%°])/g;

/** Shorter or capitalised words are names far more often than cited words: "B12", "T2", "Cx601". */
const WORD_GLUE = /(?:^|[\s(“"‘—–-])([a-z\u00df-\u00ff]{3,40})$/;
/** The word, if it stands alone (not "p.m." or "clinic.com"), or a percentage or bracket, then punctuation. */
const PUNCTUATION_GLUE = /(?:(?<![^\s(“"‘’'—–-])([A-Za-z\u00c0-\u024f]{2,40})|[%\])])([.,;!?)\]”"’'»]{1,3})$/;
const IN_ADDRESS = /(?:\/|@|www\.)\S*$/;
const AFTER = /^(?:$|[\s)\]”"’…—–]|[.,;:!?](?:$|[\s)”"’]))/;
const NEW_SENTENCE = /^\s*(?:$|[A-Z\u00c0-\u00de“"‘([])/;

/** Marks of plain digits glued to a word or its punctuation, where every number is known and they rise. */
export function plainMarks(text: string, known: ReadonlySet<number>): NumberMark[] {
  return Array.from(text.matchAll(GLUED)).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const { known: numbers, complete } = readNumbers(match[0], known);
    const rising = numbers.every((number, at) => number > (numbers[at - 1] ?? 0));
    if (!complete || !rising || !fits(textBefore(text, start), textAfter(text, end))) return [];
    return [{ start, end, numbers }];
  });
}

function fits(before: string, after: string): boolean {
  if (!AFTER.test(after) || startsWithCounted(after) || IN_ADDRESS.test(before)) return false;
  const word = WORD_GLUE.exec(before)?.[1];
  if (word !== undefined) return !isNamedByNumber(word);
  const [, cited, glue] = PUNCTUATION_GLUE.exec(before) ?? [];
  if (glue === undefined || (cited !== undefined && isAbbreviation(cited))) return false;
  return !/[.!?]/.test(glue) || NEW_SENTENCE.test(after);
}
