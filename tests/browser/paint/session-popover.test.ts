import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { until } from '../until.ts';
import { closePage, openPage, type TestPage } from './session-page.ts';

let page: TestPage | undefined;
afterEach(() => closePage(page));

const clinic =
  '<p><a id="before" href="#before">Before</a></p><p id="one">First claim.</p><p id="two">Second claim, a trial.</p>' +
  '<p id="plain">Plain words.</p><p><a id="after" href="#after">After</a></p>';

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
/** At the beginning of a paragraph, where its words are. */
const clickOn = (selector: string) => userEvent.click(find(selector), { position: { x: 12, y: 8 } });
/** The focus as seen from inside the popover's closed shadow root. */
const focusInside = (of: TestPage) =>
  (of.container().getRootNode() as ShadowRoot).activeElement?.textContent ?? null;

describe('by pointer', () => {
  it('a click on a claim opens its popover, beside it and with the focus inside', async () => {
    page = await openPage(clinic);
    await clickOn('#two');
    await page.opened('Second claim, a trial.');
    expect(page.view()).toMatchObject({ index: 1, count: 2, recordsLooked: 18 });
    expect(focusInside(page)).toBe('Second claim, a trial.');
    expect([...CSS.highlights.get('btc-current')!].map(String)).toEqual(['Second claim, a trial.']);
    expect(page.session.state().current).toBe(1);
    expect(page.states.at(-1)?.current).toBe(1);
    const claim = find('#two').getBoundingClientRect();
    await until(() => Math.abs(page!.container().getBoundingClientRect().top - claim.bottom) < 16);
  });

  it('a press elsewhere closes it; one on another claim opens that', async () => {
    page = await openPage(clinic);
    await clickOn('#two');
    await page.opened('Second claim, a trial.');
    await clickOn('#one');
    await page.opened('First claim.');
    await clickOn('#before');
    await page.closed();
    expect(page.view()).toBeNull();
    expect(CSS.highlights.get('btc-current')?.size).toBe(0);
    expect(page.session.state().current).toBe(0);
  });

  it('a press outside gives the focus back where the press does not take it', async () => {
    page = await openPage(clinic);
    find('#after').focus();
    page.session.openAt(0);
    await page.opened('First claim.');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await page.closed();
    expect(document.activeElement).toBe(find('#after'));
  });

  it('a second click on the same claim closes it, a third opens it again', async () => {
    page = await openPage(clinic);
    await clickOn('#one');
    await page.opened('First claim.');
    await clickOn('#one');
    await page.closed();
    expect(page.view()).toBeNull();
    await clickOn('#one');
    await page.opened('First claim.');
  });

  it('a press inside leaves it open', async () => {
    page = await openPage(clinic);
    page.session.openAt(0);
    await page.opened('First claim.');
    page.container().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(page.view()).not.toBeNull();
  });

  it('a click on a link in a claim follows the link and opens nothing', async () => {
    page = await openPage('<p>This <a href="#there">claim is linked</a>.</p>');
    await userEvent.click(find('a'));
    await until(() => location.hash === '#there');
    expect(page.view()).toBeNull();
    history.replaceState(null, '', ' ');
  });

  it.each<[string, string]>([
    ['a label', '<label>A claim.</label>'],
    ['a summary', '<details><summary>A claim.</summary></details>'],
    ['what acts as a button', '<div role="button">A claim.</div>'],
    ['what can be focused', '<div tabindex="0">A claim.</div>'],
    ['what has a handler', '<div onclick="void 0">A claim.</div>'],
    ['a claim that the page handles itself', '<div id="own">A claim.</div>'],
  ])('a click on %s opens nothing', async (_name, html) => {
    page = await openPage(html);
    expect(page.marked('none')).toEqual(['A claim.']);
    find('#own')?.addEventListener('click', (event) => event.preventDefault());
    await clickAt('A claim.');
    expect(page.view()).toBeNull();
  });

  it.each<[string, HowToClick]>([
    ['with a key held', { modifiers: ['Control'] }],
    ['with shift', { modifiers: ['Shift'] }],
    ['of another button', { button: 'middle' }],
  ])('a click %s opens nothing', async (_name, how) => {
    page = await openPage(clinic);
    await clickAt('First claim.', how);
    expect(page.view()).toBeNull();
    await clickAt('First claim.');
    await page.opened('First claim.');
  });

  it('a click that a script makes opens nothing', async () => {
    page = await openPage(clinic);
    const { left, top, height } = rectOf('First claim.');
    const at = { clientX: left + 6, clientY: top + height / 2 };
    find('#one').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...at }));
    expect(page.view()).toBeNull();
  });

  it('a click that ends a selection opens nothing', async () => {
    page = await openPage(clinic);
    addEventListener('mouseup', () => document.getSelection()!.selectAllChildren(find('#one')), {
      once: true,
    });
    await clickAt('First claim.');
    expect(page.view()).toBeNull();
  });

  it('a click on words that have changed since opens nothing', async () => {
    page = await openPage(clinic);
    addEventListener('mouseup', () => find('#one').replaceChildren('Other words.'), { once: true });
    await clickAt('First claim.');
    expect(page.view()).toBeNull();
  });
});

