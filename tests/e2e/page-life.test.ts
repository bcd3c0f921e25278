import { describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import {
  claimsFound,
  clickOn,
  highlightSizes,
  pageSays,
  popoverClosed,
  popoverText,
  useBrowser,
} from './harness.ts';

/** What a page may do while it is open. Late, changed and removed text is in pages.test.ts and tests/browser/paint. */
const browser = useBrowser();

async function clinic(): Promise<{ tab: Tab; claims: number }> {
  const tab = await browser.open('demo-clinic');
  return { tab, claims: (await readPage(tab))?.claims ?? 0 };
}

describe('a page that becomes another one without being loaded', () => {
  test('has the claims of what it shows now, and no popover of what it showed', async () => {
    const { tab } = await clinic();
    await clickOn(tab, 'A later trial found');
    await popoverText(tab);
    await tab.evaluate(() => {
      history.pushState(null, '', '?page=2');
      document.body.innerHTML =
        '<main><h1>Exosomes</h1><p>Exosome therapy restores hair growth.</p><p>Call us on Mondays.</p></main>';
    });
    await claimsFound(tab, 1);
    await popoverClosed(tab);
    await clickOn(tab, 'Exosome therapy restores');
    expect(await popoverText(tab, 'exosomes')).toContain('Claim 1 of 1');
  });

  test('grows without an end, as feeds do: what comes is added to what is there', async () => {
    const { tab, claims } = await clinic();
    for (let i = 1; i <= 3; i++) {
      await tab.evaluate((i) => {
        const article = document.createElement('article');
        article.innerHTML = `<h2>Knee number ${i}</h2><p>PRP injections relieve knee pain in case ${i}.</p>`;
        document.querySelector('main')?.append(article);
      }, i);
      await claimsFound(tab, claims + i);
    }
  });
});

describe('a page that speaks of it only after it was last watched', () => {
  test('is read when the popup is opened over it', async () => {
    const tab = await browser.open('off-topic');
    expect(await readPage(tab)).toBeNull();
    // As after a minute of rest.
    await tab.inReader(() => globalThis.behindTheClaimGate?.stop());
    await tab.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p>PRP injections relieve knee pain.</p>');
    });
    expect(await tab.inReader(() => globalThis.behindTheClaimGate?.verdict)).toBe('silent');
    const popup = await browser.openUrl(`${browser.driver.extensionOrigin}/popup.html?tab=${tab.id}`);
    await pageSays(popup, '1 claim on this page');
    await claimsFound(tab, 1);
  });
});

describe('a page that is left and come back to', () => {
  test('has its marks, and opens its claims', async () => {
    const { tab, claims } = await clinic();
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['cameBack'] = String(persisted);
      });
    });
    await tab.evaluate(() => {
      location.href = '../off-topic/source.html';
    });
    await until('the other page', () => tab.evaluate(() => location.pathname.includes('off-topic')));
    await tab.evaluate(() => history.back());
    await until('the clinic’s page', () => tab.evaluate(() => location.pathname.includes('demo-clinic')));
    // The page as it was, out of the browser's cache. A Firefox that is driven keeps no page and loads it again.
    if (browser.driver.family === 'chromium') {
      await until('the page to come out of the cache', () =>
        tab.evaluate(() => document.documentElement.dataset['cameBack'] === 'true'),
      );
    }
    await claimsFound(tab, claims);
    await clickOn(tab, 'A later trial found');
    expect(await popoverText(tab)).toContain('The page says:');
  });
});

describe('a page that takes our element out', () => {
  test('has it back, with the popover, when a claim is opened', async () => {
    const { tab } = await clinic();
    await tab.evaluate(() => document.querySelector('behind-the-claim')?.remove());
    await clickOn(tab, 'A later trial found');
    expect(await popoverText(tab)).toContain('The page says:');
  });

  test('as often as it sees it has its way in the end, and stays as it is', async () => {
    const { tab, claims } = await clinic();
    await tab.evaluate(() => {
      const remove = () => document.querySelector('behind-the-claim')?.remove();
      new MutationObserver(remove).observe(document.documentElement, { childList: true });
      remove();
    });
    for (let i = 0; i < 25; i++) {
      await tab.inReader((i) => globalThis.behindTheClaim?.openAt(i % 3), i);
    }
    expect(await tab.evaluate(() => document.querySelector('behind-the-claim'))).toBeNull();
    // Its marks need no element.
    await claimsFound(tab, claims);
    expect(Object.keys(await highlightSizes(tab)).length).toBeGreaterThan(3);
  });
});

