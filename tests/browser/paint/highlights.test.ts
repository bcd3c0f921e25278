import { afterEach, describe, expect, it } from 'vitest';
import { STRENGTHS } from '../../../lib/core/types/index.ts';
import { highlightCss } from '../../../lib/paint/highlight-css.ts';
import { createHighlights, HIGHLIGHT_NAMES, type Mark } from '../../../lib/paint/highlights.ts';

const highlights = createHighlights(window);
afterEach(() => {
  highlights.clear();
  document.body.replaceChildren();
});

function mark(text: string, strength: Mark['strength'], flagged = false): Mark {
  const p = document.createElement('p');
  p.textContent = text;
  document.body.append(p);
  const range = document.createRange();
  range.selectNodeContents(p);
  return { range, strength, flagged };
}

const painted = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);

describe('highlights', () => {
  it.each(STRENGTHS)('paints %s under its own name', (strength) => {
    highlights.add(mark('words', strength));
    expect(painted(`btc-${strength}`)).toEqual(['words']);
    expect(painted('btc-flag')).toEqual([]);
  });

  it('paints a flag below the line, and takes both off', () => {
    const flagged = mark('words', 'none', true);
    highlights.add(flagged);
    highlights.add(mark('others', 'none'));
    expect(painted('btc-flag')).toEqual(['words']);
    expect(CSS.highlights.get('btc-flag')!.priority).toBeLessThan(CSS.highlights.get('btc-none')!.priority);
    highlights.remove(flagged);
    expect(painted('btc-flag')).toEqual([]);
    expect(painted('btc-none')).toEqual(['others']);
  });

  it('has one current claim at most', () => {
    for (const text of ['one', 'two']) highlights.setCurrent(mark(text, 'none').range);
    expect(painted('btc-current')).toEqual(['two']);
    highlights.setCurrent(null);
    expect(painted('btc-current')).toEqual([]);
  });

  it('leaves the highlights of the page alone', () => {
    CSS.highlights.set('search', new Highlight());
    highlights.add(mark('words', 'none', true));
    highlights.clear();
    expect([...CSS.highlights.keys()]).toEqual(['search']);
    CSS.highlights.delete('search');
  });

  it('comes back when the page has emptied the registry', () => {
    highlights.add(mark('one', 'none'));
    CSS.highlights.clear();
    highlights.add(mark('two', 'none'));
    expect(painted('btc-none')).toEqual(['one', 'two']);
  });
});

describe('highlightCss', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss({ marks: 'full', printMarks: true }));
  const rules = [...sheet.cssRules];
  const styles = new Map(
    rules.filter((rule) => rule instanceof CSSStyleRule).map((rule) => [rule.selectorText, rule.style]),
  );

  it('is understood, and names each of our highlights and nothing else', () => {
    expect([...styles.keys()].sort()).toEqual(
      HIGHLIGHT_NAMES.map((name) => `:root::highlight(${name})`).sort(),
    );
    for (const style of styles.values()) expect(style.length).toBeGreaterThan(0);
  });

  it('tells the strengths apart without their colours, also where colours are forced', () => {
    const shapes = STRENGTHS.map((strength) => {
      const style = styles.get(`:root::highlight(btc-${strength})`)!;
      return `${style.textDecorationStyle} ${style.textDecorationThickness} ${style.textDecorationColor}`;
    });
    expect(new Set(shapes).size).toBe(STRENGTHS.length);
    const media = rules.find((rule) => rule instanceof CSSMediaRule)!;
    expect(media.conditionText).toBe('(forced-colors: active)');
    expect(media.cssRules).toHaveLength(HIGHLIGHT_NAMES.length);
    expect(media.cssText).not.toMatch(/#[0-9a-f]{3}/i);
  });

  it('underlines what is marked', () => {
    document.adoptedStyleSheets.push(sheet);
    const { range } = mark('words', 'uncontrolled-studies');
    highlights.add({ range, strength: 'uncontrolled-studies', flagged: false });
    const style = getComputedStyle(document.querySelector('p')!, '::highlight(btc-uncontrolled-studies)');
    expect(style.textDecorationLine).toBe('underline');
    expect(style.textDecorationStyle).toBe('dashed');
    document.adoptedStyleSheets.pop();
  });

  it.each([
    ['full', 9, true],
    ['underline', 8, false],
    ['none', 1, false],
  ] as const)('with the look "%s" has %i highlights, the wash: %s', (marks, count, wash) => {
    const css = highlightCss({ marks, printMarks: true });
    const [outside] = css.split('@media');
    expect(new Set(outside?.match(/btc-[\w-]+/g))).toHaveLength(count);
    expect(css.includes('btc-flag')).toBe(wash);
  });

  it('is for the screen alone, unless marks are to be printed', () => {
    const all = ({ printMarks }: { readonly printMarks: boolean }) => {
      const one = new CSSStyleSheet();
      one.replaceSync(highlightCss({ marks: 'full', printMarks }));
      return [...one.cssRules].filter((rule) => !(rule instanceof CSSMediaRule));
    };
    expect(all({ printMarks: false })).toEqual([]);
    expect(all({ printMarks: true })).toHaveLength(HIGHLIGHT_NAMES.length);
  });
});
