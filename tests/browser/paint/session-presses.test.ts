import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { until } from '../until.ts';
import { closePage, openPage, startPage, type TestPage } from './session-page.ts';

let page: TestPage | undefined;
const listeners = new AbortController();
afterEach(() => {
  closePage(page);
  history.replaceState(null, '', location.pathname + location.search);
});

const find = <T extends HTMLElement>(selector: string, root: ParentNode = document) =>
  root.querySelector<T>(selector)!;
const sourceOpen = () => until(() => page?.sourceView() != null);
const withLink = (attributes: string) => `<p>We claim this <a id="mark" ${attributes}>(1)</a>.</p>`;

/** Presses what is not to lead anywhere, and tells whether we had taken the press before it came to its end. */
async function taken(selector = '#mark', press = () => userEvent.click(find(selector))): Promise<boolean> {
  let prevented: boolean | null = null;
  const last = (event: Event): void => {
    prevented = event.defaultPrevented;
    event.preventDefault();
  };
  // Ours is the last of those that are there when the press begins; this one comes after it.
  addEventListener('click', () => addEventListener('click', last, { once: true }), {
    capture: true,
    once: true,
  });
  await press();
  await until(() => prevented !== null);
  return prevented === true;
}

describe('links that are marks are taken', () => {
  it.each([
    ['to a place on the page', 'href="#entry"'],
    ['to another page', 'href="/elsewhere"'],
    ['that open another tab', 'href="/elsewhere" target="_blank" rel="noopener"'],
    ['of the role of a note’s mark', 'href="#entry" role="doc-noteref" aria-describedby="x"'],
  ])('%s', async (_, attributes) => {
    page = await openPage(withLink(attributes));
    expect(await taken()).toBe(true);
    await sourceOpen();
  });

  it('with the keyboard inside a shadow root, and the focus comes back', async () => {
    // Not read yet: that is for idle time.
    page = startPage('<div id="host"></div>');
    const root = find('#host').attachShadow({ mode: 'open' });
    root.innerHTML = withLink('href="#entry"');
    await until(() => page?.marked('source').length === 1);
    find('#mark', root).focus();
    await userEvent.keyboard('{Enter}');
    await sourceOpen();
    await userEvent.keyboard('{Escape}');
    await page.closed();
    expect([root.activeElement?.id, location.hash]).toEqual(['mark', '']);
  });

  it('and give the focus back after a press of the mouse', async () => {
    page = await openPage(withLink('href="#entry"'));
    await userEvent.click(find('#mark'));
    await sourceOpen();
    await userEvent.keyboard('{Escape}');
    await page.closed();
    expect(document.activeElement).toBe(find('#mark'));
  });
});

/** A page that takes our element out until it has its way. */
function takeOut(): void {
  const isThere = () => document.querySelector('behind-the-claim') !== null;
  do {
    document.querySelector('behind-the-claim')?.remove();
    page?.session.openAt(0);
  } while (isThere());
  page?.session.close();
}

describe('what a page does not let us show', () => {
  it('is left to the page: a link that is a mark', async () => {
    page = await openPage(withLink('href="#entry"'));
    takeOut();
    expect(await taken()).toBe(false);
    expect(page.marked('current')).toEqual([]);
  });

  it('is not painted as open', async () => {
    page = await openPage('<p id="one">We claim this.</p>');
    takeOut();
    const pressed = vi.fn();
    find('#one').addEventListener('click', pressed);
    await userEvent.click(find('#one'), { position: { x: 12, y: 8 } });
    expect([pressed.mock.calls.length, page.marked('current')]).toEqual([1, []]);
  });

  it.each([
    ['as it is laid out', ''],
    ['where it would be laid out otherwise', 'html:has(> behind-the-claim) body { margin-top: 40px }'],
  ])('does not come again for ever, %s', async (_, css) => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    page = await openPage('<p>We claim this.</p>');
    let times = 0;
    for (let i = 0; i < 30; i++) {
      page.session.openAt(0);
      if (document.querySelector('behind-the-claim') !== null) times++;
      document.querySelector('behind-the-claim')?.remove();
    }
    style.remove();
    expect(times).toBeGreaterThan(1);
    expect(times).toBeLessThanOrEqual(20);
  });

  it('comes each time that it is wanted where the page leaves it in, and yields to the page again', async () => {
    const style = document.createElement('style');
    style.textContent = 'html:has(> behind-the-claim) body { margin-top: 40px }';
    document.head.append(style);
    page = await openPage('<p>We claim this.</p>');
    for (let i = 0; i < 30; i++) {
      page.session.openAt(0);
      expect(document.querySelector('behind-the-claim')).not.toBeNull();
      page.session.close();
      expect(document.querySelector('behind-the-claim')).toBeNull();
    }
    style.remove();
  });
});

describe('links that are marks are the page’s own', () => {
  it('whose words have just changed', async () => {
    page = await openPage('<p>We claim this (<a id="mark" href="#entry">1</a>).</p>');
    addEventListener('mouseup', () => find('#mark').replaceChildren('9'), { once: true });
    expect(await taken()).toBe(false);
    expect(page.sourceView()).toBeNull();
  });

  it.each([
    ['that save a file', 'href="/elsewhere" download'],
    ['with a handler of their own', 'href="#" onclick="void 0"'],
    ['that are buttons', 'href="#" role="button"'],
    ['that open a box of the page', 'href="#" aria-haspopup="dialog"'],
    ['that unfold something', 'href="#" aria-expanded="false"'],
    ['that open a tooltip of a framework', 'href="#" data-bs-toggle="tooltip"'],
    ['that write a letter', 'href="mailto:me@mail.example"'],
  ])('%s', async (_, attributes) => {
    page = await openPage(withLink(attributes));
    expect(await taken()).toBe(false);
    expect(page.sourceView()).toBeNull();
  });

  it.each(['Control', 'Meta', 'Shift', 'Alt'] as const)('pressed with %s', async (key) => {
    page = await openPage(withLink('href="#entry"'));
    expect(await taken('#mark', () => userEvent.click(find('#mark'), { modifiers: [key] }))).toBe(false);
    expect(page.sourceView()).toBeNull();
  });

  it('pressed by a script', async () => {
    page = await openPage(withLink('href="#entry"'));
    expect(await taken('#mark', async () => find('#mark').click())).toBe(false);
    expect(page.sourceView()).toBeNull();
  });

  it('used by a listener on the window that came after ours', async () => {
    page = await openPage(withLink('href="#entry"'));
    const router = vi.fn((event: Event) => event.preventDefault());
    addEventListener('click', router, { signal: listeners.signal });
    await userEvent.click(find('#mark'));
    await userEvent.click(find('#mark'));
    listeners.abort();
    expect(router.mock.calls.length).toBe(2);
    expect(page.sourceView()).toBeNull();
  });
});
