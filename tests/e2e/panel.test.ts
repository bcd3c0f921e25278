import { describe, expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { pressOn } from './by-keyboard.ts';
import { pageSays, popoverText, useBrowser } from './harness.ts';

/** The panel as a page of its own, beside a page of the clinic: its claims, live, and the way to each of them. */
const browser = useBrowser();

async function clinicAndPanel(): Promise<{ clinic: Tab; panel: Tab; claims: number }> {
  const clinic = await browser.open('demo-clinic');
  const claims = (await readPage(clinic))?.claims ?? 0;
  const panel = await browser.openUrl(`${browser.driver.extensionOrigin}/sidepanel.html?tab=${clinic.id}`);
  await pageSays(panel, `${claims} claims on this page`);
  return { clinic, panel, claims };
}

/** As the menu does in the panel's window, or in another one. */
function askToCheck(panel: Tab, where: 'its own window' | 'another window'): Promise<void> {
  return panel.evaluate(
    async (further) => {
      const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
      const { storage, windows } = api.browser ?? api.chrome;
      const { id } = await windows.getCurrent();
      const text = 'PRP injections relieve knee pain.';
      await storage.session.set({ [`panel-${id + further}`]: { kind: 'check', text, isCut: false, at: 1 } });
    },
    where === 'another window' ? 1 : 0,
  );
}

const listed = (panel: Tab) =>
  panel.evaluate(() => [...document.querySelectorAll('.btc-claim-text')].map((one) => one.textContent ?? ''));

describe('the panel', () => {
  test('lists the page’s claims in reading order, and opens one of them on the page', async () => {
    const { clinic, panel, claims } = await clinicAndPanel();
    const texts = await listed(panel);
    expect(texts).toHaveLength(claims);
    const order = await clinic.evaluate((texts) => {
      const all = document.body.innerText.replace(/\s+/g, ' ');
      return texts.map((text) => all.indexOf(text.replace(/\s+/g, ' ').slice(0, 30)));
    }, texts);
    const found = order.filter((at) => at >= 0);
    expect(found.length).toBeGreaterThan(claims / 2);
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.btc-claim')[1]?.click());
    await until('the claim to open on the page', () =>
      clinic.inShadow(
        (root, place) => root?.querySelector(':popover-open')?.textContent?.includes(place) ?? false,
        `Claim 2 of ${claims}`,
      ),
    );
    await until('the panel to say which is open', () =>
      panel.evaluate(() => {
        const all = [...document.querySelectorAll('.btc-claim')];
        return all.findIndex((one) => one.getAttribute('aria-current') === 'true') === 1;
      }),
    );
  });

  test('is used with the keyboard alone: filter, go through the claims, open one', async () => {
    const { clinic, panel, claims } = await clinicAndPanel();
    const focused = () =>
      panel.evaluate(() => {
        const { activeElement } = document;
        return { words: activeElement?.textContent ?? '', kind: activeElement?.className ?? '' };
      });
    const tabTo = (words: string, is: (at: { words: string; kind: string }) => boolean) =>
      until(words, async () => {
        await panel.press('Tab');
        return is(await focused());
      });
    await panel.evaluate(() => window.focus());
    await tabTo('the filter', ({ words }) => words.startsWith('Compared in people'));
    await panel.press('Enter');
    await until('fewer claims', async () => (await listed(panel)).length < claims);
    const [first = ''] = await listed(panel);
    await tabTo('the first claim', ({ kind }) => kind === 'btc-claim');
    await panel.press('Enter');
    await until('the claim to open on the page', () =>
      clinic.inReader((words) => {
        const reader = globalThis.behindTheClaim;
        const current = reader?.state().current;
        return current != null && reader?.claims()[current]?.annotation.frame.text === words;
      }, first),
    );
  });

  test('marks again by keyboard what was hidden', async () => {
    const { clinic, panel, claims } = await clinicAndPanel();
    await clinic.inReader(() => globalThis.behindTheClaim?.openAt(0));
    await popoverText(clinic, 'Claim 1 of');
    await clinic.inShadow((root) => {
      root?.querySelector<HTMLElement>('[aria-label="Hide this claim"]')?.click();
    });
    await pageSays(panel, `${claims - 1} claims on this page`);
    await pageSays(panel, '1 hidden by you');
    await pressOn(panel, 'Mark again');
    await pageSays(panel, `${claims} claims on this page`);
  });

  test('follows the page as it changes', async () => {
    const { clinic, panel, claims } = await clinicAndPanel();
    await clinic.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'PRP injections relieve knee pain within a week.';
      document.body.append(added);
    });
    await pageSays(panel, `${claims + 1} claims on this page`);
    expect(await listed(panel)).toContain('PRP injections relieve knee pain within a week.');
  });

  test('filters, and leads back to all', async () => {
    const { panel, claims } = await clinicAndPanel();
    const press = (words: string) =>
      panel.evaluate((words) => {
        const button = [...document.querySelectorAll('button')].find((one) =>
          one.textContent?.startsWith(words),
        );
        button?.click();
      }, words);
    await press('No study, or not for all');
    const some = await until('fewer claims', async () => {
      const texts = await listed(panel);
      return texts.length < claims ? texts : null;
    });
    expect(some.length).toBeGreaterThan(0);
    await press('All');
    await until('all claims', async () => (await listed(panel)).length === claims);
  });

  test('marks what the page shows just now, as it is scrolled', async () => {
    const { clinic, panel, claims } = await clinicAndPanel();
    const inView = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('.btc-claims > li')].flatMap((one, i) =>
          one.textContent?.includes('In view') ? [i] : [],
        ),
      );
    const before = await until('the first claim in view, and not all', async () => {
      const shown = await inView();
      return shown[0] === 0 && shown.length < claims ? shown : null;
    });
    await clinic.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until('none of these in view', async () => (await inView()).every((i) => !before.includes(i)));
    await clinic.evaluate(() => scrollTo(0, 0));
    await until('the same as before', async () => String(await inView()) === String(before));
  });

  test('looks at a text that was selected, by itself', async () => {
    const { panel, claims } = await clinicAndPanel();
    await askToCheck(panel, 'its own window');
    await pageSays(panel, '1 claim found in it.');
    await pageSays(panel, 'PRP, in the knee, eases pain');
    const focused = () => panel.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('About the text you selected');
    await panel.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Back to'))?.click(),
    );
    expect(await focused()).toBe(`${claims} claims on this page`);
  });

  test('leaves to the panel of another window what that one is asked for', async () => {
    const { clinic, panel, claims } = await clinicAndPanel();
    await askToCheck(panel, 'another window');
    // The panel has heard of that before it hears of this.
    await clinic.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'PRP injections relieve knee pain within a week.';
      document.body.append(added);
    });
    await pageSays(panel, `${claims + 1} claims on this page`);
    const left = await panel.evaluate(async () => {
      const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
      const { session } = (api.browser ?? api.chrome).storage;
      return Object.keys(await session.get(null)).filter((key) => key.startsWith('panel-')).length;
    });
    expect(left).toBe(1);
  });
});

/** What of the extension API these tests use. */
declare const chrome: {
  readonly storage: {
    readonly session: { get(keys: null): Promise<object>; set(values: object): Promise<void> };
  };
  readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
};
