import axe from 'axe-core';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { compareTable } from '../../../../lib/core/compare/index.ts';
import { comparisonReport } from '../../../../lib/export/report/comparison-report.ts';
import { htmlReport } from '../../../../lib/export/report/html/html-report.ts';
import { fullPage } from '../../../export/report/full-page.ts';
import { FACTS, written } from '../../../export/write-file.ts';
import { find, prefer } from '../../components/stage.tsx';

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  await page.viewport(1280, 900);
});

const TWO = ['one', 'two'].map((id) => {
  const { record, ...own } = fullPage();
  return { id, ...own, record: { ...record, domain: `${id}.example`, title: `The page of ${id}` } };
});

const FILES = [
  ['a page', written(htmlReport, [fullPage()])],
  ['a comparison', comparisonReport(compareTable(TWO, 'site'), TWO, FACTS).html],
] as const;

/** Puts a file's content in the place of this page's, where axe can look at it. */
async function put(html: string, width: number): Promise<void> {
  await page.viewport(width, 900);
  const file = new DOMParser().parseFromString(html, 'text/html');
  const style = file.querySelector('style');
  if (style === null) throw new Error('the report has no style');
  document.head.append(document.adoptNode(style));
  document.documentElement.lang = file.documentElement.lang;
  document.title = file.title;
  document.body.replaceChildren(...file.body.childNodes);
  onTestFinished(() => {
    style.remove();
    document.body.replaceChildren();
  });
}

async function violations(): Promise<string[]> {
  const result = await axe.run(document.documentElement, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return result.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html.slice(0, 120)}`));
}

const paper = (): string => getComputedStyle(document.body).backgroundColor;

describe.each(FILES)('the report of %s', (_, html) => {
  it.each(['light', 'dark'])('can be read by everyone, in %s', async (scheme) => {
    await prefer({ 'prefers-color-scheme': scheme });
    await put(html, 1000);
    expect(await violations()).toEqual([]);
    expect(paper()).toBe(scheme === 'dark' ? 'rgb(27, 32, 40)' : 'rgb(255, 255, 255)');
  });

  it.each([320, 640])('fits a window of %i px', async (width) => {
    await put(html, width);
    expect(document.documentElement.scrollWidth).toBe(width);
    expect(await violations()).toEqual([]);
  });

  it('is black on white on paper, with its addresses written out', async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      media: 'print',
      features: [{ name: 'prefers-color-scheme', value: 'dark' }],
    });
    await put(html, 800);
    expect(paper()).toBe('rgb(255, 255, 255)');
    expect(await violations()).toEqual([]);
    const passage = find(document, 'a[href*=":~:text="]');
    expect(getComputedStyle(passage, '::after').content).toContain('https://clinic.example/knees#:~:text=');
    expect(getComputedStyle(find(document, '.skip')).display).toBe('none');
  });

  it('leads to its main part by the first stop of Tab', async () => {
    await put(html, 1000);
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('href')).toBe('#report');
    await expect.element(page.getByRole('link', { name: 'Go to the report' })).toBeInViewport();
    await userEvent.keyboard('{Enter}{Tab}');
    expect(document.activeElement?.closest('main')).not.toBeNull();
  });

  it('lets nothing run: so says its own policy', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    onTestFinished(() => frame.remove());
    await loaded;
    const file = frame.contentDocument;
    if (file === null) throw new Error('the report did not open');
    const refused = new Promise<string>((resolve) => {
      file.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      });
    });
    const script = file.createElement('script');
    script.textContent = 'window.ran = true';
    file.body.append(script);
    expect(await refused).toBe('script-src-elem');
    expect(frame.contentWindow !== null && 'ran' in frame.contentWindow).toBe(false);
  });
});
