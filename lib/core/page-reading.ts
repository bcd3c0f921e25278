import { annotate } from './annotate.ts';
import { writtenFrame } from './as-written/written-frame.ts';
import { inOrderOfPacks } from './evidence-order.ts';
import { framesOfPart } from './frames/index.ts';
import { wholePageKey } from './frames/whole-page.ts';
import { ENGLISH } from './language/english.ts';
import { pageLanguage } from './language.ts';
import { spokenLanguage } from './messages/index.ts';
import { once } from './once.ts';
import { partsOf } from './page-parts.ts';
import { pageReport, type TopicPassage, topicPassages } from './page-report/page-report.ts';
import { isAboutTherapy } from './page-topic.ts';
import { type ReadBlocks, readBlocks } from './read-blocks.ts';
import { statementsIn } from './statements/index.ts';
import type {
  Annotation,
  CitationMark,
  EvidenceIndex,
  PageReference,
  PageReport,
  PageSource,
  SourceStatement,
  TextBlock,
} from './types/index.ts';

export interface AnalyzeOptions {
  readonly evidence: EvidenceIndex;
  readonly source: PageSource;
}

/** What stands in one part of a page, in reading order, with UTF-16 offsets into its blocks' own texts. */
export interface FoundInPart {
  readonly annotations: readonly Annotation[];
  readonly marks: readonly CitationMark[];
  readonly statements: readonly SourceStatement[];
}

/** A few blocks of a page that can be looked at by themselves. */
export interface ReadPart {
  /** In reading order, never empty. */
  readonly blockIds: readonly number[];
  /** Looks for what stands there when it is first called; the same object from then on. */
  find(): FoundInPart;
}

/** A page read up to where its claims are looked for: what it is about as a whole, and its parts. */
export interface PageReading {
  readonly language: string;
  readonly references: readonly PageReference[];
  /** In reading order; what is in none of them, such as the reference list, holds no claim. None where the page is not in English. */
  readonly parts: readonly ReadPart[];
  /** Looks at the whole page. Null where it makes no claim. */
  report(): PageReport | null;
}

interface KeptPart extends ReadPart {
  /** What its answer depends on. */
  readonly around: readonly TextBlock[];
  readonly key: string;
  readonly passages: () => readonly TopicPassage[];
}

/**
 * Reads a page, and reads it again when it has changed: parts of which neither the words nor what they depend on are
 * others keep their objects, and are not looked at again. A block that stays has to be the same object. Equal input
 * gives equal output, whatever was read before.
 *
 * @returns to be called with all blocks of the page, in reading order, ids unique
 */
export function createPageReading(): (blocks: readonly TextBlock[], options: AnalyzeOptions) => PageReading {
  let kept = new Map<TextBlock, KeptPart>();
  let evidenceBefore: EvidenceIndex | null = null;

  return (blocks, { evidence: given, source }) => {
    const evidence = inOrderOfPacks(given);
    if (evidence !== evidenceBefore) kept = new Map();
    evidenceBefore = evidence;
    const language = pageLanguage(blocks, source.lang);
    if (language !== ENGLISH) {
      kept = new Map();
      return { language, references: [], parts: [], report: () => null };
    }
    const read = readBlocks(blocks, evidence);
    const before = kept;
    kept = new Map();
    const pageKey = keyOf(read, source);
    const parts = partsOf(read.page).flatMap(({ from, to }) => {
      const texts = read.page.slice(from, to);
      const first = texts[0];
      if (first === undefined) return [];
      const around = [...read.page.slice(Math.max(0, from - 1), to), ...first.headings].map((b) => b.block);
      const key = `${pageKey} ${JSON.stringify(texts.map(({ marks }) => marks))}`;
      const known = before.get(first.block);
      const part =
        known !== undefined && known.key === key && sameBlocks(known.around, around)
          ? known
          : { ...partOf(read, { from, to }, evidence, source), around, key };
      kept.set(first.block, part);
      return [part];
    });
    return {
      language,
      references: read.references.references,
      parts,
      report: once(() => {
        const claims = parts.flatMap((part) => part.find().annotations);
        return claims.length === 0
          ? null
          : pageReport(
              parts.flatMap((part) => part.passages()),
              claims,
            );
      }),
    };
  };
}

/** All that a part takes from its page as a whole. What it says is in the language that is spoken. */
function keyOf({ page, abbreviations, references }: ReadBlocks, source: PageSource): string {
  const about = isAboutTherapy(page) ? [abbreviations(), wholePageKey(page)] : null;
  return JSON.stringify([spokenLanguage(), source, references.references, about]);
}

function partOf(
  { page, references, meant }: ReadBlocks,
  { from, to }: { readonly from: number; readonly to: number },
  evidence: EvidenceIndex,
  source: PageSource,
): Omit<KeptPart, 'around' | 'key'> {
  const texts = page.slice(from, to);
  const passages = once(() => topicPassages(texts).map((one) => ({ ...one, span: meant.written(one.span) })));
  // From here on all offsets and words are those of the page.
  const find = once((): FoundInPart => {
    const frames = isAboutTherapy(page) ? framesOfPart(page, { from, to }) : [];
    // The report needs them at the end, all at once: work that can be done in between is.
    if (isAboutTherapy(page)) passages();
    const statements = statementsIn(texts, references.references, evidence).map((statement) => {
      const { start, end, text } = meant.written({ ...statement, text: statement.words });
      return { ...statement, start, end, words: text };
    });
    return {
      annotations: annotate(
        frames.map((frame) => writtenFrame(frame, meant)),
        { references: references.references, statements },
        evidence,
        source,
      ),
      marks: texts.flatMap(({ marks }) => marks.map(meant.written)),
      statements,
    };
  });
  return {
    blockIds: texts.map(({ block }) => block.id),
    find,
    passages,
  };
}

function sameBlocks(a: readonly TextBlock[], b: readonly TextBlock[]): boolean {
  return a.length === b.length && a.every((block, i) => block === b[i]);
}
