import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { popoverText, useBrowser } from './harness.ts';
import { page } from './wild-pages/document.ts';
import { serveWildPages, type WildSite } from './wild-pages/site.ts';
import type { WildPage } from './wild-pages/types.ts';
import { CLAIMS, plain } from './wild-pages/words.ts';

/**
 * What a page can notice of the extension, looked for by a script of the page (`wild-pages/detector.js`): no more than
 * PRIVACY.md says.
 */
const browser = useBrowser();

const DETECTOR = readFileSync(join(import.meta.dirname, 'wild-pages', 'detector.js'), 'utf8');
const OFF_TOPIC: WildPage = { name: 'off', why: '', claims: null, html: page({ body: plain(6) }) };
const ON_TOPIC: WildPage = {
  name: 'on',
  why: '',
  claims: 3,
  html: page({ body: [CLAIMS.knee, CLAIMS.disc, CLAIMS.hair].map((one) => `<p>${one}</p>`).join('') }),
};
const SPANISH: WildPage = {
  name: 'es',
  why: '',
  claims: 0,
  html: page({
    html: 'lang="es"',
    body: '<p>Las inyecciones de PRP alivian el dolor de rodilla en la mayoría de nuestros pacientes, y usted puede volver a casa el mismo día.</p>',
  }),
};

let site: WildSite;
beforeAll(async () => {
  site = await serveWildPages([OFF_TOPIC, ON_TOPIC, SPANISH], DETECTOR);
});
afterAll(() => site?.close());

/** All that a page can find, with nothing to be found. */
const NOTHING = {
  ...{ properties: [], rootHas: [], openRoots: [], mutations: [], calls: [], events: [], errors: [] },
  ...{ highlights: [], styled: [], files: [], timed: [], kept: [] },
  ...{ frames: 0, elements: 0, focus: 'body', selected: '', scrolled: [0, 0], history: false },
};
/** "One element at the end of the document". */
const OUR_ELEMENT = { rootHas: ['behind-the-claim'], mutations: ['HTML got BEHIND-THE-CLAIM'], elements: 1 };

declare const detect: (extension: string) => Promise<string>;

/** Opens a page, lets the extension do what it does, and asks the page what it found. */
async function open(wild: WildPage): Promise<Tab> {
  const tab = await browser.openUrl(site.addressOf(wild));
  expect((await readPage(tab))?.claims ?? null).toBe(wild.claims);
  return tab;
}
const found = async (tab: Tab) =>
  JSON.parse(await tab.evaluate((origin) => detect(origin), browser.driver.extensionOrigin));

describe('a page can notice', () => {
  test('nothing, where it speaks of no such therapy', async () => {
    expect(await found(await open(OFF_TOPIC))).toEqual(NOTHING);
  });

  test('one element and the highlights, where it does', async () => {
    const { highlights, styled, ...rest } = await found(await open(ON_TOPIC));
    const { highlights: _, styled: __, ...nothing } = NOTHING;
    expect(rest).toEqual({ ...nothing, ...OUR_ELEMENT });
    expect(highlights.length).toBeGreaterThan(1);
    expect(highlights.every((name: string) => name.startsWith('btc-'))).toBe(true);
    expect(styled).toContain('controlled-trials');
  });

  test('the style alone, where it does and nothing is found', async () => {
    const { styled, ...rest } = await found(await open(SPANISH));
    const { styled: _, ...nothing } = NOTHING;
    expect(rest).toEqual(nothing);
    expect(styled).toContain('controlled-trials');
  });

  test('that a popover has the focus, while one is open, and nothing of what it says', async () => {
    const tab = await open(ON_TOPIC);
    await tab.inReader(() => globalThis.behindTheClaim?.openAt(0));
    await popoverText(tab, 'Claim 1 of 3');
    const { highlights, styled, ...rest } = await found(tab);
    const { highlights: _, styled: __, ...nothing } = NOTHING;
    expect(rest).toEqual({
      ...nothing,
      ...OUR_ELEMENT,
      focus: 'behind-the-claim',
      events: ['focus at behind-the-claim', 'focusin at behind-the-claim'],
    });
    expect(highlights).toContain('btc-current');
  });

  test('that the extension is there no more, once it is switched off', async () => {
    const tab = await open(ON_TOPIC);
    await tab.inReader(() => globalThis.behindTheClaim?.stop());
    const { styled, ...rest } = await found(tab);
    const { styled: _, ...nothing } = NOTHING;
    // It has seen the element come and go.
    expect(rest).toEqual({
      ...nothing,
      mutations: ['HTML got BEHIND-THE-CLAIM', 'HTML lost BEHIND-THE-CLAIM'],
    });
  });
});
