import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import type { FullPageRecord } from '../../lib/core/types/index.ts';
import { pageSays, useBrowser } from './harness.ts';
import { fileName, forgetSaved, openAndSave, ours, press, save, titles } from './saved-pages.ts';

/** Pages are kept, opened again, held against each other, and handed over as files. */
const browser = useBrowser();

const open = (path: string) => ours(browser, path);

/** Presses "Save the file" with a format chosen, and gives the file's bytes, as they lie on the disk. */
async function handOver(tab: Tab, format: string, ending: string): Promise<Buffer> {
  await until(`${format} to be chosen`, () =>
    tab.evaluate((format) => {
      const select = document.querySelector<HTMLSelectElement>('.btc-export select');
      const index = [...(select?.options ?? [])].findIndex((option) => option.text === format);
      if (select === null || index === -1) return false;
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, format),
  );
  await press(tab, 'Save the file');
  const name = await fileName(tab, ending);
  return browser.driver.downloaded(name);
}

beforeEach(() => forgetSaved(browser));

describe('a page', () => {
  test('is saved from the popup, with its claims, and opened again', async () => {
    const clinic = await browser.open('demo-clinic');
    const claims = (await readPage(clinic))?.claims ?? 0;
    expect(claims).toBeGreaterThan(0);
    await save(browser, clinic);

    const saved = await open('saved.html');
    await pageSays(saved, '1 page');
    const [title = ''] = await titles(saved);
    expect(title).toBe(await clinic.evaluate(() => document.title));
    await press(saved, title);
    await pageSays(saved, 'Times when it was saved');
    const shown = await saved.evaluate(() =>
      [...document.querySelectorAll('.btc-recorded blockquote')].map((one) => one.textContent ?? ''),
    );
    const onPage = await clinic.inReader(() =>
      (globalThis.behindTheClaim?.claims() ?? []).map(({ annotation }) => annotation.frame.text),
    );
    expect(shown).toEqual(onPage);
    await pageSays(saved, 'Saved once so far.');
  });

  test('tells what changed on it since, claim by claim', async () => {
    const clinic = await openAndSave(browser, 'demo-clinic');
    const gone = await clinic.inReader(
      () => globalThis.behindTheClaim?.claims()[0]?.annotation.frame.text ?? '',
    );
    const count = () => clinic.inReader(() => globalThis.behindTheClaim?.state().claims ?? 0);
    const before = await count();
    await clinic.evaluate(
      (gone) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
        while (walker.nextNode() !== null) {
          const element = walker.currentNode as HTMLElement; // elements alone are shown
          const isInnermost = [...element.children].every((child) => !child.textContent?.includes(gone));
          if (element.textContent?.replace(/\s+/g, ' ').includes(gone) && isInnermost) element.remove();
        }
        const added = document.createElement('p');
        added.textContent = 'PRP injections relieve hip pain in most runners.';
        document.querySelector('main, body')?.prepend(added);
      },
      gone.replace(/\s+/g, ' '),
    );
    await until('the page to be read again', () =>
      clinic.inReader(() =>
        (globalThis.behindTheClaim?.claims() ?? []).some(({ annotation }) =>
          annotation.frame.text.startsWith('PRP injections relieve hip pain'),
        ),
      ),
    );
    expect(before).toBeGreaterThan(1);

    const popup = await open(`popup.html?tab=${clinic.id}`);
    await pageSays(popup, '1 claim added');
    await press(popup, 'Save it again to see what changed');
    await pageSays(popup, 'Saved.');
    await popup.close();
    const saved = await open('saved.html');
    await press(saved, (await until('the page', async () => (await titles(saved))[0])) ?? '');
    await pageSays(saved, 'PRP injections relieve hip pain in most runners.');
    await pageSays(saved, '1 claim added');
  });

  test('is saved from the panel too', async () => {
    const clinic = await browser.open('demo-clinic');
    const claims = (await readPage(clinic))?.claims ?? 0;
    await save(browser, clinic, 'Save this page’s claims', 'sidepanel.html');
    await save(browser, clinic, 'Save it again', 'sidepanel.html');
    const saved = await open('saved.html');
    await pageSays(saved, `${claims} claims`);
    await pageSays(saved, 'saved 2 times');
  });

  test('is deleted, and put back', async () => {
    await openAndSave(browser, 'demo-clinic');
    const saved = await open('saved.html');
    await press(saved, 'Choose all that are listed');
    await press(saved, 'Delete');
    await pageSays(saved, 'No page is saved yet.');
    await press(saved, 'Put back');
    await pageSays(saved, '1 page');
    expect(await titles(saved)).toHaveLength(1);
  });

  test('keeps the reader’s tags and note, by which it is found', async () => {
    await openAndSave(browser, 'demo-clinic');
    const saved = await open('saved.html');
    const [title = ''] = await until('the page', async () => {
      const all = await titles(saved);
      return all.length > 0 ? all : null;
    });
    await press(saved, title);
    await pageSays(saved, 'Your tags');
    await saved.evaluate(() => {
      const [tags] = document.querySelectorAll<HTMLInputElement>('.btc-own input');
      const [note] = document.querySelectorAll<HTMLTextAreaElement>('.btc-own textarea');
      if (tags !== undefined) tags.value = 'to ask, knees';
      if (note !== undefined) note.value = 'They answered on Monday.';
    });
    await press(saved, 'Save tags and note');
    await pageSays(saved, 'Your tags and your note are saved.');
    await saved.reload();
    await press(saved, 'All saved pages');
    await pageSays(saved, 'They answered on Monday.');
    await saved.evaluate(() => {
      const search = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (search === null) throw new Error('There is no search.');
      search.value = 'nowhere';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pageSays(saved, 'No saved page is like that.');
  });
});

describe('several pages', () => {
  async function saveTwo(): Promise<Tab> {
    for (const slug of ['demo-clinic', 'many-products']) {
      await openAndSave(browser, slug);
    }
    const saved = await open('saved.html');
    await pageSays(saved, '2 pages');
    await press(saved, 'Choose all that are listed');
    await pageSays(saved, '2 chosen');
    return saved;
  }

  test('are compared, topic by topic, down to passage and study', async () => {
    const saved = await saveTwo();
    await press(saved, 'Compare them');
    await pageSays(saved, 'Comparison');
    const rows = await until('the table', () =>
      saved.evaluate(() => document.querySelectorAll('.btc-comparison table tbody tr').length || null),
    );
    expect(rows).toBeGreaterThan(3);
    await saved.evaluate(() => {
      document.querySelector<HTMLElement>('.btc-comparison table tbody button')?.click();
    });
    const link = await until('a link to a passage', () =>
      saved.evaluate(
        () => document.querySelector<HTMLAnchorElement>('.btc-comparison a[href*=":~:text="]')?.href ?? null,
      ),
    );
    expect(link).toContain(browser.site.origin);
  });

  test('are handed over as files whose bytes hold what was saved', async () => {
    const saved = await saveTwo();
    const json = await handOver(saved, 'Data (JSON)', '.json');
    const records: FullPageRecord[] = JSON.parse(json.toString('utf8'));
    expect(records.map(({ address }) => address?.replace(browser.site.origin, '')).toSorted()).toEqual([
      '/demo-clinic/source.html',
      '/many-products/source.html',
    ]);
    for (const { sha256, claims, madeWith } of records) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(claims.length).toBeGreaterThan(0);
      expect(madeWith.packs.length).toBeGreaterThan(0);
    }
    const csv = await handOver(saved, 'Table (CSV)', '.csv');
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
    expect(rows).toHaveLength(records.reduce((sum, { claims }) => sum + claims.length, 0));
    const report = await handOver(saved, 'Report (web page)', '.html');
    const html = report.toString('utf8');
    expect(html).not.toContain('<script');
    for (const { sha256 } of records) expect(html).toContain(sha256);
  });

  test('have the hash of the text that the reader saw', async () => {
    const page = await browser.open('demo-clinic');
    await readPage(page);
    const text = await page.inReader(() =>
      (globalThis.behindTheClaim?.read()?.blocks ?? []).map((block) => block.text).join('\n'),
    );
    await save(browser, page);
    const saved = await open('saved.html');
    await press(saved, 'Choose all that are listed');
    const bytes = await handOver(saved, 'Data (JSON)', '.json');
    const [record]: FullPageRecord[] = JSON.parse(bytes.toString('utf8'));
    expect(record?.sha256).toBe(createHash('sha256').update(text).digest('hex'));
  });
});
