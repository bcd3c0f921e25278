import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { EXPECTED_PAGES } from '../core/references/expected-pages.ts';
import { popoverText, useBrowser } from './harness.ts';

/** Pages that give their sources in different ways, as the built extension reads and shows them. */
const page = useBrowser();

describe.each(EXPECTED_PAGES)('$slug', ({ slug, references, marks }) => {
  test('every source is found and every mark set apart; each opens what it names', async () => {
    const tab = await page.open(slug);
    const state = await readPage(tab);
    expect(state?.sources.map(({ reference }) => [reference.label, reference.referenceId])).toEqual(
      references.map(({ label, record }) => [label, record]),
    );
    expect(await tab.inReader(() => CSS.highlights.get('btc-source')?.size)).toBe(marks.length);
    for (const { reference } of state?.sources ?? []) {
      const opened = await tab.inReader((id) => globalThis.behindTheClaim?.openSource(id), reference.id);
      expect(opened, `${slug}: the source "${reference.label}" opens`).toBe(true);
      await popoverText(tab, reference.label);
    }
  });
});
