import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { htmlReport } from '../../../lib/export/report/html/html-report.ts';
import { STYLES } from '../../../lib/export/report/html/styles.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';
import { exportPage, written } from '../write-file.ts';
import { fullPage } from './full-page.ts';
import { attribute, elementsOf, textOf } from './read-html.ts';

const html = written(htmlReport, [fullPage(), fullPage()]);
const elements = elementsOf(html);
const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag);

describe('the file', () => {
  test('loads nothing and runs nothing', () => {
    const active = [
      'script',
      'link',
      'iframe',
      'object',
      'embed',
      'img',
      'form',
      'base',
      'audio',
      'video',
      'source',
      'use',
    ];
    expect(elements.filter(({ tagName }) => active.includes(tagName))).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => /^(?:on|src|srcset|data$|ping|action|background)/.test(name))).toEqual(
      [],
    );
    expect(STYLES).not.toMatch(/url\(|@import|@font-face/);
    const policy = named('meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
    expect(policy && attribute(policy, 'content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
  });

  test('has a language, a title, and one main part', () => {
    expect(named('html').map((root) => attribute(root, 'lang'))).toEqual(['en']);
    expect(named('title').map(textOf)).toEqual(['What stands behind the claims: a report']);
    expect(named('main')).toHaveLength(1);
    expect(named('h1')).toHaveLength(1);
  });

  test('has a style that means the same in a style element', () => {
    expect(named('style').map(textOf)).toEqual([STYLES]);
    expect(STYLES).not.toMatch(/[<&]/);
  });

  test('has headings of which none skips a level', () => {
    const levels = elements.flatMap(({ tagName }) => /^h(\d)$/.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.length).toBeGreaterThan(20);
  });

  test('has every place once, and every jump leads to one', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const jumps = named('a')
      .flatMap((a) => attribute(a, 'href') ?? [])
      .filter((href) => href.startsWith('#'));
    expect(jumps.filter((jump) => !ids.includes(jump.slice(1)))).toEqual([]);
    expect(jumps.length).toBeGreaterThan(10);
  });

  test('quotes the page in its language, with where the words stand', () => {
    const quotes = named('blockquote').filter((quote) => attribute(quote, 'lang') !== null);
    expect(quotes).toHaveLength(4);
    for (const quote of quotes) {
      expect(attribute(quote, 'lang')).toBe('en');
      expect(attribute(quote, 'cite')).toMatch(/^https:\/\/\w+\.example\/\w+#:~:text=/);
    }
  });

  test.each([
    ['es', 'es'],
    ['und', ''],
  ])('marks a page in "%s" as that', (language, lang) => {
    const page = exportPage(pageRecord({ language, claims: [recordedClaim()] }));
    const [quote] = elementsOf(written(htmlReport, [page])).filter(({ tagName }) => tagName === 'blockquote');
    expect(quote && attribute(quote, 'lang')).toBe(lang);
  });

  test('draws the studies of each relation in another way', () => {
    const studies = elements.filter((element) => attribute(element, 'class') === 'study');
    const relations = new Set(studies.map((study) => attribute(study, 'data-relation')));
    expect([...relations]).toEqual(['cited', 'direct', 'indirect', 'other-product']);
    const edges = [...relations].map(
      (relation) => new RegExp(`\\[data-relation='${relation}'\\] \\{ (border-left[^;]+)`).exec(STYLES)?.[1],
    );
    expect(new Set(edges).size).toBe(4);
    expect(edges).not.toContain(undefined);
  });

  test('has the colours of all surfaces', () => {
    const tokens = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
    const colours = (css: string) =>
      [...css.matchAll(/--(?:btc-)?(?!radius|font|shadow)([\w-]+): (#\w+)(?: !important)?;/g)].map(
        ([, name, value]) => `${name} ${value}`,
      );
    expect(colours(STYLES).length).toBeGreaterThan(20);
    expect(colours(STYLES)).toEqual(colours(tokens));
  });
});
