import { compareTable } from '../../core/compare/compare-table.ts';
import type { Comparison } from '../../core/compare/types.ts';
import { comparisonReport, type ReportedPage } from '../../export/report/comparison-report.ts';
import type { Exporter, ExportFacts } from '../../export/types.ts';
import { comparisonCsv } from './comparison-csv.ts';

/** Whether pages stand for themselves, or those of one domain together. */
export type ComparedBy = 'page' | 'site';

/**
 * All pages side by side, as a report and as a table. What is compared has to be in memory as a whole: pages are kept
 * without their texts and marks, so that what grows are the claims alone.
 */
export function comparisonFormats(by: ComparedBy): readonly Exporter[] {
  const format = (
    id: string,
    extension: string,
    mediaType: string,
    text: (comparison: Comparison, pages: readonly ReportedPage[], facts: ExportFacts) => string,
  ): Exporter => ({
    id,
    extension,
    mediaType,
    write(facts) {
      const pages: ReportedPage[] = [];
      return {
        begin: () => '',
        page: ({ record: { text: _text, ...record }, ...page }) => {
          pages.push({ ...page, id: record.source, record: { ...record, marks: [] } });
          return '';
        },
        end: () => text(compareTable(pages, by), pages, facts),
      };
    },
  });
  return [
    format('comparison', 'html', 'text/html', (...of) => comparisonReport(...of).html),
    format('comparison-markdown', 'md', 'text/markdown', (...of) => comparisonReport(...of).markdown),
    format('comparison-csv', 'csv', 'text/csv', (comparison) => comparisonCsv(comparison)),
  ];
}
