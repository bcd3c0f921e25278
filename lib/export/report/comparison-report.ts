import type { Comparison } from '../../core/compare/types.ts';
import type { ExportFacts, ExportPage } from '../types.ts';
import { comparisonContent } from './content/comparison.ts';
import { pageContext } from './content/context.ts';
import { closing, comparedPageReport, opening } from './content/report.ts';
import { studiesOfAll } from './content/studies.ts';
import { documentEnd, documentPart, documentStart } from './html/document.ts';
import { blocksText } from './markdown/blocks.ts';

/** A page of a comparison. */
export interface ReportedPage extends ExportPage {
  /** As `ComparedPage` has it. */
  readonly id: string;
}

/**
 * The report of a comparison, in the language that is spoken: what each says topic by topic, then each page's claims, in
 * the pages' order, then the studies that stand behind any of them, each once.
 *
 * @param pages those that were compared; of one that is missing, claims are counted and not shown
 * @returns one self-contained HTML file, and the same as CommonMark
 */
export function comparisonReport(
  comparison: Comparison,
  pages: readonly ReportedPage[],
  facts: ExportFacts,
): { readonly html: string; readonly markdown: string } {
  const contexts = new Map(pages.map(({ id, record }, at) => [id, pageContext(record, at + 1, true)]));
  const sideBySide = comparisonContent(
    comparison,
    (pageId, index) => contexts.get(pageId)?.place('claim', index + 1) ?? null,
  );
  const parts = [
    sideBySide,
    ...pages.map((page, at) => comparedPageReport(page, at + 1)),
    studiesOfAll([...contexts.values()]),
  ].filter(({ length }) => length > 0);
  const [top, end] = [opening(facts), closing()];
  return {
    html: `${documentStart(top)}${parts.map(documentPart).join('')}${documentEnd(end)}`,
    markdown: `${[top, ...parts, end].map(blocksText).join('').trimEnd()}\n`,
  };
}