describe('by keyboard', () => {
  it('Escape closes it and gives the focus back', async () => {
    page = await openPage(clinic);
    find('#before').focus();
    page.session.openAt(0);
    await page.opened('First claim.');
    expect(document.activeElement).toBe(page.host());
    await userEvent.keyboard('{Escape}');
    await page.closed();
    expect(page.view()).toBeNull();
    expect(document.activeElement).toBe(find('#before'));
  });

  it('Escape closes it with the focus in the page, which is then not moved', async () => {
    page = await openPage(clinic);
    find('#before').focus();
    page.session.openAt(0);
    find('#after').focus();
    await userEvent.keyboard('{Escape}');
    await page.closed();
    expect(document.activeElement).toBe(find('#after'));
  });

  it('closing does not bring back an element that is gone', async () => {
    page = await openPage(clinic);
    find('#before').focus();
    page.session.openAt(0);
    find('#before').remove();
    page.session.close();
    expect(page.view()).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('keys pressed inside do not reach the page', async () => {
    page = await openPage(clinic);
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    for (const type of ['keydown', 'keypress', 'keyup'] as const) window.addEventListener(type, hear);
    page.session.openAt(0);
    await userEvent.keyboard('jk');
    expect(heard).toEqual([]);
    page.session.close();
    await userEvent.keyboard('j');
    expect(heard).not.toEqual([]);
    for (const type of ['keydown', 'keypress', 'keyup'] as const) window.removeEventListener(type, hear);
  });

  it('Tab goes through it, and past its end to what follows the claim', async () => {
    page = await openPage(clinic);
    page.session.openAt(0);
    const visited: (string | null)[] = [];
    for (let i = 0; i < 4; i++) {
      await userEvent.tab();
      visited.push(focusInside(page));
    }
    expect(visited).toEqual(['Previous', 'Next', 'Retry', 'Close']);
    await userEvent.tab();
    await page.closed();
    expect(document.activeElement).toBe(find('#after'));
  });

  it('Shift+Tab before its beginning goes to what precedes the claim', async () => {
    page = await openPage(clinic);
    page.session.openAt(0);
    expect(focusInside(page)).toBe('First claim.');
    await userEvent.tab({ shift: true });
    await page.closed();
    expect(document.activeElement).toBe(find('#before'));
  });

  it('a button at the end of the page leads to the first claim', async () => {
    page = await openPage(clinic);
    find('#after').focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(page.host());
    await userEvent.keyboard('{Enter}');
    await page.opened('First claim.');
    const entry = (page.container().getRootNode() as ShadowRoot).querySelector<HTMLElement>('.btc-entry')!;
    expect(entry.ariaLabel).toBe('2 claims about such therapies are marked on this page. Go to the first');
    expect(entry.getBoundingClientRect().width).toBeLessThanOrEqual(1);
    await userEvent.keyboard('{Escape}');
    expect((page.container().getRootNode() as ShadowRoot).activeElement).toBe(entry);
    expect(entry.getBoundingClientRect().width).toBeGreaterThan(100);
  });

  it('there is no such button where there is no claim', async () => {
    page = await openPage('<p><a id="after" href="#x">After</a></p>');
    find('#after').focus();
    await userEvent.tab();
    expect(document.activeElement).not.toBe(page.host());
  });
});

describe('stepping', () => {
  const long = `<p>Claim one.</p><div style="height: 3000px"></div><p>Claim two.</p><p hidden>Hidden claim.</p><p>Claim three.</p>`;

  it('visits the claims in reading order, in sight, and says when there is no further one', async () => {
    page = await openPage(long);
    const visited: string[] = [];
    while (page.session.step(1)) {
      visited.push(page.view()!.annotation.frame.text);
      const words = visited.at(-1)!;
      await until(() => rectOf(words).top >= 0 && rectOf(words).bottom <= innerHeight);
    }
    expect(visited).toEqual(['Claim one.', 'Claim two.', 'Claim three.']);
    expect(page.view()!.annotation.frame.text).toBe('Claim three.');
    expect(page.session.step(-1)).toBe(true);
    await page.opened('Claim two.');
    expect(page.session.state().current).toBe(1);
  });

  it('begins at the end when it goes backward, and goes on from the claim that was open', async () => {
    page = await openPage(long);
    page.session.step(-1);
    await page.opened('Claim three.');
    page.session.close();
    page.session.step(-1);
    await page.opened('Claim two.');
  });

  it('passes over a claim that is not shown just now', async () => {
    page = await openPage('<p>Claim one.</p><p id="x">Claim two.</p><p>Claim three.</p>');
    page.session.step(1);
    find('#x').style.display = 'none';
    page.session.step(1);
    await page.opened('Claim three.');
  });

  it.each([
    ['the first', '#one', 0, 'Claim two.'],
    ['the last', '#three', 2, 'Claim two.'],
  ])('comes round to what is shown where %s is not', async (_, hidden, index, expected) => {
    page = await openPage('<p id="one">Claim one.</p><p>Claim two.</p><p id="three">Claim three.</p>');
    find(hidden).style.display = 'none';
    page.session.openAt(index);
    await page.opened(expected);
  });

  it('works from inside the popover, and keeps where the focus goes back to', async () => {
    page = await openPage(clinic);
    find('#before').focus();
    page.session.openAt(0);
    page.button('Next').click();
    await page.opened('Second claim, a trial.');
    page.button('Next').click();
    expect(page.view()?.index).toBe(1);
    page.button('Close').click();
    await page.closed();
    expect(document.activeElement).toBe(find('#before'));
  });

  it('an index that is not there opens nothing', async () => {
    page = await openPage(clinic);
    for (const index of [-1, 2, Number.NaN]) page.session.openAt(index);
    expect(page.view()).toBeNull();
    expect(page.session.state().current).toBeNull();
  });
});

describe('hiding a claim', () => {
  it('takes its mark away, offers the way back, and undoes it', async () => {
    page = await openPage(clinic);
    page.session.openAt(1);
    page.view()?.onHide();
    await until(() => page?.container().textContent?.startsWith('Hidden.') === true);
    expect(page.marked('controlled-trials')).toEqual([]);
    expect(page.session.state()).toMatchObject({ claims: 1, hidden: 1 });
    expect(focusInside(page)).toBe('Hidden.');
    expect(page.container().lang).toBe('en');
    page.button('Undo').click();
    await page.opened('Second claim, a trial.');
    expect(page.session.state()).toMatchObject({ claims: 2, hidden: 0 });
    expect(focusInside(page)).toBe('Second claim, a trial.');
  });
});

describe('the open popover', () => {
  it('is in the window, and leaves at least 40 % of its height', async () => {
    page = await openPage(clinic);
    page.session.openAt(1);
    const box = () => page!.container().getBoundingClientRect();
    await until(() => box().top > 0 && box().bottom <= innerHeight && box().right <= innerWidth);
    expect(box().height).toBeLessThanOrEqual(innerHeight * 0.6 + 1);
    expect(box().left).toBeGreaterThanOrEqual(0);
  });

  it('follows its claim when the page changes around it', async () => {
    page = await openPage(clinic);
    page.session.openAt(1);
    find('#before').insertAdjacentHTML('beforebegin', '<div>A claim above.</div>');
    await until(() => page?.view()?.count === 3);
    expect(page.view()).toMatchObject({
      index: 2,
      annotation: { frame: { text: 'Second claim, a trial.' } },
    });
    expect(page.session.state().current).toBe(2);
    expect(focusInside(page)).toBe('Second claim, a trial.');
  });

  it('closes when its claim is taken out', async () => {
    page = await openPage(clinic);
    page.session.openAt(1);
    find('#two').remove();
    await page.closed();
    expect(page.view()).toBeNull();
    expect(page.session.state().current).toBeNull();
  });
});

function rectOf(words: string): DOMRect {
  const range = [...CSS.highlights]
    .flatMap(([, highlight]) => [...highlight])
    .find((candidate) => String(candidate) === words);
  if (!(range instanceof Range)) throw new Error(`"${words}" is not marked.`);
  return range.getBoundingClientRect();
}

type HowToClick = Omit<NonNullable<Parameters<typeof userEvent.click>[1]>, 'position'>;

/** A real press: one that a script makes opens nothing. */
async function clickAt(words: string, how: HowToClick = {}): Promise<void> {
  const { left, top, height } = rectOf(words);
  const target = document.elementFromPoint(left + 6, top + height / 2)!;
  const box = target.getBoundingClientRect();
  await userEvent.click(target, {
    position: { x: left + 6 - box.left, y: top + height / 2 - box.top },
    ...how,
  });
}
