import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { serveFolder } from '../../lib/cli/serve.ts';
import { clickElement, pageSays, popover, popoverClosed, useBrowser } from './harness.ts';
import { fileName, ours, press, save, titles } from './saved-pages.ts';

/** Pages that work against their readers, with all that a page can do to a script that is not its own. */
const browser = useBrowser();

async function openHostile(slug = 'hostile'): Promise<Tab> {
  const tab = await browser.open(slug);
  const state = await readPage(tab);
  expect(state?.claims, 'claims that are found').toBe(slug === 'hostile' ? 3 : 4);
  return tab;
}

/** Presses and keys as a page's script makes them, on a claim's words and on our element. */
const pretend = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const words = document.querySelector('#first');
    const box = words?.getClientRects()[0];
    const init = { bubbles: true, cancelable: true, composed: true, view: window, detail: 1, button: 0 };
    const at = { ...init, clientX: (box?.left ?? 0) + 20, clientY: (box?.top ?? 0) + 8 };
    for (const target of [words, document.querySelector('behind-the-claim'), document.body, window]) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target?.dispatchEvent(
          type.startsWith('pointer')
            ? new PointerEvent(type, { ...at, pointerId: 1 })
            : new MouseEvent(type, at),
        );
      for (const key of ['Enter', ' ', 'Tab', '.', ','])
        target?.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, key, altKey: key === '.', shiftKey: key === '.' }),
        );
      if (target instanceof HTMLElement) target.click();
      target?.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }
  });

describe('a page that has a definition of our element', () => {
  test('gets nothing of what is in it, and its styles do not reach it', async () => {
    const tab = await openHostile();
    await clickElement(tab, '#first');
    const { text, width, height } = await popover(tab);
    expect(text.length).toBeGreaterThan(40);
    expect(width).toBeGreaterThan(200);
    expect(height).toBeGreaterThan(100);
    const looks = await tab.inShadow((root) => {
      const box = root?.querySelector('.btc-popover');
      if (box == null) return null;
      const { visibility, opacity, pointerEvents, color, backgroundColor } = getComputedStyle(box);
      return [visibility, opacity, pointerEvents, color, backgroundColor, box.checkVisibility()];
    });
    expect(looks).toEqual(['visible', '1', 'auto', 'rgb(28, 36, 48)', 'rgb(255, 255, 255)', true]);
    const seen = await tab.evaluate(() => {
      const page = window as unknown as { made: { inside: ElementInternals }[]; heard: unknown[] }; // the page's script
      const host = document.querySelector('behind-the-claim');
      let later: ShadowRoot | null = null;
      try {
        later = (host as HTMLElement).attachInternals().shadowRoot;
      } catch {
        // It can be asked for once.
      }
      return {
        roots: page.made.map(({ inside }) => inside.shadowRoot === null),
        later: later === null,
        shadow: host?.shadowRoot ?? null,
        text: host?.textContent,
        heard: page.heard,
      };
    });
    expect(seen).toMatchObject({ later: true, shadow: null, text: '', heard: [] });
    expect(seen.roots).not.toContain(false);
  });
});

describe('what only looks like a press', () => {
  test('opens nothing', async () => {
    const tab = await openHostile();
    const opened = () => tab.inShadow((root) => root?.querySelector(':popover-open') != null);
    // So that a press would open at once.
    await tab.press('Shift');
    await until('what draws popovers', () =>
      tab.inReader(() => globalThis.behindTheClaimPopover !== undefined),
    );
    await pretend(tab);
    expect(await opened()).toBe(false);
    await clickElement(tab, '#first');
    expect(await opened()).toBe(true);
  });

  test('does nothing in an open popover', async () => {
    const tab = await openHostile();
    await clickElement(tab, '#first');
    const before = (await popover(tab)).text;
    await tab.evaluate(() => {
      const host = document.querySelector<HTMLElement>('behind-the-claim');
      host?.click();
      for (const key of ['Enter', ' '])
        host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    });
    expect((await popover(tab)).text).toBe(before);
    expect(await tab.inReader(() => globalThis.behindTheClaim?.state().hidden)).toBe(0);
    await tab.press('Escape');
    await popoverClosed(tab);
  });
});

