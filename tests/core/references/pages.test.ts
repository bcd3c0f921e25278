import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/cli/scan/read-document.ts';
import { analyze } from '../../../lib/core/analyze.ts';
import type { Analysis, PageReference, TextBlock } from '../../../lib/core/types/index.ts';
import { bundledPacks } from '../../../lib/evidence/bundled.ts';
import { toIndex } from '../../../lib/evidence/to-index.ts';
import type { ExpectedMark, ExpectedPage, ExpectedReference } from './expected-pages/expected-page.ts';
import { EXPECTED_PAGES } from './expected-pages.ts';

const PAGES = join(import.meta.dirname, '../../fixtures/pages');
const evidence = toIndex(bundledPacks);

interface ReadPage {
  readonly blocks: readonly TextBlock[];
  readonly analysis: Analysis;
}

function readPage(slug: string): ReadPage {
  const document = readHtml(readFileSync(join(PAGES, slug, 'source.html'), 'utf8'), null);
  return {
    blocks: document.blocks,
    analysis: analyze(document.blocks, { evidence, source: document.source }),
  };
}

describe.each(EXPECTED_PAGES)('$slug', (page) => {
  const { blocks, analysis } = readPage(page.slug);
  const seen = <T extends { onlyInBrowser?: true }>(all: readonly T[]) =>
    all.filter((one) => one.onlyInBrowser !== true);

  it('gives these references and no others', () => {
    const expected = seen(page.references).map(expectedLine);
    expect(analysis.references.map(referenceLine), page.slug).toEqual(expected);
  });

  it('has these marks and no others, each naming its references', () => {
    const expected = seen(page.marks).map(({ after, mark, names }) => markLine(after, mark, names));
    expect(marksOf(page, blocks, analysis), page.slug).toEqual(expected);
  });

  it.each(page.noMarks)('has no mark in "$words" after "$after"', ({ after, words }) => {
    const places = blocks.flatMap(({ id, text }) => {
      const at = text.indexOf(after + words);
      return at === -1 ? [] : [{ id, start: at + after.length, end: at + after.length + words.length }];
    });
    expect(places, `${page.slug} says "${after}${words}" in one place`).toHaveLength(1);
    const marks = analysis.marks.filter((mark) =>
      places.some(({ id, start, end }) => mark.blockId === id && mark.start < end && start < mark.end),
    );
    expect(marks.map(({ text }) => text)).toEqual([]);
  });

  it('compares what it says of its sources with their records', () => {
    const found = analysis.statements.map(({ words, reference, compared }) => ({
      words,
      of: nameOf(reference, analysis.references),
      compared,
    }));
    expect(found).toEqual(page.statements);
  });

  it.each(page.claims)('has a claim "$words" that carries its marks', ({ words, marks }) => {
    const claims = analysis.annotations.filter(({ frame }) => frame.text.includes(words));
    expect(claims, `${page.slug} makes one claim "${words}"`).toHaveLength(1);
    expect(claims[0]?.frame.citations.map(({ text }) => text)).toEqual(marks);
  });
});

function marksOf(page: ExpectedPage, blocks: readonly TextBlock[], analysis: Analysis): string[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return analysis.marks.map(({ blockId, start, end, text, references }) => {
    const whole = texts.get(blockId) ?? '';
    expect(whole.slice(start, end), 'a mark gives its own words').toBe(text);
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
