/** Lists in marks are short; the cap bounds what one regular expression may read. */
const MAX_MORE = 40;
const DASH = '[-\u2010-\u2015\u2212]';
const SEPARATOR = '(?:,? ?(?:and|&) ?|[,;])';

/** "9", "14, 15", "1-3", "1–3, 7 and 9": the source of a regular expression, with no groups of its own. */
export const NUMBERS = String.raw`\d{1,3}(?:\s?(?:${DASH}|${SEPARATOR})\s?\d{1,3}){0,${MAX_MORE}}`;

export interface MarkNumbers {
  /** As written, ranges expanded to the known numbers in them, each once. */
  readonly known: readonly number[];
  /** Whether every single number and both ends of every range are known, and ranges rise. */
  readonly complete: boolean;
  readonly hasRange: boolean;
}

const RANGE = new RegExp(String.raw`^(\d{1,3})\s?${DASH}\s?(\d{1,3})$`);

/** Reads what `NUMBERS` matched. */
export function readNumbers(body: string, known: ReadonlySet<number>): MarkNumbers {
  const numbers = new Set<number>();
  let complete = true;
  let hasRange = false;
  for (const part of body.split(new RegExp(SEPARATOR))) {
    const range = RANGE.exec(part.trim());
    const first = Number(range?.[1] ?? part);
    const last = Number(range?.[2] ?? part);
    hasRange ||= range !== null;
    complete &&= known.has(first) && known.has(last) && (range === null || first < last);
    for (let number = first; number <= last; number++) if (known.has(number)) numbers.add(number);
  }
  return { known: Array.from(numbers), complete, hasRange };
}
