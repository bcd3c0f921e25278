import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/cli/scan/read-document.ts';
import { expectedLines, pageLines } from './expected-pages/page-lines.ts';
import { EXPECTED_PAGES } from './expected-pages.ts';

const PAGES = join(import.meta.dirname, '../../fixtures/pages');

/** The pages as the command line reads them; `tests/browser/page/reference-pages.test.ts` reads them in a browser. */
describe.each(EXPECTED_PAGES)('$slug', (page) => {
  const { blocks, source } = readHtml(readFileSync(join(PAGES, page.slug, 'source.html'), 'utf8'), null);
  const { analysis, references, marks, nameOf } = pageLines(page, blocks, source);
  const expected = expectedLines(page, false);

  it('gives these references and no others', () => {
    expect(references, page.slug).toEqual(expected.references);
  });

  it('has these marks and no others, each naming its references', () => {
    expect(marks, page.slug).toEqual(expected.marks);
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
      of: nameOf(reference),
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
