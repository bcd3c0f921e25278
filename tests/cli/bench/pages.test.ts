import { describe, expect, it } from 'vitest';
import { changingPage, offTopicPage, timesOver, wordsPage } from '../../../lib/cli/bench/pages.ts';
import { speaksOfTherapy } from '../../../lib/core/gate.ts';
import { attribute, elementsOf, textOf } from '../../export/report/read-html.ts';

const named = (html: string, tag: string) => elementsOf(html).filter(({ tagName }) => tagName === tag);
const textIn = (html: string, tag: string) => named(html, tag).map(textOf).join(' ');

describe('timesOver', () => {
  const page =
    '<!doctype html><html><head><title>a</title></head><body class="x">\n<p>$1 PRP</p>\n</body></html>';

  it.each([1, 10, 100])('has what is in the body %d times, and the rest once', (times) => {
    const repeated = timesOver(page, times);
    const [body] = named(repeated, 'body');
    expect(named(repeated, 'p').map(textOf)).toEqual(Array.from({ length: times }, () => '$1 PRP'));
    expect(named(repeated, 'title')).toHaveLength(1);
    expect(body && attribute(body, 'class')).toBe('x');
  });

  it('is the page itself, once over', () => {
    expect(timesOver(page, 1)).toBe(page);
  });

  it('says so where there is no body', () => {
    expect(() => timesOver('<p>PRP</p>', 2)).toThrow('body');
  });
});

describe('wordsPage', () => {
  it.each([1, 49, 5_000])('has %d words below its title, and speaks of such therapies', (count) => {
    const text = textIn(wordsPage(count), 'p');
    expect(text.split(/\s+/)).toHaveLength(count);
    expect(speaksOfTherapy(text)).toBe(true);
  });
});

describe('offTopicPage', () => {
  it('has the characters that were asked for, and speaks of no such therapy', () => {
    const text = textIn(offTopicPage(200_000), 'body');
    expect(text.length).toBeGreaterThanOrEqual(200_000);
    expect(text.length).toBeLessThan(210_000);
    expect(speaksOfTherapy(text)).toBe(false);
  });
});

describe('changingPage', () => {
  it('speaks of such therapies before anything changes, and has what its script changes', () => {
    const all = elementsOf(changingPage());
    const byId = (id: string) => all.find((one) => attribute(one, 'id') === id);
    expect(speaksOfTherapy(textIn(changingPage(), 'p'))).toBe(true);
    expect(byId('clock')?.childNodes.map(textOf)).toEqual(['12:00:00']);
    expect(byId('news')?.childNodes).toEqual([]);
  });
});
