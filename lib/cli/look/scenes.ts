import { CLAIM_KINDS } from '../../core/types/index.ts';
import { bundledPacks } from '../../evidence/bundled.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ChromiumTab } from '../browser/chromium.ts';
import { until } from '../browser/until.ts';
import type { Scene, Surface } from './scene.ts';
import { choose, headed, inPopover, openClaim, openFirstSource } from './steps.ts';

/** The page that most scenes are on, or about: it has claims of every strength. */
const CLINIC = 'demo-clinic';
const TRIAL = 'In one randomized trial';

type Arrive = NonNullable<Scene['arrive']>;

const on =
  (surface: Surface, about?: string) => (name: string, arrive?: Arrive, settings?: Partial<Settings>) => ({
    ...{ name, surface },
    ...(about === undefined ? {} : { about }),
    ...(arrive === undefined ? {} : { arrive }),
    ...(settings === undefined ? {} : { settings }),
  });

/** With the popover of a trial open, something more. */
const atTrial =
  (then: (tab: ChromiumTab) => Promise<void>): Arrive =>
  async (tab) => {
    await openClaim(TRIAL)(tab);
    await then(tab);
  };

const page = on('page', CLINIC);
const onPage: readonly Scene[] = [
  page('page'),
  page('popover', openClaim(TRIAL)),
  page('popover-silence', openClaim('spared them disc surgery')),
  page(
    'popover-ladder',
    atTrial((tab) => inPopover(tab, '.btc-study-ladder', 'unfold')),
  ),
  page(
    'popover-matched',
    atTrial((tab) => inPopover(tab, 'details:has(> h3) > summary', 'unfold')),
  ),
  page(
    'popover-citation',
    atTrial((tab) => inPopover(tab, 'details .btc-claim-actions', 'unfold')),
  ),
  page('popover-clinical', openClaim(TRIAL), { level: 'clinical' }),
  page(
    'popover-word',
    atTrial((tab) => inPopover(tab, '.btc-term', 'focus')),
  ),
  page(
    'popover-report',
    atTrial(async (tab) => {
      await inPopover(tab, '[aria-expanded="false"].btc-action', 'press');
      await inPopover(tab, 'textarea', 'unfold');
    }),
  ),
  page(
    'popover-hidden',
    atTrial((tab) => inPopover(tab, '.btc-footer .btc-action:nth-last-of-type(2)', 'press')),
  ),
  page('popover-right-to-left', async (tab) => {
    await tab.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await openClaim(TRIAL)(tab);
  }),
  page('source', openFirstSource),
];

const popup = on('popup', CLINIC);
const popups: readonly Scene[] = [
  popup('popup', headed),
  on('popup', 'off-topic')('popup-nothing', headed),
  on('popup', 'spanish')('popup-language', headed),
  popup('popup-off-here', headed, { offHosts: ['127.0.0.1'] }),
  popup('popup-off', headed, { on: false }),
  popup('popup-listed', headed, { run: 'listed' }),
  popup('popup-asked', headed, { run: 'asked' }),
  popup('popup-no-packs', headed, { packsOff: bundledPacks.map(({ id }) => id) }),
  popup('popup-none-marked', headed, { kindsOff: CLAIM_KINDS }),
];

/** A text to check, laid where the menu lays it. */
const check =
  (text: string): Arrive =>
  async (tab) => {
    await headed(tab);
    await tab.page.evaluate(async (text) => {
      const api = globalThis as unknown as { chrome: typeof chrome }; // a page of the extension's own
      const { id } = await api.chrome.windows.getCurrent();
      await api.chrome.storage.session.set({ [`panel-${id}`]: { kind: 'check', text, isCut: false, at: 1 } });
    }, text);
    await tab.page.locator('.btc-check-text').waitFor();
    // Its heading says that it is looked at; an answer has come when that is gone.
    await tab.page.locator('[role="status"]', { hasText: '…' }).waitFor({ state: 'detached' });
  };

const panel = on('panel', CLINIC);
const panels: readonly Scene[] = [
  panel('panel', headed),
  panel('panel-grouped', async (tab) => {
    await headed(tab);
    await choose(tab, 2, 1);
  }),
  panel('panel-none-fits', async (tab) => {
    await headed(tab);
    await choose(tab, 0, 2);
    await choose(tab, 1, 4);
    await tab.page.locator('.btc-chip').nth(1).click();
  }),
  on('panel', 'off-topic')('panel-nothing', headed),
  panel('panel-asked', headed, { run: 'asked' }),
  panel('panel-check', check('PRP injections relieve knee pain.')),
  panel('panel-check-none', check('We open at nine on Mondays.')),
];

const pages: readonly Scene[] = [
  on('options')('options', headed),
  on('options')('options-listed', headed, { run: 'listed', onHosts: ['clinic.example', 'news.example'] }),
  on('options')('options-delete', async (tab) => {
    await headed(tab);
    await tab.page.locator('#btc-data ~ .btc-pack-acts button').last().click();
    await tab.page.locator('#btc-delete').waitFor();
  }),
  on('welcome')('welcome', headed),
];

/** The page says less than it said, and something else. */
async function changed(tab: ChromiumTab): Promise<void> {
  await tab.evaluate(() => {
    const [first] = document.querySelectorAll('main p, article p, body p');
    first?.remove();
    const added = document.createElement('p');
    added.textContent = 'PRP injections relieve hip pain in most runners.';
    document.querySelector('main, body')?.prepend(added);
  });
  await until('the page to be read again', () =>
    tab.inReader(() =>
      (globalThis.behindTheClaim?.claims() ?? []).some(({ annotation }) =>
        annotation.frame.text.startsWith('PRP injections relieve hip pain'),
      ),
    ),
  );
}

const TWO = [{ page: CLINIC }, { page: 'many-products' }];
const TWICE = [{ page: CLINIC }, { page: CLINIC, change: changed }];

/** Waits until what is saved is listed. */
async function listed(tab: ChromiumTab): Promise<void> {
  await tab.page.locator('.btc-saved-item').first().waitFor();
}

async function choseAll(tab: ChromiumTab): Promise<void> {
  await listed(tab);
  await tab.page.locator('.btc-check input').first().check();
}

const saved = on('saved');
const savedPages: readonly Scene[] = [
  saved('saved-empty', headed),
  { ...saved('saved-list', choseAll), saves: TWO },
  {
    ...saved('saved-page', async (tab) => {
      await listed(tab);
      await tab.page.locator('.btc-saved-item a').first().click();
      await tab.page.locator('.btc-recorded').first().waitFor();
    }),
    saves: TWICE,
  },
  {
    ...saved('saved-comparison', async (tab) => {
      await choseAll(tab);
      await tab.page.locator('.btc-saved-chosen button').first().click();
      await tab.page.locator('.btc-comparison tbody tr').first().waitFor();
    }),
    saves: TWO,
  },
  { ...popup('popup-saved', headed), saves: [{ page: CLINIC, change: changed }] },
];

/** Every surface, in each of the states that a reader meets. */
export const SCENES: readonly Scene[] = [...onPage, ...popups, ...panels, ...pages, ...savedPages];

/** What of the extension's API is used above. */
declare const chrome: {
  readonly storage: { readonly session: { set(values: object): Promise<void> } };
  readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
};
