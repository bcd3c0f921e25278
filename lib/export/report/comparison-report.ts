import type { Comparison } from '../../core/compare/types.ts';
import { say } from '../../core/messages/index.ts';
import type { ExportFacts, ExportPage } from '../types.ts';
import { type ClaimPlaces, comparisonContent } from './content/comparison.ts';
import { type PageContext, pageContext, pageTitle } from './content/context.ts';
import { closing, comparedPageReport, opening } from './content/report.ts';
import { slot, slotted } from './content/slotted.ts';
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
  const sideBySide = comparisonContent(comparison, pages, placesIn(comparison, contexts));
  const parts = [
    sideBySide,
    ...pages.map((page, at) => comparedPageReport(page, at + 1)),
    studiesOfAll([...contexts.values()]),
  ].filter(({ length }) => length > 0);
  const [top, end] = [opening(facts), closing()];
  // Each is drawn when it is asked for: nobody wants both.
  return {
    get html() {
      return `${documentStart(top)}${parts.map(documentPart).join('')}${documentEnd(end)}`;
    },
    get markdown() {
      return `${[top, ...parts, end].map(blocksText).join('').trimEnd()}\n`;
    },
  };
}

/** Claims by their numbers; where a column has several pages, with the page. */
function placesIn({ columns }: Comparison, contexts: ReadonlyMap<string, PageContext>): ClaimPlaces {
  const severalIn = new Set(columns.flatMap(({ pageIds }) => (pageIds.length > 1 ? pageIds : [])));
  return (pageId, at) => {
    const context = contexts.get(pageId);
    if (context === undefined) return null;
    const index = at + 1;
    const title = { title: pageTitle(context) };
    return {
      kind: 'jump',
      to: context.place('claim', index),
      of: severalIn.has(pageId)
        ? slotted(say('dossier.claim-of-page', { index, title: slot('title') }), title)
        : [say('dossier.claim-number', { index })],
    };
  };
}
