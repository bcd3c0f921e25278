import { afterEach, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { highlightCss } from '../../../lib/paint/highlight-css.ts';
import { createHighlights } from '../../../lib/paint/highlights.ts';

const highlights = createHighlights(window);
afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  highlights.clear();
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

/** Whether marks are seen on a sheet of paper: a picture with them is another one than without. */
async function isPrinted(printMarks: boolean): Promise<boolean> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss({ marks: 'full', printMarks }));
  document.adoptedStyleSheets = [sheet];
  const p = document.createElement('p');
  p.textContent = 'PRP eases knee pain.';
  document.body.append(p);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  const picture = async (): Promise<string> =>
    (await page.elementLocator(p).screenshot({ base64: true, save: false })).toString();
  const plain = await picture();
  const range = document.createRange();
  range.selectNodeContents(p);
  highlights.add({ range, strength: 'controlled-trials', flagged: true });
  return (await picture()) !== plain;
}

it.each([
  ['are not printed', false],
  ['are printed if the reader wants them', true],
])('marks %s', async (_, printMarks) => {
  expect(await isPrinted(printMarks)).toBe(printMarks);
});
