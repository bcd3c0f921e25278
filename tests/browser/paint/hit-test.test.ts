import { afterEach, describe, expect, it } from 'vitest';
import { claimAt } from '../../../lib/paint/hit-test.ts';

afterEach(() => document.body.replaceChildren());

/** A narrow column, so that text wraps; `[` and `]` in the text bound a claim. */
function column(text: string, root: ParentNode = document.body): { range: Range } {
  const p = document.createElement('p');
  p.style.cssText = 'font: 16px/40px monospace; width: 200px; margin: 20px';
  p.textContent = text.replace(/[[\]]/g, '');
  root.append(p);
  const range = document.createRange();
  range.setStart(p.firstChild!, text.indexOf('['));
  range.setEnd(p.firstChild!, text.indexOf(']') - 1);
  return { range };
}

const middle = (rect: DOMRect) => ({ x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 });
const at = (x: number, y: number, claims: { range: Range }[]) => claimAt(document, { x, y }, claims);

describe('claimAt', () => {
  it('finds a claim on each line that it wraps over, first to last letter', () => {
    const claim = column('Before it. [The claim goes on over three lines at the very least], after it.');
    const rects = [...claim.range.getClientRects()];
    expect(rects.length).toBeGreaterThanOrEqual(3);
    for (const rect of rects) {
      const { y } = middle(rect);
      for (const x of [rect.left + 1, middle(rect).x, rect.right - 1]) expect(at(x, y, [claim])).toBe(claim);
      // A thin line is forgiven by 2 px.
      expect(at(middle(rect).x, rect.bottom + 1, [claim])).toBe(claim);
    }
  });

  it('finds nothing beside it: on other words, between lines, right of a short line, off the text', () => {
    const claim = column('Before it. [The claim goes on over three lines at the very least], after it.');
    const rects = [...claim.range.getClientRects()];
    const [first, second, last] = [rects[0]!, rects[1]!, rects.at(-1)!];
    expect(at(first.left - 20, middle(first).y, [claim])).toBeNull();
    expect(at(second.left + 20, (first.bottom + second.top) / 2, [claim])).toBeNull();
    expect(at(last.right + 40, middle(last).y, [claim])).toBeNull();
    expect(at(second.right + 100, middle(second).y, [claim])).toBeNull();
    expect(at(5, 5, [claim])).toBeNull();
    expect(at(-5, -5, [claim])).toBeNull();
  });

  it('takes the shorter of two that overlap', () => {
    const long = column('[Cells help and cells are safe]');
    const short = { range: long.range.cloneRange() };
    short.range.setEnd(long.range.startContainer, 10);
    const { x, y } = middle(short.range.getBoundingClientRect());
    expect(at(x, y, [long, short])).toBe(short);
    expect(at(x, y, [short, long])).toBe(short);
  });

  it('does not reach through what lies on top', () => {
    const claim = column('[Cells help]');
    const { x, y } = middle(claim.range.getBoundingClientRect());
    expect(at(x, y, [claim])).toBe(claim);
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; background: white';
    document.body.append(cover);
    expect(at(x, y, [claim])).toBeNull();
  });

  it('reaches into open shadow roots that it is told of', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    const claim = column('[Cells help]', shadow);
    const point = middle(claim.range.getBoundingClientRect());
    expect(claimAt(document, point, [claim], [shadow])).toBe(claim);
  });
});
