import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Remote, Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { clickOn, pageSays, popoverText, useBrowser } from './harness.ts';
import { forgetSaved, openAndSave, press, titles } from './saved-pages.ts';

/** Every page of the extension's own, as a browser really shows it, held against WCAG 2.2 AA by axe. */
const page = useBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into a page: as the source of a function, because the pages' own policy lets no script in. */
const bringAxe = Object.assign((): void => undefined, {
  toString: () => `() => { ${AXE} }`,
}) satisfies Remote<[], void>;

/** What axe finds wrong, each with its elements; empty when nothing is. @param where a selector */
async function faults(tab: Tab, where = 'html'): Promise<string[]> {
  await tab.evaluate(bringAxe);
  return tab.evaluate(async (where) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }; // brought in above
    const { violations } = await axe.run(where, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, where);
}

/** An open popover, with all that can be unfolded, drawn once more where axe can look: its own shadow root is closed. */
async function drawnOnceMore(tab: Tab): Promise<Tab> {
  const { html, css } = await tab.inShadow((root) => {
    const details = root?.querySelectorAll('details') ?? [];
    for (const one of details) one.open = true;
    const sheets = root?.adoptedStyleSheets ?? [];
    return {
      html: root?.querySelector(':popover-open')?.outerHTML ?? '',
      css: Array.from(sheets, ({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText).join('\n')),
    };
  });
  const other = await page.open('off-topic');
  await other.evaluate(
    (html, css) => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = css.map((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
      });
      root.innerHTML = html;
      host.id = 'drawn-once-more';
      document.body.append(host);
      root.querySelector<HTMLElement>('[popover]')?.showPopover();
    },
    html,
    css,
  );
  return other;
}

const own = (name: string) => page.openUrl(`${page.driver.extensionOrigin}/${name}`);

/** The number of a tab with a page of the clinic, read: what the popup and the panel are about. */
async function clinic(): Promise<number> {
  const tab = await page.open('demo-clinic');
  await readPage(tab);
  return tab.id;
}

describe('has no fault', () => {
  test('the popup', async () => {
    const popup = await own(`popup.html?tab=${await clinic()}`);
    await pageSays(popup, 'claims on this page');
    expect(await faults(popup)).toEqual([]);
  });

  test('the panel, with a page’s claims', async () => {
    const panel = await own(`sidepanel.html?tab=${await clinic()}`);
    await pageSays(panel, 'claims on this page');
    expect(await faults(panel)).toEqual([]);
  });

  test.each([
    ['of a claim', () => page.driver.command('next-claim'), 'How was this matched?'],
    ['of a source', (tab: Tab) => clickOn(tab, '(1)'), 'Source 1'],
  ])('the popover %s', async (_, open, words) => {
    const tab = await page.open('demo-clinic');
    await readPage(tab);
    await open(tab);
    await popoverText(tab, words);
    const drawn = await drawnOnceMore(tab);
    const size = await drawn.evaluate(() => {
      const box = document.querySelector('#drawn-once-more')?.shadowRoot?.querySelector('.btc-popover');
      return box?.getBoundingClientRect().width ?? 0;
    });
    expect(size).toBeGreaterThan(300);
    expect(await faults(drawn, '#drawn-once-more')).toEqual([]);
  });

  test('the options', async () => {
    const options = await own('options.html');
    await pageSays(options, 'Evidence packs');
    expect(await faults(options)).toEqual([]);
  });

  test('the saved pages: none, several, one of them, some beside each other', async () => {
    await forgetSaved(page);
    const none = await own('saved.html');
    await pageSays(none, 'No page is saved yet.');
    expect(await faults(none)).toEqual([]);
    await openAndSave(page, 'demo-clinic');
    await openAndSave(page, 'many-products');
    const saved = await own('saved.html');
    await press(saved, 'Choose all that are listed');
    await pageSays(saved, '2 chosen');
    expect(await faults(saved)).toEqual([]);
    await press(saved, 'Compare them');
    await pageSays(saved, 'topics shown');
    expect(await faults(saved)).toEqual([]);
    await press(saved, 'All saved pages');
    await pageSays(saved, '2 pages');
    const [title = ''] = await titles(saved);
    await press(saved, title);
    await pageSays(saved, 'Times when it was saved');
    expect(await faults(saved)).toEqual([]);
    await press(saved, 'Delete');
    await pageSays(saved, 'was deleted.');
    expect(await faults(saved)).toEqual([]);
  });

  test('the first page that a reader sees', async () => {
    const welcome = await own('welcome.html');
    await pageSays(welcome, 'Behind the Claim');
    expect(await faults(welcome)).toEqual([]);
  });
});
