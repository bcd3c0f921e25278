import type { NumberMark } from './mark.ts';
import { textAfter, textBefore } from './mark.ts';
import { type MarkNumbers, NUMBERS, readNumbers } from './mark-numbers.ts';
import {
  endsWithCount,
  endsWithNumbered,
  endsWithSameNumber,
  endsWithUnit,
  startsWithCounted,
} from './not-marks.ts';

const NAMED = String.raw`(?:(?:see )?(?:refs?\.?|references?|sources?|citations?)\s?)`;
/** "[3, p. 45]": where in the work. */
const PAGES = String.raw`(?:[,:] ?pp?\. ?\d{1,5}(?:[–-]\d{1,5})?)?`;
const BRACKETED = new RegExp(
  String.raw`\(\s?(${NAMED}?)(${NUMBERS})${PAGES}\s?\)|\[\s?${NAMED}?(${NUMBERS})${PAGES}\s?\]`,
  'gi',
);
const DASH = /^\s?[-\u2010-\u2015\u2212]\s?$/;
/** Nothing but what parts two marks of one place. */
const PARTING = /^\s?(?:[,;]?\s?(?:and|or|&)?|[-\u2010-\u2015\u2212])\s?$/;

export interface BracketedMark extends NumberMark {
  /** Round brackets without a word such as "ref.": they hold other numbers as often. */
  readonly bareRound: boolean;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly round: boolean;
  readonly named: boolean;
  /** What is between the brackets; a number where it is only one. */
  readonly body: string;
  readonly only: number | null;
  readonly read: MarkNumbers;
}

/** Marks in round or square brackets; "[2]–[4]" is one. */
export function bracketedMarks(text: string, known: ReadonlySet<number>): BracketedMark[] {
  const candidates = candidatesIn(text, known);
  const marks: Candidate[] = [];
  let enumerator: number | null = null;
  candidates.forEach((candidate, at) => {
    if (isEnumerator(text, candidate, enumerator, candidates[at + 1])) enumerator = candidate.only;
    else if (candidate.read.known.length > 0 && isCitation(text, candidate)) {
      const range = joined(text, marks.at(-1), candidate, known);
      if (range !== null) marks.pop();
      marks.push(range ?? candidate);
    }
  });
  return marks.map(({ start, end, read, round, named }) => ({
    ...{ start, end, numbers: read.known, bareRound: round && !named },
  }));
}

function candidatesIn(text: string, known: ReadonlySet<number>): Candidate[] {
  return Array.from(text.matchAll(BRACKETED), (match) => {
    const body = match[2] ?? match[3] ?? '';
    return {
      start: match.index,
      end: match.index + match[0].length,
      round: match[2] !== undefined,
      named: (match[1] ?? '') !== '',
      body,
      only: /^\d+$/.test(body) ? Number(body) : null,
      read: readNumbers(body, known),
    };
  });
}

/** "(1) draw blood, (2) spin it": numbers that lead their words instead of following them. */
function isEnumerator(
  text: string,
  candidate: Candidate,
  previous: number | null,
  next: Candidate | undefined,
): boolean {
  const { start, round, only, named } = candidate;
  const before = textBefore(text, start);
  if (/\n\s*$/.test(before) || (before.length === start && before.trim() === '')) return true;
  if (only === null || named) return false;
  if (round && /[:;]\s*$/.test(before)) return true;
  if (only === 1 && next?.only === 2 && next.round === round)
    return leadsItsWords(text, candidate, next) && /^\s[a-z\u00df-\u00ff]/.test(textAfter(text, next.end));
  return previous !== null && only === previous + 1 && leadsOn(before);
}

/** "It may (1) ease pain, (2) …": words after the first, and the second begins a further part of the sentence. */
function leadsItsWords(text: string, first: Candidate, second: Candidate): boolean {
  const between = text.slice(first.end, Math.min(second.start, first.end + 400));
  if (!/^\s[A-Za-z\u00c0-\u024f]/.test(between) || PARTING.test(between)) return false;
  return /(?:[,;]|\b(?:and|or|then))\s*(?:then )?$/.test(textBefore(text, second.start));
}

function leadsOn(before: string): boolean {
  return /(?:[,;.]|\b(?:and|or|then|finally))\s*$/.test(before);
}

function isCitation(text: string, { start, end, round, only, read, named }: Candidate): boolean {
  const before = textBefore(text, start);
  const after = textAfter(text, end);
  if (named) return true;
  // "D(3)", "x[1]": a chemical's or a variable's index.
  if (/(?<![A-Za-z\u00c0-\u024f\d])[A-Za-z\u00c0-\u024f]$/.test(before)) return false;
  const counts = startsWithCounted(after);
  // "three [3] injections"; "the older one [1]" may be cited.
  if (only !== null && endsWithSameNumber(before, only) && (round || counts)) return false;
  if (!round) return true;
  // "47(5)", "47 (5): 12", "(303) 429".
  if (/\d$/.test(before) || /^\s?[-–]?\s?\d/.test(after)) return false;
  if (/\d\s$/.test(before) && /^[:,]\s?\w?\d/.test(after)) return false;
  if (endsWithNumbered(before) || endsWithCount(before) || counts) return false;
  if (only !== null && end === text.length && isLabel(before, start)) return false;
  // "(10-20)" beside 18 references, "a score of 5 (3-7)", "in the next months (3-6)", "three to five (3-5)".
  if (!read.hasRange) return true;
  if (!read.complete || /\d%?\s$/.test(before) || endsWithUnit(before)) return false;
  return !endsWithSameNumber(before, read.known.at(-1) ?? 0);
}

/** "Hip pain (4)", alone in its block: how many there are of it. */
const LABEL = 40;

function isLabel(before: string, start: number): boolean {
  return start <= LABEL && !/[.,;:!?”"%]/.test(before);
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
