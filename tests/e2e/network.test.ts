import { expect, test } from 'vitest';
import type { Tab } from '../../lib/cli/browser/driver.ts';
import { readPage } from '../../lib/cli/browser/reader.ts';
import { gateRegistered } from '../../lib/cli/browser/settings.ts';
import { until } from '../../lib/cli/browser/until.ts';
import { FORMAT_IDS } from '../../lib/saved/formats.ts';
import { clickElement, pageSays, popoverText, useBrowser } from './harness.ts';
import type { Asked } from './recording-proxy.ts';
import { openAndSave, ours, press } from './saved-pages.ts';

/**
 * All that a browser asks of any network goes through a proxy of ours, which writes it down. It is the extension as it is
 * handed over, with Crossref's own address in it.
 */
const browser = useBrowser({ proxy: true });

/** What the browsers' makers have them ask for, where the driver cannot switch it off. Our own policy allows none of it. */
const MAKERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:org|com|net)|firefox\.com)(?::\d+)?$/;

const hostOf = ({ method, url }: Asked): string => (method === 'CONNECT' ? url : new URL(url).host);

/** Every host that was asked for anything since, but for the makers'. */
function hostsSince(from: number): readonly string[] {
  const hosts = browser.proxy.asked.slice(from).map(hostOf);
  return [...new Set(hosts)].filter((host) => !MAKERS.test(host)).sort();
}

const site = () => new URL(browser.site.origin).host;
const asked = () => browser.proxy.asked.length;

const LOOK_UPS = '[aria-labelledby="btc-sources"] .btc-switch:nth-of-type(1) input';

async function switchLookUps(on: boolean): Promise<void> {
  const options = await ours(browser, 'options.html');
  await clickElement(options, LOOK_UPS);
  await until(`look-ups to be ${on ? 'on' : 'off'}`, () =>
    options.evaluate(
      (selector, on) => document.querySelector<HTMLInputElement>(selector)?.checked === on,
      LOOK_UPS,
      on,
    ),
  );
  await options.close();
}

/** Has a file made in every format there is. @returns how many */
async function exportAll(saved: Tab): Promise<number> {
  const choose = (at: number) =>
    saved.evaluate((at) => {
      const select = document.querySelector<HTMLSelectElement>('.btc-export select');
      if (select === null || at >= select.options.length) return null;
      select.selectedIndex = at;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return select.options[at]?.text ?? null;
    }, at);
  let made = 0;
  for (let name = await choose(0); name !== null; name = await choose(made)) {
    await press(saved, 'Save the file');
    await until(`the file of ${name}`, () =>
      saved.evaluate(() => /behind-the-claim-\S+\.\w+\.$/m.test(document.body.innerText)),
    );
    made++;
  }
  return made;
}

test('nobody is asked for anything, from the installation to the last export, but for the pages that are read', async () => {
  await pageSays(await ours(browser, 'welcome.html'), 'Behind the Claim');
  const page = await browser.open('cited-works');
  await readPage(page);
  await clickElement(page, '#cite-1');
  await popoverText(page, 'Source 1');
  await page.press('Escape');
  await browser.driver.command('next-claim');
  await popoverText(page);
  for (const surface of ['popup.html', 'sidepanel.html'])
    await pageSays(await ours(browser, `${surface}?tab=${page.id}`), 'on this page');
  await pageSays(await ours(browser, 'options.html'), 'Evidence packs');
  for (const slug of ['demo-clinic', 'cited-works']) await openAndSave(browser, slug);
  const saved = await ours(browser, 'saved.html');
  await pageSays(saved, '2 pages');
  await press(saved, 'Choose all that are listed');
  expect(await exportAll(saved)).toBe(FORMAT_IDS.length);
  await press(saved, 'Compare them');
  await pageSays(saved, 'Comparison');

  expect(hostsSince(0)).toEqual([site()]);
  const paths = new Set(
    browser.proxy.asked.filter((one) => hostOf(one) === site()).map(({ url }) => new URL(url).pathname),
  );
  paths.delete('/favicon.ico');
  expect([...paths].sort()).toEqual(['/cited-works/source.html', '/demo-clinic/source.html']);
}, 150_000);

test('what a page asks for itself is seen, so nothing of ours would be missed', async () => {
  const page = await browser.open('demo-clinic');
  const from = asked();
  await page.evaluate(() => fetch('http://elsewhere.test/a', { mode: 'no-cors' }).catch(() => undefined));
  await page.evaluate(() => fetch('https://elsewhere.test/b', { mode: 'no-cors' }).catch(() => undefined));
  expect(hostsSince(from)).toEqual(['elsewhere.test', 'elsewhere.test:443']);
});

test('the policy of the extension’s own pages lets them ask nobody else', async () => {
  const from = asked();
  const refused = () =>
    browser.driver.inExtension(() =>
      fetch('https://nowhere.test/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
  expect(await refused()).toBe('refused');
  const options = await ours(browser, 'options.html');
  const violations = await options.evaluate(async () => {
    const seen = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      seen.add(effectiveDirective.replace(/-(?:elem|attr)$/, ''));
    });
    const there = 'https://nowhere.test/';
    // No frame: Chromium opens a connection for one before the policy refuses it. Nothing of ours makes any.
    const add = (name: string, attributes: Record<string, string>) => {
      const element = document.createElement(name);
      try {
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      } catch {
        // No text may become a script's address.
      }
      document.body.append(element);
    };
    add('img', { src: there });
    add('script', { src: there });
    add('link', { rel: 'stylesheet', href: there });
    add('video', { src: there });
    await fetch(there).catch(() => undefined);
    const kinds = [...['img-src', 'style-src', 'media-src', 'connect-src', 'require-trusted-types-for']];
    const end = Date.now() + 10_000;
    while (kinds.some((kind) => !seen.has(kind)) && Date.now() < end)
      await new Promise((next) => setTimeout(next, 20));
    return kinds.filter((kind) => !seen.has(kind));
  });
  expect(violations).toEqual([]);
  expect(hostsSince(from)).toEqual([]);
});

test('with look-ups on, Crossref is asked, and nobody else; off again, it is not', async () => {
  let from = asked();
  await switchLookUps(true);
  expect(hostsSince(from)).toEqual([]);
  const page = await browser.open('cited-works');
  await until('Crossref to be asked', () => hostsSince(from).some((host) => host !== site()));
  await until('the page to be read', () =>
    page.inReader(() => globalThis.behindTheClaim?.state().status === 'done'),
  );
  expect(hostsSince(from)).toEqual([site(), 'api.crossref.org:443']);

  await switchLookUps(false);
  await gateRegistered(browser.driver, true);
  from = asked();
  const again = await browser.open('cited-works');
  await until('the page to be read without', () =>
    again.inReader(() => {
      const state = globalThis.behindTheClaim?.state();
      return state?.status === 'done' && state.crossref === 'off';
    }),
  );
  expect(hostsSince(from)).toEqual([site()]);
});
