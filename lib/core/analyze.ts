import { annotate } from './annotate.ts';
import { writtenFrame } from './as-written/written-frame.ts';
import { inOrderOfPacks } from './evidence-order.ts';
import { framesOf } from './frames/index.ts';
import { ENGLISH } from './language/english.ts';
import { pageLanguage } from './language.ts';
import { pageReport } from './page-report/page-report.ts';
import { readBlocks } from './read-blocks.ts';
import { statementsIn } from './statements/index.ts';
import type { Analysis, EvidenceIndex, PageSource, TextBlock } from './types/index.ts';

export interface AnalyzeOptions {
  readonly evidence: EvidenceIndex;
  readonly source: PageSource;
}

/**
 * The one public entry: a page's blocks in, its claims with what stands behind them out. Pure and
 * synchronous; equal input gives equal output, on every machine.
 *
 * @param blocks in reading order, ids unique
 * @returns annotations in reading order, with UTF-16 offsets into their block's text, and the page's references; of
 *   a page that is not in English, its language and nothing else: rules for English would find noise in it
 */
export function analyze(blocks: readonly TextBlock[], options: AnalyzeOptions): Analysis {
  const { source } = options;
  const language = pageLanguage(blocks, source.lang);
  if (language !== ENGLISH)
    return { language, annotations: [], references: [], marks: [], statements: [], report: null };
  const evidence = inOrderOfPacks(options.evidence);
  const { page, references, meant } = readBlocks(blocks, evidence);
  // From here on all offsets and words are those of the page.
  const frames = framesOf(page).map((frame) => writtenFrame(frame, meant));
  const statements = statementsIn(page, references.references, evidence).map((statement) => {
    const { start, end, text } = meant.written({ ...statement, text: statement.words });
    return { ...statement, start, end, words: text };
  });
  const annotations = annotate(frames, { references: references.references, statements }, evidence, source);
  return {
    language,
    annotations,
    references: references.references,
    marks: page.flatMap((block) => block.marks.map(meant.written)),
    statements,
    report: pageReport(page, annotations, meant.written),
  };
}
