import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearBand } from '../../../lib/page/clear-band.ts';
import { scrollToRange } from '../../../lib/page/scroll-to.ts';
import { prefer } from '../components/stage.tsx';

/** So that a scroll is done when it is asked for. */
beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));
customElements.define(
  'x-header',
  class extends HTMLElement {
    connectedCallback(): void {
      this.attachShadow({ mode: 'open' }).innerHTML = bar(TOP);
    }
  },
);
customElements.define(
  'x-article',
  class extends HTMLElement {
    connectedCallback(): void {
      this.attachShadow({ mode: 'open' }).innerHTML = 'PRP eases pain.';
    }
  },
);

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

const bar = (style: string, words = '') => `<div style="height:60px;background:tan;${style}">${words}</div>`;
const TOP = 'position:fixed;top:0;left:0;right:0';
const LONG = 'height:3000px';

function open(html: string, id = 'claim'): Range {
  document.body.innerHTML = html;
  const range = document.createRange();
  range.selectNodeContents(document.getElementById(id)!);
  return range;
}

const page = (bars: string) =>
  open(`${bars}<div style="${LONG}"></div><p id="claim">PRP eases pain.</p><div style="${LONG}"></div>`);
const placeOf = (range: Range) => range.getBoundingClientRect().top;

describe('what is clear of the window', () => {
  it.each([
    ['a page without bars', '', 0, 0],
    ['a header that stays', bar(TOP), 60, 0],
    ['a header that sticks', bar('position:sticky;top:0'), 60, 0],
    ['a notice above a header', bar(TOP) + bar('position:fixed;top:60px;left:0;right:0'), 120, 0],
    ['a banner at the foot', bar('position:fixed;bottom:0;left:0;right:0'), 0, 60],
    ['both', bar(TOP) + bar('position:fixed;bottom:0;left:0;right:0'), 60, 60],
    ['a header that floats', bar('position:fixed;top:16px;left:16px;right:16px'), 76, 0],
    ['a banner that floats', bar('position:fixed;bottom:16px;left:16px;right:16px'), 0, 76],
    ['a header in a shadow root', '<x-header></x-header>', 60, 0],
    ['a button in a corner', bar('position:fixed;top:0;right:0;width:60px'), 0, 0],
    ['a backdrop over all of it', bar('position:fixed;inset:0;height:auto;opacity:.1'), 0, 0],
    ['a header that scrolls away', bar('position:relative'), 0, 0],
  ])('%s', (_, bars, above, below) => {
    const range = page(bars);
    expect(clearBand(range, { top: 0, bottom: innerHeight })).toEqual({
      top: above,
      bottom: innerHeight - below,
    });
  });

  it('is not less for a claim that stands in the bar itself', () => {
    const range = open(`${bar(TOP, '<p id="claim">PRP eases pain.</p>')}<div style="${LONG}"></div>`);
    expect(clearBand(range, { top: 0, bottom: innerHeight })).toEqual({ top: 0, bottom: innerHeight });
  });
});

describe('scrolling to a claim', () => {
  it('that is in sight moves nothing', () => {
    const range = page(bar(TOP));
    scrollTo(0, 3000 - 100);
    const before = scrollY;
    scrollToRange(range);
    expect(scrollY).toBe(before);
  });

  it.each([
    ['under a header', 10],
    ['above the window', -500],
    ['below the window', 5_000],
  ])('%s brings it below the header', (_, at) => {
    const range = page(bar(TOP));
    scrollTo(0, 0);
    scrollTo(0, placeOf(range) - at);
    scrollToRange(range);
    expect(placeOf(range)).toBeGreaterThanOrEqual(60);
    expect(placeOf(range)).toBeLessThan(innerHeight / 2);
  });

  it('brings it out from under the head of a box that scrolls', () => {
    const head = bar('position:sticky;top:0');
    const range = open(
      `<div id="box" style="height:300px;overflow:auto">${head}<div style="${LONG}"></div><p id="claim">PRP eases pain.</p><div style="${LONG}"></div></div>`,
    );
    const box = document.getElementById('box')!;
    box.scrollTop = 0;
    box.scrollTop = placeOf(range) - box.getBoundingClientRect().top - 10;
    scrollToRange(range);
    expect(placeOf(range) - box.getBoundingClientRect().top).toBeGreaterThanOrEqual(60);
  });

  it('under a bar that floats below the window’s edge brings it out', () => {
    const range = page(bar('position:fixed;top:90px;left:0;right:0'));
    scrollTo(0, 0);
    scrollTo(0, placeOf(range) - 110);
    scrollToRange(range);
    expect(placeOf(range)).toBeGreaterThanOrEqual(150);
  });

  it('in a shadow root scrolls the boxes and the window around it, and comes to rest', () => {
    const box = `<div id="box" style="height:300px;overflow:auto;border:9px solid">${bar('position:sticky;top:0')}<div style="${LONG}"></div><x-article id="claim" style="position:sticky;top:0;display:block"></x-article><div style="${LONG}"></div></div>`;
    document.body.innerHTML = `<div style="${LONG}"></div>${box}<div style="${LONG}"></div>`;
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('claim')!.shadowRoot!);
    const frame = () => document.getElementById('box')!.getBoundingClientRect();
    scrollToRange(range);
    expect(placeOf(range)).toBeGreaterThanOrEqual(frame().top);
    expect(placeOf(range)).toBeLessThan(frame().bottom);
    expect(placeOf(range)).toBeLessThan(innerHeight);
    const before = [scrollY, document.getElementById('box')!.scrollTop];
    scrollToRange(range);
    expect([scrollY, document.getElementById('box')!.scrollTop]).toEqual(before);
  });

  it('that stays in place scrolls nothing', () => {
    const range = open(
      `<div style="position:fixed;bottom:0;height:20px"><p id="claim" style="margin:0">PRP eases pain.</p></div><div style="${LONG}"></div>`,
    );
    scrollTo(0, 100);
    scrollToRange(range);
    expect(scrollY).toBe(100);
  });

  it('in a frame without scrolling of its own scrolls the page around it', async () => {
    document.body.innerHTML = `<div style="${LONG}"></div><iframe style="height:200px" srcdoc="<p id=claim>PRP eases pain.</p>"></iframe><div style="${LONG}"></div>`;
    const frame = document.querySelector('iframe')!;
    await new Promise((done) => frame.addEventListener('load', done));
    const inside = frame.contentDocument!;
    const range = inside.createRange();
    range.selectNodeContents(inside.getElementById('claim')!);
    scrollToRange(range);
    expect(frame.getBoundingClientRect().top).toBeLessThan(innerHeight);
    expect(frame.getBoundingClientRect().bottom).toBeGreaterThan(0);
  });
});
