import { afterEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { readStore } from '../../lib/cli/browser/settings.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { pageSays, useBrowser } from './harness.ts';

/** The choices on the options page and on the first page, and what they do to pages. */
const browser = useBrowser();

/** What of the extension API these tests use. */
interface Api {
  readonly storage: {
    readonly local: { clear(): Promise<void> };
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly matches?: string[] }[]> };
}

afterEach(async () => {
  await browser.driver.inExtension(() => {
    // The extension's world has one of them; the test's own does not know either.
    const api = globalThis as unknown as Partial<Record<'browser' | 'chrome', Api>>;
    return (api.browser ?? api.chrome)?.storage.local.clear();
  });
  await registered(['<all_urls>']);
});

/** Waits until the gate is registered for these patterns. */
function registered(patterns: readonly string[]): Promise<unknown> {
  return until(`the gate to be registered for ${patterns.join()}`, async () => {
    const now = await browser.driver.inExtension(async () => {
      const api = globalThis as unknown as Partial<Record<'browser' | 'chrome', Api>>; // as above
      const scripts = await (api.browser ?? api.chrome)?.scripting.getRegisteredContentScripts();
      return scripts?.[0]?.matches ?? [];
    });
    return now.join() === patterns.join();
  });
}

const stored = () => readStore(browser.driver);

const ours = (page: string) => browser.openUrl(`${browser.driver.extensionOrigin}/${page}.html`);

/** Presses the button, or chooses the radio or box, of that name. */
function press(tab: Tab, name: string): Promise<unknown> {
  return until(`a control "${name}"`, () =>
    tab.evaluate((name) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, label')];
      const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name);
      found?.click();
      return found !== undefined;
    }, name),
  );
}

async function addSite(tab: Tab, site: string): Promise<void> {
  await tab.evaluate((site) => {
    const input = document.querySelector<HTMLInputElement>('input[name="site"]');
    if (input !== null) input.value = site;
  }, site);
  await press(tab, 'Add');
}

/** Whether a page of the fixtures gets the gate when it is opened anew; `host` names this machine. */
async function getsGate(host: string): Promise<boolean> {
  const { port } = browser.site;
  const tab = await browser.openUrl(`http://${host}:${port}/demo-clinic/source.html`);
  return tab.inReader(() => 'behindTheClaimGate' in globalThis);
}

describe('when it runs', () => {
  test('on listed sites alone: others get no gate, a listed one is marked', async () => {
    const before = await browser.open('demo-clinic');
    expect((await readPage(before))?.claims).toBeGreaterThan(0);
    const options = await ours('options');

    await press(options, 'Only on the sites that you list');
    await pageSays(options, 'Saved: pages are read on the listed sites only.');
    await registered([]);
    await until('the open page to lose its marks', () =>
      before.inReader(() => globalThis.behindTheClaim === undefined),
    );
    expect(await getsGate('127.0.0.1')).toBe(false);

    await addSite(options, `http://127.0.0.1:${browser.site.port}/demo-clinic/`);
    await pageSays(options, 'Saved: 127.0.0.1 is read.');
    await registered(['*://127.0.0.1/*']);
    expect((await readPage(await browser.open('demo-clinic')))?.claims).toBeGreaterThan(0);
    expect(await getsGate('localhost')).toBe(false);

    await press(options, 'Remove 127.0.0.1');
    await pageSays(options, 'Saved: 127.0.0.1 is no longer read.');
    await registered([]);
    expect(await getsGate('127.0.0.1')).toBe(false);
  });
});

describe('the reader’s data', () => {
  test('are seen, exported, and deleted after a question', async () => {
    const options = await ours('options');
    await press(options, 'In the terms of the field');
    await pageSays(options, 'Saved: studies are described in the terms of the field.');
    await addSite(options, 'clinic.example');
    await pageSays(options, 'Saved: clinic.example is left alone.');

    await press(options, 'See it');
    const json = await until('the data to be seen', () =>
      options.evaluate(() => document.querySelector('.btc-json')?.textContent ?? null),
    );
    expect(JSON.parse(json)).toMatchObject({ settings: { level: 'clinical', offHosts: ['clinic.example'] } });
    await press(options, 'Export');
    await pageSays(options, 'Handed to the browser as a file.');

    await press(options, 'Delete all …');
    await pageSays(options, 'It cannot be undone');
    expect(Object.keys(await stored())).toEqual(['settings']);
    await press(options, 'Delete all, for good');
    await pageSays(options, 'All is deleted. Everything is as it was at first.');
    expect(await stored()).toEqual({});
    await pageSays(options, 'None: no site is left out.');
    expect(await options.evaluate(() => document.querySelector('.btc-json') === null)).toBe(true);
  });
});

describe('the language', () => {
  test('changes the whole page, its title and what it says it is in', async () => {
    const options = await ours('options');
    await press(options, 'Español');
    await pageSays(options, 'Behind the Claim: opciones');
    await pageSays(options, 'Paquetes de evidencia');
    const told = await options.evaluate(() => [document.documentElement.lang, document.title]);
    expect(told).toEqual(['es', 'Opciones: Behind the Claim']);
  });
});

describe('the first page', () => {
  test('lets the reader choose, and is kept', async () => {
    const first = await ours('welcome');
    await pageSays(first, 'Silence is not “false”');
    // Nothing is to be allowed that the browser allows already.
    expect(await first.evaluate(() => document.body.innerText)).not.toContain('Allow on all sites');
    await press(first, 'Only when you ask for it');
    await pageSays(first, 'Saved: pages are read only when you ask for it.');
    expect(await stored()).toMatchObject({ settings: { run: 'asked' } });
    await registered([]);
    expect(await getsGate('127.0.0.1')).toBe(false);
  });
});
