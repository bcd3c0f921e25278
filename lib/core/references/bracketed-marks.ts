import type { NumberMark } from './mark.ts';
import { textAfter, textBefore } from './mark.ts';
import { type MarkNumbers, NUMBERS, readNumbers } from './mark-numbers.ts';
import { endsWithNumbered, endsWithSameNumber, endsWithUnit, startsWithCounted } from './not-marks.ts';

const NAMED = String.raw`(?:(?:see )?(?:refs?\.?|references?|sources?|citations?)\s?)?`;
const BRACKETED = new RegExp(String.raw`\(\s?${NAMED}(${NUMBERS})\s?\)|\[\s?${NAMED}(${NUMBERS})\s?\]`, 'gi');
const DASH = /^\s?[-\u2010-\u2015\u2212]\s?$/;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly round: boolean;
  /** What is between the brackets; a number where it is only one. */
  readonly body: string;
  readonly only: number | null;
  readonly read: MarkNumbers;
}

/** Marks in round or square brackets; "[2]–[4]" is one. */
export function bracketedMarks(text: string, known: ReadonlySet<number>): NumberMark[] {
  const marks: Candidate[] = [];
  let enumerator: number | null = null;
  for (const match of text.matchAll(BRACKETED)) {
    const body = match[1] ?? match[2] ?? '';
    const candidate: Candidate = {
      start: match.index,
      end: match.index + match[0].length,
      round: match[1] !== undefined,
      body,
      only: /^\d+$/.test(body) ? Number(body) : null,
      read: readNumbers(body, known),
    };
    if (isEnumerator(text, candidate, enumerator)) enumerator = candidate.only;
    else if (candidate.read.known.length > 0 && isCitation(text, candidate)) {
      const range = joined(text, marks.at(-1), candidate, known);
      if (range !== null) marks.pop();
      marks.push(range ?? candidate);
    }
  }
  return marks.map(({ start, end, read }) => ({ start, end, numbers: read.known }));
}

/** "(1) draw blood, (2) spin it": numbers that lead their words instead of following them. */
function isEnumerator(text: string, { start, round, only }: Candidate, previous: number | null): boolean {
  const before = textBefore(text, start);
  if (/\n\s*$/.test(before) || (before.length === start && before.trim() === '')) return true;
  if (!round || only === null) return false;
  if (/[:;]\s*$/.test(before)) return true;
  return previous !== null && only === previous + 1 && /(?:[,.]|\band|\bor)\s*$/.test(before);
}

function isCitation(text: string, { start, end, round, only, read }: Candidate): boolean {
  const before = textBefore(text, start);
  const after = textAfter(text, end);
  // "D(3)", "x[1]": a chemical's or a variable's index.
  if (/(?<![A-Za-z\u00c0-\u024f\d])[A-Za-z\u00c0-\u024f]$/.test(before)) return false;
  if (!round) return true;
  // "47(5)", "47 (5): 12", "(303) 429".
  if (/\d$/.test(before) || /^\s?[-–]?\s?\d/.test(after)) return false;
  if (/\d\s$/.test(before) && /^[:,]\s?\w?\d/.test(after)) return false;
  // "(10-20)" beside 18 references, "a score of 5 (3-7)", "in the next months (3-6)".
  if (read.hasRange && (!read.complete || /\d%?\s$/.test(before) || endsWithUnit(before))) return false;
  if (only === null) return true;
  return !endsWithNumbered(before) && !endsWithSameNumber(before, only) && !startsWithCounted(after);
}

/** "[2]–[4]" as one candidate; null when the two do not form a range. */
function joined(
  text: string,
  last: Candidate | undefined,
  next: Candidate,
  known: ReadonlySet<number>,
): Candidate | null {
  if (last === undefined || last.round !== next.round) return null;
  if (last.only === null || next.only === null || last.only >= next.only) return null;
  if (!DASH.test(text.slice(last.end, next.start))) return null;
  const body = `${last.only}-${next.only}`;
  return { ...next, start: last.start, body, only: null, read: readNumbers(body, known) };
}
