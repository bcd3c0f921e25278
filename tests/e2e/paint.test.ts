import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { useBrowser } from './harness.ts';

/** That the marks can be seen, not only that they are registered: each changes the picture of the page. */
const page = useBrowser();

describe('paint', () => {
  test.each(['controlled-trials', 'uncontrolled-studies', 'reviews-only', 'none', 'flag'])(
    'the marks of %s are seen',
    async (name) => {
      const tab = await page.open('demo-clinic');
      await readPage(tab);
      const before = await tab.screenshot();
      expect((await tab.screenshot()).equals(before), 'The picture stands still.').toBe(true);
      await tab.inReader((name) => CSS.highlights.get(`btc-${name}`)?.clear(), name);
      expect((await tab.screenshot()).equals(before)).toBe(false);
    },
  );

  // Firefox lets nobody ask which passages are marked.
  test.runIf(process.env['E2E_BROWSER'] === 'chromium')('the marks in shadow roots are seen', async () => {
    const tab = await page.openUrl(`${page.site.origin}/odd-documents/shadow.html`);
    await readPage(tab);
    const before = await tab.screenshot();
    expect((await tab.screenshot()).equals(before), 'The picture stands still.').toBe(true);
    const removed = await tab.inReader(() => {
      const all = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => ({ highlight, range })),
      );
      const inShadow = all.filter(({ range }) => range.startContainer.getRootNode() instanceof ShadowRoot);
      for (const { highlight, range } of inShadow) highlight.delete(range);
      return inShadow.length;
    });
    expect(removed).toBeGreaterThan(2);
    expect((await tab.screenshot()).equals(before)).toBe(false);
  });
});
