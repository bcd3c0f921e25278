import type { CellSource, NamedDisorder, Span } from '../types/index.ts';
import type { Term } from './types.ts';

/** A term found in a block's text: offsets are UTF-16, into that text. */
export interface Found<Id extends string> extends Span {
  readonly concept: Id;
  readonly weak: boolean;
  readonly cellSource?: CellSource;
  readonly product?: 'fluid' | 'membrane';
  readonly disorder?: NamedDisorder;
}

interface Compiled<Id extends string> {
  readonly term: Term<Id>;
  readonly regex: RegExp;
}

/** A set of terms ready to be looked for. */
export interface Lexicon<Id extends string> {
  /** @param lower the same text in lower case (`matchable`); given so that it is made once for all lexicons */
  find(text: string, lower: string): Found<Id>[];
}

/**
 * Compiles terms once; `find` returns what stands in a text, in reading order. Where matches overlap the
 * leftmost wins, then the longest; matches of equal span with different concepts are all kept ("Achilles":
 * ankle and tendon). Plain patterns on lower-cased text: several times faster than flags `i` and `u`.
 */
export function lexicon<Id extends string>(terms: readonly Term<Id>[]): Lexicon<Id> {
  const compiled: Compiled<Id>[] = terms.map((term) => ({
    term,
    regex: new RegExp(
      `\\b(?:${term.strength === 'exact' ? term.pattern : term.pattern.toLowerCase()})\\b`,
      'g',
    ),
  }));
  return {
    find: (text, lower) =>
      leftmost(compiled.flatMap((c) => matches(c, c.term.strength === 'exact' ? text : lower))),
  };
}

function matches<Id extends string>({ term, regex }: Compiled<Id>, text: string): Found<Id>[] {
  const found: Found<Id>[] = [];
  regex.lastIndex = 0;
  for (let m = regex.exec(text); m !== null; m = regex.exec(text)) {
    if (m[0] === '') {
      regex.lastIndex++;
      continue;
    }
    const lead = m[0].length - m[0].trimStart().length;
    found.push({
      concept: term.concept,
      start: m.index + lead,
      end: m.index + m[0].length,
      weak: term.strength === 'weak',
      ...(term.cellSource === undefined ? {} : { cellSource: term.cellSource }),
      ...(term.product === undefined ? {} : { product: term.product }),
      ...(term.disorder === undefined ? {} : { disorder: term.disorder }),
    });
  }
  return found;
}

function leftmost<Id extends string>(found: Found<Id>[]): Found<Id>[] {
  const byPlace = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found<Id>[] = [];
  for (const f of byPlace) {
    // In reading order what is kept does not overlap, but for equals at the end.
    const last = kept.at(-1);
    const free = last === undefined || last.end <= f.start;
    const equal = last !== undefined && last.start === f.start && last.end === f.end;
    if (free || (equal && !equalsOf(last, kept).some((k) => k.concept === f.concept))) kept.push(f);
  }
  return kept.sort((a, b) => a.start - b.start || (a.concept < b.concept ? -1 : 1));
}

/** The matches at the end of `kept` that stand at the same place as `last`. */
function equalsOf<Id extends string>(last: Found<Id>, kept: readonly Found<Id>[]): Found<Id>[] {
  const equals: Found<Id>[] = [];
  for (let i = kept.length - 1; i >= 0; i--) {
    const k = kept[i];
    if (k === undefined || k.start !== last.start || k.end !== last.end) break;
    equals.push(k);
  }
  return equals;
}