describe('messages', () => {
  test('from a page are heard by nobody', async () => {
    const tab = await openHostile();
    const ways = await tab.evaluate(async () => {
      for (const kind of [
        'gate/hit',
        'page/save',
        'page/read',
        'panel/open',
        'crossref/forget',
        'tab/turned',
      ])
        for (const message of [{ kind }, JSON.stringify({ kind })]) postMessage(message, '*');
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: object } | undefined>;
      return [chrome?.runtime, browser?.runtime].map((api) => typeof api);
    });
    expect(ways).toEqual(['undefined', 'undefined']);
    expect(await tab.inReader(() => globalThis.behindTheClaim?.state().claims)).toBe(3);
  });
});

describe('names that stand in the way', () => {
  test('do not keep a page from being read, nor its claims from being opened', async () => {
    const tab = await openHostile('clobbered');
    for (const [selector, words] of [
      ['#first', 'PRP injections cure knee pain'],
      ['#second', 'Stem cells regrow cartilage'],
      ['#last', 'Platelet-rich plasma stops hair loss'],
    ] as const) {
      await clickElementOf(tab, selector);
      await popover(tab);
      const open = await tab.inReader(() => {
        const reader = globalThis.behindTheClaim;
        return reader?.claims()[reader.state().current ?? -1]?.annotation.frame.text;
      });
      expect(open).toContain(words);
      await tab.press('Escape');
      await popoverClosed(tab);
    }
  });
});

/** What a surface of ours shows, and what came of the words that would be markup. */
interface Shown {
  readonly made: number;
  readonly ran: boolean;
  readonly text: string;
  readonly badLinks: readonly string[];
}

/** It is sent to the browser as it stands. */
function lookAt(given?: ShadowRoot | null): Shown {
  const root = given ?? document;
  const links = [...root.querySelectorAll('a')].map((a) => a.protocol);
  return {
    made: root.querySelectorAll('[data-btc-made]').length,
    ran: 'btcRan' in globalThis,
    text: (given ?? document.body).textContent ?? '',
    badLinks: links.filter((protocol) => !/^(?:https?|chrome-extension|moz-extension|file):$/.test(protocol)),
  };
}

function expectWords({ text, ...rest }: Shown, words: string): void {
  expect(rest).toEqual({ made: 0, ran: false, badLinks: [] });
  expect(text).toContain(words);
}

describe('words that would be markup', () => {
  const CLAIM = '<img src=x onerror="window.btcRan=1" data-btc-made>';
  const REFERENCE = '<script data-btc-made>window.btcRan=1</script>';

  test('are words from the page to the report', async () => {
    const tab = await openHostile();
    await clickElement(tab, '#first');
    await popover(tab);
    expectWords(await tab.inShadow(lookAt), '');
    const panel = await ours(browser, `sidepanel.html?tab=${tab.id}`);
    await pageSays(panel, '3 claims on this page');
    expectWords(await panel.evaluate(lookAt), CLAIM);
    const popup = await ours(browser, `popup.html?tab=${tab.id}`);
    await pageSays(popup, '3 claims on this page');
    expectWords(await popup.evaluate(lookAt), REFERENCE);
    await save(browser, tab);

    const saved = await ours(browser, 'saved.html');
    const [title = ''] = await until('the page', async () => {
      const all = await titles(saved);
      return all.length > 0 ? all : null;
    });
    expect(title).toContain(CLAIM);
    await press(saved, title);
    await pageSays(saved, 'Times when it was saved');
    expectWords(await saved.evaluate(lookAt), CLAIM);
    await press(saved, 'Save the file');
    const report = await browser.driver.downloaded(await fileName(saved, '.html'));

    const folder = await mkdtemp(join(tmpdir(), 'behind-the-claim-report-'));
    const site = await serveFolder(folder);
    try {
      await writeFile(join(folder, 'report.html'), report);
      const opened = await browser.openUrl(`${site.origin}/report.html`);
      const shown = await opened.evaluate(lookAt);
      expectWords(shown, CLAIM);
      expect(shown.text).toContain(REFERENCE);
      expect(await opened.evaluate(() => document.scripts.length)).toBe(0);
    } finally {
      await site.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** As `clickElement`, in a document that answers nothing by itself. */
async function clickElementOf(tab: Tab, selector: string): Promise<void> {
  const point = await tab.evaluate((selector) => {
    const element = Document.prototype.querySelector.call(document, selector);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getClientRects()[0];
    return box === undefined ? null : { x: box.left + 40, y: box.top + box.height / 2 };
  }, selector);
  if (point === null) throw new Error(`There is no ${selector}.`);
  await tab.click(point.x, point.y);
}
