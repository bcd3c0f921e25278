import { analyze } from '../../../../lib/core/analyze.ts';
import type { Analysis, PageReference, PageSource, TextBlock } from '../../../../lib/core/types/index.ts';
import { bundledPacks } from '../../../../lib/evidence/bundled.ts';
import { toIndex } from '../../../../lib/evidence/to-index.ts';
import type { ExpectedMark, ExpectedPage, ExpectedReference } from './expected-page.ts';

/** A page as it was found, in lines that a failing test can show. */
export interface PageLines {
  readonly analysis: Analysis;
  readonly references: readonly string[];
  readonly marks: readonly string[];
  nameOf(reference: number): string;
}

const evidence = toIndex(bundledPacks);

/** Reads a page's blocks with the bundled packs. @param page its table, for the words before each mark */
export function pageLines(page: ExpectedPage, blocks: readonly TextBlock[], source: PageSource): PageLines {
  const analysis = analyze(blocks, { evidence, source });
  return {
    analysis,
    references: analysis.references.map(referenceLine),
    marks: marksOf(page, blocks, analysis),
    nameOf: (reference) => nameOf(reference, analysis.references),
  };
}

/** The same lines of what is expected. @param inBrowser whether what needs a browser is to be seen */
export function expectedLines(
  page: ExpectedPage,
  inBrowser: boolean,
): Pick<PageLines, 'references' | 'marks'> {
  const seen = (one: { readonly onlyInBrowser?: true }) => inBrowser || one.onlyInBrowser !== true;
  return {
    references: page.references.filter(seen).map(expectedLine),
    marks: page.marks.filter(seen).map(({ after, mark, names }) => markLine(after, mark, names)),
  };
}

function marksOf(page: ExpectedPage, blocks: readonly TextBlock[], analysis: Analysis): string[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return analysis.marks.map(({ blockId, start, end, text, references }) => {
    const whole = texts.get(blockId) ?? '';
    if (whole.slice(start, end) !== text) throw new Error(`A mark "${text}" does not give its own words.`);
    const names = references.map((id) => nameOf(id, analysis.references));
    return markLine(wordsBefore(whole.slice(0, start), text, page.marks), text, names);
  });
}

/** Of a mark that is expected, the words that the table gives; of another, enough to find it. */
function wordsBefore(before: string, text: string, marks: readonly ExpectedMark[]): string {
  const known = marks.find(({ after, mark }) => mark === text && before.endsWith(after));
  return known?.after ?? before.slice(-25);
}

function markLine(after: string, mark: string, names: readonly string[]): string {
  return `${after}>${mark}< names ${names.join(' and ')}`;
}

/** The label; with the record where two references of the page have that label. */
function nameOf(id: number, references: readonly PageReference[]): string {
  const reference = references[id - 1];
  if (reference === undefined) return `nothing (${id})`;
  const alone = references.every(({ id: other, label }) => other === id || label !== reference.label);
  return alone ? reference.label : `${reference.label} ${reference.referenceId}`;
}

function referenceLine(one: PageReference): string {
  const { label, place, number, doi, pmid, pmcid, nct, referenceId } = one;
  return [label, place, number, doi, pmid, pmcid, nct, referenceId].join(' | ');
}

function expectedLine(one: ExpectedReference): string {
  const { label, place, number, doi, pmid, pmcid, nct, record } = one;
  return [label, place, number, doi, pmid, pmcid, nct, record].join(' | ');
}
