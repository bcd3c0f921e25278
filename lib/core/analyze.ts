import { type AnalyzeOptions, createPageReading } from './page-reading.ts';
import type { Analysis, TextBlock } from './types/index.ts';

export type { AnalyzeOptions } from './page-reading.ts';

/**
 * The one public entry for a page that does not change: its blocks in, its claims with what stands behind them out.
 * Pure and synchronous; equal input gives equal output, on every machine. (`page-reading.ts` does the same in pieces.)
 *
 * @param blocks in reading order, ids unique
 * @returns annotations in reading order, with UTF-16 offsets into their block's text, and the page's references; of
 *   a page that is not in English, its language and nothing else: rules for English would find noise in it
 */
export function analyze(blocks: readonly TextBlock[], options: AnalyzeOptions): Analysis {
  const { language, references, parts, report } = createPageReading()(blocks, options);
  const found = parts.map((part) => part.find());
  return {
    language,
    annotations: found.flatMap(({ annotations }) => annotations),
    references,
    marks: found.flatMap(({ marks }) => marks),
    statements: found.flatMap(({ statements }) => statements),
    report: report(),
  };
}
