import { fold, matchable } from './fold.ts';
import { type Lexicon, lexicon } from './lexicon/find-mentions.ts';
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
 * Abbreviations that the page itself defines ("growth factor concentrate (GFC)") count as the product.
 */
export function readPage(blocks: readonly TextBlock[], options: PageTextOptions): BlockText[] {
  const named = blocks.filter((b) => !options.skip.has(b.id)).map(productsIn);
  const own = pageAbbreviations(named);
  const path: BlockText[] = [];
  return named.map(({ block, cased, text, interventions }) => {
    if (block.role === 'heading')
      while ((path[0]?.block.level ?? 0) >= block.level && path.length > 0) path.shift();
    const marks = options.marksIn(block);
    const blockText: BlockText = {
      block,
      text,
      cased,
      marks,
      sentences: splitSentences(cased, marks),
      interventions: own === null ? interventions : merge(interventions, own.find(cased, text)),
      conditions: conditionLexicon.find(cased, text),
      outcomes: outcomeLexicon.find(cased, text),
      comparators: comparatorLexicon.find(cased, text),
      headings: [...path],
    };
    if (block.role === 'heading') path.unshift(blockText);
    return blockText;
  });
}

type Named = Pick<BlockText, 'block' | 'cased' | 'text' | 'interventions'>;

function productsIn(block: TextBlock): Named {
  const cased = fold(block.text);
  const text = matchable(cased);
  return { block, cased, text, interventions: interventionLexicon.find(cased, text) };
}

const DEFINED = /^\s*\(\s*([A-Z][A-Za-z-]{1,7}?)s?\s*\)/;
const DEFINES = /([A-Z][A-Z-]{1,7})\s*\(\s*$/;

/** Abbreviations that stand in brackets beside a product's name, either way round; null where there are none. */
function pageAbbreviations(blocks: readonly Named[]): Lexicon<InterventionId> | null {
  const terms = new Map<string, InterventionId>();
  for (const { cased, interventions } of blocks) {
    if (!cased.includes('(')) continue;
    for (const f of interventions) {
      if (f.weak) continue;
      const short =
        DEFINED.exec(cased.slice(f.end, f.end + 16))?.[1] ??
        DEFINES.exec(cased.slice(Math.max(0, f.start - 14), f.start))?.[1];
      if (short !== undefined && /[A-Z].*[A-Z]/.test(short) && !terms.has(short)) terms.set(short, f.concept);
    }
  }
  if (terms.size === 0) return null;
  return lexicon(
    [...terms].map(([short, concept]) => ({ concept, pattern: `${short}s?`, strength: 'exact' as const })),
  );
}

function merge<Id extends string>(a: readonly Found<Id>[], b: readonly Found<Id>[]): Found<Id>[] {
  const extra = b.filter((x) => !a.some((y) => y.start < x.end && x.start < y.end));
  return extra.length === 0 ? [...a] : [...a, ...extra].sort((x, y) => x.start - y.start);
}
