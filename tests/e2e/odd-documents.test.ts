import { describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { claimsFound, clickOn, pageSays, popoverClosed, popoverText, useBrowser } from './harness.ts';

/** Pages that are not made as most are. What cannot be read of them is said. */
const browser = useBrowser();
const isChromium = process.env['E2E_BROWSER'] === 'chromium';

const open = (file: string): Promise<Tab> => browser.openUrl(`${browser.site.origin}/odd-documents/${file}`);
const popupOf = (tab: Tab): Promise<Tab> =>
  browser.openUrl(`${browser.driver.extensionOrigin}/popup.html?tab=${tab.id}`);

/** The claims of the top frame, in the order in which they stand. */
const places = (tab: Tab): Promise<(string | undefined)[]> =>
  tab.inReader(() =>
    globalThis.behindTheClaim?.claims().map(({ annotation }) => annotation.frame.text.split(' ').at(-1)),
  ) as Promise<(string | undefined)[]>; // undefined: no reader, which no list is equal to

/** Each frame says its kind in a heading, and makes one claim. */
const FRAMES = [
  'Knee care at Millbrook House',
  'same origin',
  'other origin',
  'srcdoc',
  'srcdoc, sandboxed',
  'blob',
  'data',
  'sandboxed',
  'sandboxed, no scripts',
  'sandboxed, same origin',
  'script address',
  'blank, set',
  'blank, written',
  'outer',
  'nested',
  'lazy',
  'taken out and put back',
];

test('frames of every kind are read, each for itself', async () => {
  const tab = await open('frames/source.html');
  const { port } = browser.site;
  await tab.evaluate(
    (port) => (globalThis as unknown as { addFrames(port: number): void }).addFrames(port),
    port,
  );
  await tab.evaluate(() => document.getElementById('far')?.scrollIntoView({ behavior: 'instant' }));
  const found = async (): Promise<Record<string, number | undefined>> => {
    const frames = await tab.inFrames(
      () =>
        [document.querySelector('h1')?.textContent ?? '', globalThis.behindTheClaim?.state().claims] as const,
    );
    return Object.fromEntries(frames.map(({ result }) => result));
  };
  await expect.poll(found, { timeout: 30_000 }).toEqual(Object.fromEntries(FRAMES.map((kind) => [kind, 1])));
  await pageSays(await popupOf(tab), `${FRAMES.length} claims`);
});

describe('documents', () => {
  test('XHTML, with sections of text and foreign elements', async () => {
    const tab = await open('page.xhtml');
    await claimsFound(tab, 3);
    expect(await places(tab)).toEqual(['knee.', 'hip.', 'elbow.']);
    await clickOn(tab, 'PRP injections relieve pain in the elbow');
    expect(await popoverText(tab)).toContain('Claim 3 of 3');
  });

  test('plain text', async () => {
    const tab = await open('plain.txt');
    await claimsFound(tab, 1);
    await clickOn(tab, 'PRP injections');
    expect(await popoverText(tab)).toContain('Claim 1 of 1');
  });

  test('a set of frames', async () => {
    await pageSays(await popupOf(await open('frameset.html')), '2 claims');
  });

  test('plain data is read where the browser shows it as a page, and else said to be unreadable', async () => {
    await pageSays(
      await popupOf(await open('data.xml')),
      isChromium ? '1 claim' : 'This page cannot be read',
    );
  });

  test('a drawing is said to be unreadable, and one in a page to be a part that was not looked through', async () => {
    await pageSays(await popupOf(await open('drawing.svg')), 'This page cannot be read');
    const tab = await open('drawn.html');
    await claimsFound(tab, 1);
    await pageSays(await popupOf(tab), 'A part of this page could not be looked through.');
  });

  test('a page that is written anew is read, and answers clicks', async () => {
    const tab = await open('drawn.html');
    await claimsFound(tab, 1);
    await tab.evaluate(() => {
      document.open();
      document.write(
        '<html lang="en"><p>PRP injections relieve pain in the heel.</p><p>Exosomes cure baldness.</p>',
      );
      document.close();
    });
    await claimsFound(tab, 2);
    await expect
      .poll(async () => {
        await clickOn(tab, 'Exosomes cure');
        return tab.inShadow((root) => root?.querySelector(':popover-open')?.textContent ?? '');
      })
      .toContain('Claim 2 of 2');
  });
});

describe('shadow roots', () => {
  test('open, declared and closed ones are read, with what their slots show, and their claims open', async () => {
    const tab = await open('shadow.html');
    await claimsFound(tab, 5);
    expect(await places(tab)).toEqual(['knee.', 'hip.', 'elbow.', 'wrist.', 'ankle.']);
    await clickInside(tab, '#shut');
    await popoverText(tab, 'Claim 3 of 5');
    await tab.press('Escape');
    await popoverClosed(tab);
    await clickInside(tab, 'x-card b:not([slot])');
    await popoverText(tab, 'Claim 4 of 5');
  });

  test('that a script brings when the page was read already', async () => {
    const tab = await open('shadow.html');
    await claimsFound(tab, 5);
    await tab.evaluate(() => {
      const script = document.createElement('script');
      script.src = 'late.js';
      document.head.append(script);
    });
    await claimsFound(tab, 6);
  });
});

test('a very long page is read to its end', async () => {
  const tab = await open('long.html');
  await until(
    'the page to be read',
    () => tab.inReader(() => globalThis.behindTheClaim?.state().status === 'done'),
    50_000,
  );
  expect(await places(tab)).toEqual(['knee.', 'hip.', 'elbow.', 'heel.']);
});

/** Presses the mouse on the beginning of the text that an element holds, or its shadow root. */
async function clickInside(tab: Tab, selector: string): Promise<void> {
  const { left, top } = await tab.evaluate((selector) => {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return element?.getBoundingClientRect().toJSON() ?? { left: 0, top: 0 };
  }, selector);
  await tab.click(left + 20, top + 8);
}
