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
});
