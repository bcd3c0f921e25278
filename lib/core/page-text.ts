import { fold, lowerCase } from './fold.ts';
import { lexicon } from './lexicon/find-mentions.ts';
import {
  type ComparatorId,
  comparatorLexicon,
  conditionLexicon,
  type Found,
  interventionLexicon,
  outcomeLexicon,
} from './lexicon/index.ts';
import { splitSentences } from './sentences.ts';
import type { CitationMark, ConditionId, InterventionId, OutcomeId, Span, TextBlock } from './types/index.ts';

/** A block made ready: folded once, split once, every concept found once. */
export interface BlockText {
  readonly block: TextBlock;
  /** Folded and in lower case, same length as `block.text`: what rules and lexicon match. */
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
 * Abbreviations that the page itself defines ("growth factor concentrate (GFC)") count as the product.
 */
export function readPage(blocks: readonly TextBlock[], options: PageTextOptions): BlockText[] {
  const read = blocks.filter((b) => !options.skip.has(b.id));
  const folded = read.map((b) => fold(b.text));
  const own = pageAbbreviations(folded);
  const path: BlockText[] = [];
  return read.map((block, i) => {
    const cased = folded[i] ?? '';
    const text = lowerCase(cased);
    if (block.role === 'heading')
      while ((path[0]?.block.level ?? 0) >= block.level && path.length > 0) path.shift();
    const marks = options.marksIn(block);
    const blockText: BlockText = {
      block,
      text,
      cased,
      marks,
      sentences: splitSentences(cased, marks),
      interventions: merge(interventionLexicon.find(cased, text), own.find(cased, text)),
      conditions: conditionLexicon.find(cased, text),
      outcomes: outcomeLexicon.find(cased, text),
      comparators: comparatorLexicon.find(cased, text),
      headings: [...path],
    };
    if (block.role === 'heading') path.unshift(blockText);
    return blockText;
  });
}

const DEFINED = /^\s*\(\s*([A-Z][A-Za-z-]{1,7}?)s?\s*\)/;
const DEFINES = /([A-Z][A-Z-]{1,7})\s*\(\s*$/;

/** Abbreviations that stand in brackets beside a product's name, either way round. */
function pageAbbreviations(texts: readonly string[]): ReturnType<typeof lexicon<InterventionId>> {
  const terms = new Map<string, InterventionId>();
  for (const text of texts) {
    if (!text.includes('(')) continue;
    for (const f of interventionLexicon.find(text, lowerCase(text))) {
      if (f.weak) continue;
      const short =
        DEFINED.exec(text.slice(f.end, f.end + 16))?.[1] ??
        DEFINES.exec(text.slice(Math.max(0, f.start - 14), f.start))?.[1];
      if (short !== undefined && /[A-Z].*[A-Z]/.test(short) && !terms.has(short)) terms.set(short, f.concept);
    }
  }
  return lexicon(
    [...terms].map(([short, concept]) => ({ concept, pattern: `${short}s?`, strength: 'exact' as const })),
  );
}

function merge<Id extends string>(a: readonly Found<Id>[], b: readonly Found<Id>[]): Found<Id>[] {
  const extra = b.filter((x) => !a.some((y) => y.start < x.end && x.start < y.end));
  return extra.length === 0 ? [...a] : [...a, ...extra].sort((x, y) => x.start - y.start);
}
