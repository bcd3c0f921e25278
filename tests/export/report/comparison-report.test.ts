import { afterEach, describe, expect, test } from 'vitest';
import { compareTable } from '../../../lib/core/compare/index.ts';
import { LANGUAGES, speak } from '../../../lib/core/messages/index.ts';
import { comparisonReport, type ReportedPage } from '../../../lib/export/report/comparison-report.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';
import { exportPage, FACTS } from '../write-file.ts';
import { fullPage, RECORD } from './full-page.ts';
import { attribute, elementsOf, readHtml, textOf } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';

afterEach(() => speak('en'));

const page = (id: string, over: Parameters<typeof pageRecord>[0]): ReportedPage => ({
  id,
  ...exportPage(
    pageRecord({ title: `Page ${id}`, domain: `${id}.example`, address: `https://${id}.example/`, ...over }),
  ),
});

const TWO: readonly ReportedPage[] = [
  { id: 'a', ...fullPage() },
  page('b', {
    records: RECORD.records,
    claims: [
      recordedClaim({
        stance: 'hedges',
        direction: 'against',
        flags: [{ id: 'small', reason: 'Few people.' }],
        studies: RECORD.claims[0]?.studies ?? [],
      }),
    ],
  }),
];

const report = (pages: readonly ReportedPage[], by: 'page' | 'site' = 'site') =>
  comparisonReport(compareTable(pages, by), pages, FACTS);
const flat = (text: string): string => text.replace(/\s+/g, ' ').replace(/ ([.,;:)])/g, '$1');

describe.each([
  ['HTML', (pages: readonly ReportedPage[]) => readHtml(report(pages).html)],
  ['Markdown', (pages: readonly ReportedPage[]) => readMarkdown(report(pages).markdown)],
] as const)('the report of a comparison as %s', (_, read) => {
  test.each([
    ['each topic', 'PRP · knee · pain'],
    ['words against evidence, with what that found', 'Says it does: Compared in people, they disagree'],
    ['the same of the other', 'Says it may: Compared in people, points the other way'],
    ['how the claims of each spread', 'for 1 of them, studies point the other way'],
    ['silence as that', 'nothing found'],
    ['flags', '1 with something to keep in mind'],
    ['what a cell is not', 'It does not say who is right.'],
    ['near studies as left out', '3 studies about something near or another product are left'],
    ['each study once, with where it stands', 'Page b: Beside claim 1 (cited)'],
    ['what it is not', 'No verdict.'],
  ])('gives %s', (_what, words) => {
    expect(flat(read(TWO).text)).toContain(words);
  });

  test('quotes the claims of every page', () => {
    expect(read(TWO).quotes).toEqual([
      'Ask about the second claim.',
      'PRP eases knee pain.',
      'Stem cells mend discs.',
      'PRP eases knee pain.',
    ]);
  });

  test('tells who says what of a topic where there are many', () => {
    const many = [1, 2, 3, 4, 5, 6].map((n) => page(`p${n}`, { claims: n < 3 ? [recordedClaim()] : [] }));
    const text = flat(read(many).text);
    expect(text).toContain('p1.example: Says it does: Compared in people, points the same way');
    expect(text).toContain('4 others say nothing of it that we found.');
  });

  test('names the page where a site has several', () => {
    const site = [1, 2].map((n) => page(`p${n}`, { domain: 'one.example', claims: [recordedClaim()] }));
    expect(flat(read(site).text)).toContain('claim 1 of “Page p1”, claim 1 of “Page p2”');
  });

  test('of nothing says so', () => {
    expect(flat(read([page('a', {})]).text)).toContain('None of these pages makes a claim that was found.');
  });
});

describe('its HTML', () => {
  test('leads from each cell to the claims, and from them to the studies', () => {
    const elements = elementsOf(report(TWO).html);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const links = elements.filter(({ tagName }) => tagName === 'a');
    const jumps = links.flatMap((a) => attribute(a, 'href') ?? []).filter((href) => href.startsWith('#'));
    expect(jumps.filter((jump) => !ids.includes(jump.slice(1)))).toEqual([]);
    expect(jumps).toEqual(expect.arrayContaining(['#p1-claim-1', '#p2-claim-1', '#study-cited']));
  });

  test.each(LANGUAGES)('names rows and columns of its tables, in %s', (language) => {
    speak(language);
    const elements = elementsOf(report(TWO).html);
    const heads = elements.filter(({ tagName }) => tagName === 'th').map((th) => attribute(th, 'scope'));
    expect(new Set(heads)).toEqual(new Set(['row', 'col']));
    const frames = elements.filter((element) => attribute(element, 'class') === 'scroll');
    expect(frames).toHaveLength(1);
    for (const frame of frames) expect(textOf(frame)).toContain(attribute(frame, 'aria-label'));
  });
});
