import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { chosenEvidence } from '../../lib/cli/scan/evidence.ts';
import { scanFile } from '../../lib/cli/scan/scan.ts';
import {
  claimsFound,
  clickOn,
  highlightSizes,
  PAGES,
  popover,
  popoverClosed,
  popoverText,
  useBrowser,
} from './harness.ts';

/** The bundled page, as a reader meets it: marks, mouse, keyboard, shortcuts. */
const page = useBrowser();

/** What the same core finds in Node. */
const { claims } = await scanFile(join(PAGES, 'demo-clinic', 'source.html'), {
  evidence: chosenEvidence(null),
});
const CLAIMS = claims.length;
/** What the popover of a claim says of its place. */
const placeOf = (words: string) =>
  `Claim ${claims.findIndex(({ text }) => text.includes(words)) + 1} of ${CLAIMS}`;

async function openDemo() {
  const tab = await page.open('demo-clinic');
  await claimsFound(tab, CLAIMS);
  return tab;
}

describe('marks', () => {
  test('every claim has one of its strength, and some a flag', async () => {
    const tab = await openDemo();
    const { 'btc-flag': flagged, ...byStrength } = await highlightSizes(tab);
    const marked = Object.values(byStrength).reduce((sum, size) => sum + size, 0);
    expect(marked).toBe(CLAIMS);
    expect(CLAIMS).toBeGreaterThan(12);
    expect(Object.keys(byStrength).length).toBeGreaterThanOrEqual(4);
    expect(flagged).toBeGreaterThan(0);
    expect(flagged).toBeLessThan(CLAIMS);
  });

  test('the page is unchanged but for one element after its body', async () => {
    const tab = await openDemo();
    await clickOn(tab, 'PRP injected into the sacroiliac joint');
    await popover(tab);
    const { now, served, added } = await tab.evaluate(async () => {
      const parsed = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      const added = [...copy.querySelectorAll('behind-the-claim')];
      for (const element of added) element.remove();
      return {
        now: copy.outerHTML,
        served: parsed.documentElement.outerHTML,
        added: added.map((element) => element.outerHTML),
      };
    });
    expect(now).toBe(served);
    expect(added).toEqual(['<behind-the-claim></behind-the-claim>']);
  });

  test('nothing of the layout moves', async () => {
    const boxes = () =>
      [...document.querySelectorAll('body *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height];
      });
    const tab = await openDemo();
    const marked = await tab.evaluate(boxes);
    await tab.inReader(() => globalThis.behindTheClaim?.stop());
    expect(await tab.evaluate(boxes)).toEqual(marked);
  });

  test('the page cannot look into what was added', async () => {
    const tab = await openDemo();
    expect(
      await tab.evaluate(() => {
        const host = document.querySelector('behind-the-claim');
        return { there: host !== null, root: host?.shadowRoot ?? null };
      }),
    ).toEqual({ there: true, root: null });
  });
});

describe('by mouse', () => {
  test('a click on a claim opens its popover beside it, and a click elsewhere closes it', async () => {
    const tab = await openDemo();
    await clickOn(tab, 'PRP injected into the sacroiliac joint');
    const { top, left, width, height } = await popover(tab);
    expect(await popoverText(tab)).toMatch(/Cited as \(1\).*40 people/);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(1280);
    expect(top + height).toBeLessThanOrEqual(900);
    await tab.click(5, 450);
    await popoverClosed(tab);
  });

  test('a click on what makes no claim opens nothing', async () => {
    const tab = await openDemo();
    await clickOn(tab, 'You can drive home the same afternoon');
    // Clicks are answered in order: had that one opened something, this one would say another claim.
    await clickOn(tab, 'stem cells do not regrow a new disc');
    expect(await popoverText(tab)).toContain(placeOf('do not regrow a new disc'));
  });
});

describe('by keyboard', () => {
  test('Tab reaches a button that opens the first claim; Escape gives the focus back', async () => {
    const tab = await openDemo();
    // Where Tab begins is where the last click was: below everything that can have the focus.
    await clickOn(tab, '12 Harbour Street');
    await tab.press('Tab');
    expect(await focusedInHost(tab)).toMatch(/claim/i);
    await tab.press('Enter');
    expect(await popoverText(tab)).toContain(`Claim 1 of ${CLAIMS}`);
    await tab.press('Escape');
    await popoverClosed(tab);
    expect(await focusedInHost(tab)).toMatch(/claim/i);
  });

  test('the commands go to the next claim and back, and around', async () => {
    const tab = await openDemo();
    await page.driver.command('next-claim');
    expect(await popoverText(tab, `Claim 1 of ${CLAIMS}`)).toContain('The page says');
    await page.driver.command('next-claim');
    expect(await popoverText(tab, `Claim 2 of ${CLAIMS}`)).toContain('The page says');
    await page.driver.command('previous-claim');
    expect(await popoverText(tab, `Claim 1 of ${CLAIMS}`)).toContain('The page says');
    await tab.press('Escape');
    await popoverClosed(tab);
  });
});

/** The words of the element that has the focus inside the extension's shadow root; null when none has. */
function focusedInHost(tab: Tab): Promise<string | null> {
  return tab.inShadow((root) => root?.activeElement?.ariaLabel ?? root?.activeElement?.textContent ?? null);
}
