import { fold, matchable } from './fold.ts';
import type { Lexicon } from './lexicon/find-mentions.ts';
import {
  type ComparatorId,
  comparatorLexicon,
  conditionLexicon,
  type Found,
  interventionLexicon,
  outcomeLexicon,
} from './lexicon/index.ts';
import { once } from './once.ts';
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

/**
 * Reads all blocks of a page. Headings govern the blocks after them until one of the same level or above.
 * Abbreviations that the page itself defines ("growth factor concentrate (GFC)") count as what they stand for.
 * What a block holds is looked for when it is first asked for: of a page that is not about such a therapy nothing
 * but its products.
 */
export function readPage(blocks: readonly TextBlock[], options: PageTextOptions): BlockText[] {
  const texts = blocks.filter((b) => !options.skip.has(b.id)).map(folded);
  const interventions = named(texts, interventionLexicon);
  const conditions = named(texts, conditionLexicon);
  const path: BlockText[] = [];
  return texts.map(({ block, cased, text }, i) => {
    if (block.role === 'heading')
      while ((path[0]?.block.level ?? 0) >= block.level && path.length > 0) path.shift();
    const marks = once(() => options.marksIn(block));
    const sentences = once(() => splitSentences(cased, marks()));
    const outcomes = once(() => outcomeLexicon.find(cased, text));
    const comparators = once(() => comparatorLexicon.find(cased, text));
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
        return interventions[i]?.() ?? [];
      },
      get conditions() {
        return conditions[i]?.() ?? [];
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
}

type Folded = Pick<BlockText, 'block' | 'cased' | 'text'>;

function folded(block: TextBlock): Folded {
  const cased = fold(block.text);
  return { block, cased, text: matchable(cased) };
}

/** For each text what it names, by the lexicon's words and by the page's own abbreviations for them. */
function named<Id extends string>(
  texts: readonly Folded[],
  words: Lexicon<Id>,
): readonly (() => readonly Found<Id>[])[] {
  const read = texts.map(({ cased, text }) => ({ cased, text, found: once(() => words.find(cased, text)) }));
  const own = once(() => pageAbbreviations(read));
  return read.map(({ cased, text, found }) =>
    once(() => {
      const abbreviations = own();
      return abbreviations === null ? found() : merge(found(), abbreviations.find(cased, text));
    }),
  );
}

function merge<Id extends string>(a: readonly Found<Id>[], b: readonly Found<Id>[]): Found<Id>[] {
  const extra = b.filter((x) => !a.some((y) => y.start < x.end && x.start < y.end));
  return extra.length === 0 ? [...a] : [...a, ...extra].sort((x, y) => x.start - y.start);
}
