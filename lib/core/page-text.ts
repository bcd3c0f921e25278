import { fold, matchable } from './fold.ts';
import { lexicon } from './lexicon/find-mentions.ts';
import {
  type ComparatorId,
  comparatorLexicon,
  conditionLexicon,
  type Found,
  interventionLexicon,
  outcomeLexicon,
} from './lexicon/index.ts';
import type { Term } from './lexicon/types.ts';
import { once, onceFor } from './once.ts';
import { pageAbbreviations } from './page-abbreviations.ts';
import { splitSentences } from './sentences.ts';
import type { CitationMark, ConditionId, InterventionId, OutcomeId, Span, TextBlock } from './types/index.ts';

/** A block made ready: folded once; split once and every concept found once, when first asked for. */
export interface BlockText {
  /** As meant (`as-written/`), and so are all offsets here. */
  readonly block: TextBlock;
  /** `matchable`, same length as `block.text`: what rules and lexicon match. */
  readonly text: string;
  /** Folded, capitals kept. */
  readonly cased: string;
  readonly sentences: readonly Span[];
  readonly marks: readonly CitationMark[];
  readonly interventions: readonly Found<InterventionId>[];
  readonly conditions: readonly Found<ConditionId>[];
  readonly outcomes: readonly Found<OutcomeId>[];
  readonly comparators: readonly Found<ComparatorId>[];
  /** The headings above, nearest first. */
  readonly headings: readonly BlockText[];
}

/** How a page's blocks are read: marks and what to leave out come from its reference list. */
export interface PageTextOptions {
  readonly skip: ReadonlySet<number>;
  marksIn(block: TextBlock): readonly CitationMark[];
}

export interface PageText {
  readonly blocks: readonly BlockText[];
  /** Tells the abbreviations of two pages apart: what a block names depends on them and on its own words alone. */
  abbreviations(): string;
}

/**
 * Reads all blocks of a page. Headings govern the blocks after them until one of the same level or above.
 * Abbreviations that the page itself defines ("growth factor concentrate (GFC)") count as what they stand for.
 * What a block holds is looked for when it is first asked for, and not again for as long as the block is there: of a
 * page that is not about such a therapy nothing but its products.
 */
export function readPage(blocks: readonly TextBlock[], options: PageTextOptions): PageText {
  const own = blocks.filter((b) => !options.skip.has(b.id)).map(ownWords);
  const interventions = named(own, ({ interventions }) => interventions);
  const conditions = named(own, ({ conditions }) => conditions);
  const path: BlockText[] = [];
  const texts = own.map((words, i) => {
    const { block, cased, text, outcomes, comparators } = words;
    if (block.role === 'heading')
      while ((path[0]?.block.level ?? 0) >= block.level && path.length > 0) path.shift();
    const marks = once(() => options.marksIn(block));
    const sentences = once(() => words.sentences(marks()));
    const blockText: BlockText = {
      block,
      text,
      cased,
      headings: [...path],
      get marks() {
        return marks();
      },
      get sentences() {
        return sentences();
      },
      get interventions() {
        return interventions.of[i]?.() ?? [];
      },
      get conditions() {
        return conditions.of[i]?.() ?? [];
      },
      get outcomes() {
        return outcomes();
      },
      get comparators() {
        return comparators();
      },
    };
    if (block.role === 'heading') path.unshift(blockText);
    return blockText;
  });
  return {
    blocks: texts,
    abbreviations: () => JSON.stringify([interventions.abbreviations(), conditions.abbreviations()]),
  };
}

/** What a block's words say by themselves. */
interface OwnWords extends Pick<BlockText, 'block' | 'cased' | 'text'> {
  sentences(marks: readonly CitationMark[]): readonly Span[];
  readonly interventions: () => readonly Found<InterventionId>[];
  readonly conditions: () => readonly Found<ConditionId>[];
  readonly outcomes: () => readonly Found<OutcomeId>[];
  readonly comparators: () => readonly Found<ComparatorId>[];
}

const ownWords = onceFor((block: TextBlock): OwnWords => {
  const cased = fold(block.text);
  const text = matchable(cased);
  let split: { readonly marks: readonly CitationMark[]; readonly sentences: readonly Span[] } | null = null;
  return {
    block,
    cased,
    text,
    sentences(marks) {
      const same = split !== null && sameSpans(marks, split.marks) ? split.sentences : null;
      const sentences = same ?? splitSentences(cased, marks);
      split = { marks, sentences };
      return sentences;
    },
    interventions: once(() => interventionLexicon.find(cased, text)),
    conditions: once(() => conditionLexicon.find(cased, text)),
    outcomes: once(() => outcomeLexicon.find(cased, text)),
    comparators: once(() => comparatorLexicon.find(cased, text)),
  };
});

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end);
}

/** For each text what it names, by the lexicon's words and by the page's own abbreviations for them. */
function named<Id extends string>(
  own: readonly OwnWords[],
  wordsOf: (words: OwnWords) => () => readonly Found<Id>[],
): {
  readonly of: readonly (() => readonly Found<Id>[])[];
  readonly abbreviations: () => readonly Term<Id>[];
} {
  const abbreviations = once(() =>
    pageAbbreviations(own.map((words) => ({ cased: words.cased, found: wordsOf(words) }))),
  );
  const compiled = once(() => (abbreviations().length === 0 ? null : lexicon(abbreviations())));
  const of = own.map((words) =>
    once(() => {
      const found = wordsOf(words)();
      const abbreviated = compiled();
      return abbreviated === null ? found : merge(found, abbreviated.find(words.cased, words.text));
    }),
  );
  return { of, abbreviations };
}

function merge<Id extends string>(a: readonly Found<Id>[], b: readonly Found<Id>[]): readonly Found<Id>[] {
  const extra = b.filter((x) => !a.some((y) => y.start < x.end && x.start < y.end));
  return extra.length === 0 ? a : [...a, ...extra].sort((x, y) => x.start - y.start);
}