/** Height of a header, in CSS pixels. */
const BAR = 110;

describe('a page with a header that stays', () => {
  test.each([
    ['at its own size', 1],
    ['at 200 %', 2],
  ])('%s has every claim that is gone to below it', async (_, zoom) => {
    const { tab, claims } = await clinic();
    await setZoom(tab, zoom);
    await tab.evaluate((height) => {
      const bar = document.createElement('div');
      bar.style.cssText = `position:fixed;inset:0 0 auto;height:${height}px;background:tan;z-index:9`;
      document.body.append(bar);
    }, BAR);
    let covered = 0;
    for (let i = 0; i < claims; i++) {
      const place = await goTo(tab, i);
      // Once more from where the header covers it.
      await tab.evaluate((top) => scrollBy({ top: top - 20, behavior: 'instant' }), place.top);
      if ((await placeOfCurrent(tab)).top < BAR) covered++;
      const { top, bottom } = await goTo(tab, i);
      expect(top).toBeGreaterThanOrEqual(BAR);
      expect(bottom).toBeGreaterThan(top);
    }
    expect(covered).toBeGreaterThan(claims / 2);
    await setZoom(tab, 1);
  });
});

describe('a page at 200 %', () => {
  test('opens the claim that is clicked, in a popover within the window', async () => {
    const { tab } = await clinic();
    await setZoom(tab, 2);
    await clickOn(tab, 'A later trial found');
    expect(await popoverText(tab)).toContain('Claim 3 of');
    const { left, top, right, bottom, width, height } = await tab.inShadow((root) => {
      const box = root?.querySelector(':popover-open')?.getBoundingClientRect();
      return { ...box?.toJSON(), width: innerWidth, height: innerHeight };
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(height);
    await setZoom(tab, 1);
  });
});

describe('two tabs', () => {
  test('count for themselves', async () => {
    const { tab, claims } = await clinic();
    const other = await browser.open('many-products');
    const others = (await readPage(other))?.claims ?? 0;
    expect(others).not.toBe(claims);
    await tab.evaluate(() => document.querySelector('main')?.remove());
    await until('the first to lose its claims', () =>
      tab.inReader((claims) => (globalThis.behindTheClaim?.state().claims ?? 0) < claims, claims),
    );
    expect((await readPage(other))?.claims).toBe(others);
  });
});

/** Where the claim that is open stands in the window. Firefox lets the page go through a highlight, and no extension. */
function placeOfCurrent(tab: Tab): Promise<{ top: number; bottom: number }> {
  return tab.evaluate(() => {
    const [range] = CSS.highlights.get('btc-current') ?? [];
    const { top = Number.NaN, bottom = Number.NaN } =
      (range as Range | undefined)?.getBoundingClientRect() ?? {}; // we put no other kind in
    return { top, bottom };
  });
}

/** Goes to a claim as a command does, and says where it stands then. */
async function goTo(tab: Tab, index: number): Promise<{ top: number; bottom: number }> {
  await tab.inReader((index) => globalThis.behindTheClaim?.openAt(index), index);
  await popoverText(tab, `Claim ${index + 1} of`);
  return placeOfCurrent(tab);
}

/** As the browser's own zoom does it. */
async function setZoom(tab: Tab, factor: number): Promise<void> {
  await browser.driver.inExtension(
    async (id, factor) => {
      const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
      await (api.browser ?? api.chrome).tabs.setZoom(id, factor);
    },
    tab.id,
    factor,
  );
  await until('the page to be zoomed', () => tab.evaluate((wanted) => devicePixelRatio === wanted, factor));
}

/** What of the extension API these tests use. */
declare const chrome: { readonly tabs: { setZoom(id: number, factor: number): Promise<void> } };
