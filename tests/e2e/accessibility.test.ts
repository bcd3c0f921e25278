import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Remote, Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { pageSays, useBrowser } from './harness.ts';

/** Every page of the extension's own, as a browser really shows it, held against WCAG 2.2 AA by axe. */
const page = useBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into a page: as the source of a function, because the pages' own policy lets no script in. */
const bringAxe = Object.assign((): void => undefined, {
  toString: () => `() => { ${AXE} }`,
}) satisfies Remote<[], void>;

/** What axe finds wrong, each with its elements; empty when nothing is. */
async function faults(tab: Tab): Promise<string[]> {
  await tab.evaluate(bringAxe);
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }; // brought in above
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
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

  test('the options', async () => {
    const options = await own('options.html');
    await pageSays(options, 'Evidence packs');
    expect(await faults(options)).toEqual([]);
  });

  test('the first page that a reader sees', async () => {
    const welcome = await own('welcome.html');
    await pageSays(welcome, 'Behind the Claim');
    expect(await faults(welcome)).toEqual([]);
  });
});
