import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { CITED_STUDIES, MARKS } from './cited-studies.ts';
import {
  ARTICLE,
  clickOn,
  hasArticle,
  popoverClosed,
  popoverText,
  type Setting,
  useBrowser,
} from './harness.ts';

describe('a page of ours that cites all records of the first pack', () => {
  const browser = useBrowser();
  popoversOf(browser, () => `${browser.site.origin}/all-references/source.html`, 10);
});

describe.runIf(hasArticle)('the article that the first pack was drawn from', () => {
  const browser = useBrowser({ folder: 'article' });
  popoversOf(browser, () => `${browser.site.origin}/${ARTICLE}`, 38);
});

/** @param least how many claims the page has at the least */
function popoversOf(browser: Setting, address: () => string, least: number): void {
  let tab: Tab;
  let claims: number;

  beforeAll(async () => {
    tab = await browser.driver.open(address());
    claims = (await readPage(tab))?.claims ?? 0;
  });
  afterEach(async () => {
    await tab.press('Escape');
    await popoverClosed(tab);
  });

  test('every reference is recognised', async () => {
    expect(await readPage(tab)).toMatchObject({ references: 18, referencesKnown: 18 });
    expect(claims).toBeGreaterThanOrEqual(least);
  });

  test('by keyboard: from claim to claim, each popover says what it has to', async () => {
    const texts: string[] = [];
    for (let claim = 1; claim <= claims; claim += 1) {
      await browser.driver.command('next-claim');
      texts.push(await popoverText(tab, `Claim ${claim} of ${claims}`));
    }
    for (const { about, says } of CITED_STUDIES) {
      const one = texts.some((text) => says.every((said) => said.test(text)));
      expect(one, about).toBe(true);
    }
  });

  test.each(MARKS)('by mouse: the mark $mark opens its source', async ({ mark, says }) => {
    await clickOn(tab, mark);
    const text = await popoverText(tab, 'ource');
    for (const words of says) expect(text).toContain(words);
  });

  test.each(CITED_STUDIES)('by mouse: $about', async ({ words, says }) => {
    // A mark opens its source, and the words before it the claim.
    await clickOn(tab, words, words.startsWith('(') ? 4 : 0);
    const text = await popoverText(tab);
    for (const said of says) expect(text).toMatch(said);
  });
}
