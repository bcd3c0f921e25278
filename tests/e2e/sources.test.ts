import { afterEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { openPopover, readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { clickElement, pageSays, popoverClosed, popoverText, useBrowser } from './harness.ts';

/** The sources that a page cites: opened in place, and, only if the reader wants it, asked about at Crossref. */
const page = useBrowser({ crossref: true });

const LOOK_UPS = '[aria-labelledby="btc-sources"] .btc-switch:nth-of-type(1) input';
const IN_PLACE = '[aria-labelledby="btc-sources"] .btc-switch:nth-of-type(2) input';

async function openCited(): Promise<Tab> {
  const tab = await page.open('cited-works');
  await readPage(tab);
  return tab;
}
const options = () => page.openUrl(`${page.driver.extensionOrigin}/options.html`);

async function turnOn(): Promise<void> {
  const tab = await options();
  await clickElement(tab, LOOK_UPS);
  await until('look-ups to be on', () =>
    tab.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.checked, LOOK_UPS),
  );
}

interface Api {
  readonly permissions: { remove(what: { data_collection: string[] }): Promise<boolean> };
  readonly storage: { readonly local: { clear(): Promise<void> } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

afterEach(async () => {
  await page.driver.inExtension(() => {
    // The extension's world has one of them; the test's own does not know either.
    const api = globalThis as unknown as Partial<Record<'browser' | 'chrome', Api>>;
    return (api.browser ?? api.chrome)?.storage.local.clear();
  });
});

const at = (tab: Tab) => tab.evaluate(() => `${location.pathname}${location.hash} ${scrollY}`);

describe('citation marks', () => {
  test('open their source in place, without jumping and without asking anybody', async () => {
    const tab = await openCited();
    const before = await at(tab);
    const asked = page.crossref.requests.length;
    await clickElement(tab, '#cite-1');
    const text = await popoverText(tab, 'Source 1: randomized trial');
    expect(text).toContain('Recognised by its DOI.');
    expect(text).toContain('look-ups at Crossref are off');
    expect(text).toContain('The page says “500 patients”. Its record says: 40 people.');
    expect(await at(tab)).toBe(before);
    await tab.press('Escape');
    await popoverClosed(tab);
    expect(page.crossref.requests.length).toBe(asked);
  });

  test('leave the page as it was, but for one element after its body', async () => {
    const tab = await openCited();
    await clickElement(tab, '#cite-1');
    await popoverText(tab, 'Source 1');
    const { now, served } = await tab.evaluate(async () => {
      const parsed = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const element of copy.querySelectorAll('behind-the-claim')) element.remove();
      return { now: copy.outerHTML, served: parsed.documentElement.outerHTML };
    });
    expect(now).toBe(served);
  });

  test('give the focus back to the link with Escape', async () => {
    const tab = await openCited();
    await clickElement(tab, '#cite-1');
    await popoverText(tab, 'Source 1');
    await tab.press('Escape');
    await popoverClosed(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('cite-1');
  });

  test('also where a link leads out of the page', async () => {
    const tab = await openCited();
    await clickElement(tab, '#outside');
    const text = await popoverText(tab, 'The source linked at “study behind it”: type of study not known');
    expect(text).toContain('10.1371/journal.pone.0033693');
    expect(await at(tab)).toMatch(/^\/cited-works\/source\.html/);
  });

  test('jump where the reader has chosen that', async () => {
    const tab = await options();
    await clickElement(tab, IN_PLACE);
    const cited = await openCited();
    await until('marks to be links again', async () => {
      await clickElement(cited, '#cite-1');
      return cited.evaluate(() => location.hash === '#ref-1');
    });
    expect(await openPopover(cited)).toBeNull();
  });
});

describe('look-ups', () => {
  test('say what became of each source, and of the claims that cite it', async () => {
    await turnOn();
    const tab = await openCited();
    await until('the answers', () =>
      tab.inReader(() => {
        const state = globalThis.behindTheClaim?.state();
        return state?.crossref === 'on' && state.sources.every(({ status }) => status !== null);
      }),
    );
    await clickElement(tab, '#gut a');
    const retracted = await popoverText(tab, 'Retracted, 6 February 2010; told by Retraction Watch.');
    expect(retracted).toContain('Corrected, 6 March 2004; told by Retraction Watch.');
    expect(retracted.indexOf('Retracted,')).toBeLessThan(retracted.indexOf('Corrected,'));
    await tab.press('Escape');
    await clickElement(tab, '#memory a');
    expect(await popoverText(tab, 'No notice found at Crossref on')).toContain('animal study, by its title');
    await tab.press('Escape');
    await clickElement(tab, '#lost sup a');
    await popoverText(tab, 'Crossref does not know this DOI');
    const notices = await tab.inReader(() => CSS.highlights.get('btc-notice')?.size ?? 0);
    expect(notices).toBe(1);
  });

  test('send DOIs alone: no page, no cookie, no referrer', async () => {
    await turnOn();
    const from = page.crossref.requests.length;
    const tab = await openCited();
    await until('an answer', () => tab.inReader(() => globalThis.behindTheClaim?.state().crossref === 'on'));
    // What an earlier test asked is kept; the address of the page must be in none of all the questions.
    expect(page.crossref.requests.length).toBeGreaterThan(0);
    for (const { url, headers } of page.crossref.requests) {
      expect(url).toMatch(/^\/works/);
      expect(decodeURIComponent(url)).not.toMatch(/cited-works|harbour|127\.0\.0\.1|mailto/);
      expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
      // Firefox's extensions have an origin that is another one in each browser.
      expect(headers.origin ?? '').not.toContain('moz-extension');
    }
    expect(from).toBeLessThanOrEqual(page.crossref.requests.length);
  });

  test('are made though the background ends while Crossref is asked', async () => {
    await turnOn();
    const choices = await options();
    await choices.evaluate(() => {
      const api = globalThis as unknown as Partial<Record<'browser' | 'chrome', Api>>; // as above
      return (api.browser ?? api.chrome)?.runtime.sendMessage({ kind: 'crossref/forget' });
    });
    const from = page.crossref.requests.length;
    page.crossref.always({ kind: 'silence' });
    const tab = await openCited();
    await until('Crossref to be asked', () => page.crossref.requests.length > from);
    await page.driver.stopBackground();
    page.crossref.always(null);
    await until('the answers', () =>
      tab.inReader(() => {
        const state = globalThis.behindTheClaim?.state();
        const answers = state?.sources.flatMap(({ status }) => status?.state ?? []) ?? [];
        return state?.crossref === 'on' && answers.includes('found') && !answers.includes('no-answer');
      }),
    );
  });

  test('and what they told are gone from an open page when they are turned off, and come back', async () => {
    await turnOn();
    const tab = await openCited();
    const answered = () =>
      tab.inReader(() => {
        const state = globalThis.behindTheClaim?.state();
        return state?.crossref === 'on' && state.sources.some(({ status }) => status !== null);
      });
    await until('the answers', answered);
    const choices = await options();
    await clickElement(choices, LOOK_UPS);
    await until('the answers to go', () =>
      tab.inReader(() => {
        const state = globalThis.behindTheClaim?.state();
        const nothing = state?.sources.every(({ status }) => status === null);
        return (
          state?.status === 'done' &&
          state.crossref === 'off' &&
          nothing &&
          !CSS.highlights.get('btc-notice')?.size
        );
      }),
    );
    await clickElement(choices, LOOK_UPS);
    await until('the answers again', answered);
  });

  test.runIf(process.env['E2E_BROWSER'] === 'firefox')(
    'end when the browser’s consent is taken back',
    async () => {
      await turnOn();
      const tab = await openCited();
      await until('an answer', () =>
        tab.inReader(() => globalThis.behindTheClaim?.state().crossref === 'on'),
      );
      const choices = await options();
      await page.driver.inExtension(() => {
        const api = globalThis as unknown as { readonly browser: Api }; // as above
        return api.browser.permissions.remove({ data_collection: ['websiteContent'] });
      });
      await until('look-ups to be off in the page', () =>
        tab.inReader(() => {
          const state = globalThis.behindTheClaim?.state();
          return state?.status === 'done' && state.crossref === 'off';
        }),
      );
      await until('the switch to be off', () =>
        choices.evaluate(
          (selector) => document.querySelector<HTMLInputElement>(selector)?.checked === false,
          LOOK_UPS,
        ),
      );
      await clickElement(choices, LOOK_UPS);
      await until('look-ups to be on again', () =>
        tab.inReader(() => globalThis.behindTheClaim?.state().crossref === 'on'),
      );
    },
  );

  test('are kept, counted and forgotten', async () => {
    await turnOn();
    const tab = await openCited();
    await until('an answer', () => tab.inReader(() => globalThis.behindTheClaim?.state().crossref === 'on'));
    const choices = await options();
    await until('answers that are kept', () =>
      choices.evaluate(() => /\d+ answers kept, the oldest of/.test(document.body.innerText)),
    );
    await choices.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === 'Forget them') button.click();
    });
    await pageSays(choices, 'No answer is kept.');
  });
});
