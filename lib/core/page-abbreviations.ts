import { groupBy } from './group-by.ts';
import type { Found } from './lexicon/find-mentions.ts';
import type { Term } from './lexicon/types.ts';
import { once } from './once.ts';
import type { Span } from './types/index.ts';

interface Named<Id extends string> {
  /** Folded, capitals kept. */
  readonly cased: string;
  /** Asked for only where brackets define something. */
  readonly found: () => readonly Found<Id>[];
}

/** In UTF-16 units: the longest name that is looked at, in brackets or before them. */
const LONGEST = 80;
const BRACKETS = new RegExp(`\\(([^()]{2,${LONGEST}})\\)`, 'g');
const SHORT = /^([A-Z][A-Za-z-]{1,7}?)s?$/;
const SHORT_BEFORE = /\b([A-Z][A-Z-]{1,7})s?$/;
/** Means a randomized trial on the next line, whatever it was defined as. */
const NEVER: ReadonlySet<string> = new Set(['RCT']);

/**
 * The abbreviations that a page defines for what it names: "growth factor concentrate (GFC)", "AGA (androgenetic
 * alopecia)". Letters must spell the name, or "a picture of the knee (MRI)" would make MRI a knee.
 *
 * @returns those that the lexicon does not know
 */
export function pageAbbreviations<Id extends string>(blocks: readonly Named<Id>[]): Term<Id>[] {
  const terms = new Map<string, Term<Id>[]>();
  for (const { cased, found } of blocks) {
    if (!cased.includes('(')) continue;
    const ends = once(() => groupBy(found(), (f) => f.end));
    for (const bracket of cased.matchAll(BRACKETS)) {
      const defined = definition(cased, bracket.index, bracket[1] ?? '');
      if (defined === null || NEVER.has(defined.short) || terms.has(defined.short)) continue;
      const endingAt = ends();
      const named = (endingAt.get(defined.long.end) ?? []).filter(
        (f) => f.start >= defined.long.start && !f.weak,
      );
      if (named.length > 0 && !endingAt.has(defined.at.end))
        terms.set(
          defined.short,
          named.map((f) => asTerm(f, defined.short)),
        );
    }
  }
  return [...terms.values()].flat();
}

interface Definition {
  readonly short: string;
  /** Where the abbreviation stands, and the name, which the brackets follow or hold. */
  readonly at: Span;
  readonly long: Span;
}

function definition(text: string, open: number, inner: string): Definition | null {
  const window = text.slice(Math.max(0, open - LONGEST), open);
  const before = window.trimEnd();
  const end = open - (window.length - before.length);
  const inside = { start: open + 1, end: open + 1 + inner.length };
  const short = SHORT.exec(inner.trim())?.[1];
  if (short !== undefined && isShort(short) && spells(short, lastWords(before, short.length)))
    return { short, at: inside, long: { start: end - before.length, end } };
  const first = SHORT_BEFORE.exec(before)?.[1];
  if (first !== undefined && isShort(first) && spells(first, inner))
    return { short: first, at: { start: end - first.length, end }, long: inside };
  return null;
}

const isShort = (short: string): boolean => /[A-Z].*[A-Z]/.test(short);

/** As many words as an abbreviation may stand for (Schwartz and Hearst 2003: letters + 5, or twice the letters). */
function lastWords(text: string, letters: number): string {
  return text
    .split(' ')
    .slice(-Math.min(letters + 5, letters * 2))
    .join(' ');
}

/** Their algorithm: from the end, each letter in turn, the first at the beginning of a word. */
function spells(short: string, long: string): boolean {
  const name = long.toLowerCase();
  let at = name.length;
  const letters = short.toLowerCase().replaceAll('-', '');
  for (let i = letters.length - 1; i >= 0; i--) {
    do {
      if (at === 0) return false;
      at = name.lastIndexOf(letters[i] ?? '', at - 1);
      if (at === -1) return false;
    } while (i === 0 && /\w/.test(name[at - 1] ?? ''));
  }
  return true;
}

function asTerm<Id extends string>(f: Found<Id>, short: string): Term<Id> {
  const { start: _start, end: _end, weak: _weak, ...named } = f;
  return { ...named, pattern: `${short}[sS]?`, strength: 'exact' };
}
