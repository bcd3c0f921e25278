import type { Scene } from './scene.ts';
import { choose, headed, inPopover, openClaim, openFirstSource } from './steps.ts';

const TRIAL = 'In one randomized trial';

const onPage: readonly Scene[] = [
  { name: 'page', surface: 'page', about: 'demo-clinic' },
  { name: 'popover', surface: 'page', about: 'demo-clinic', arrive: openClaim(TRIAL) },
  {
    name: 'popover-silence',
    surface: 'page',
    about: 'demo-clinic',
    arrive: openClaim('spared them disc surgery'),
  },
  {
    name: 'popover-ladder',
    surface: 'page',
    about: 'demo-clinic',
    async arrive(tab) {
      await openClaim(TRIAL)(tab);
      await inPopover(tab, '.btc-study-ladder', 'unfold');
    },
  },
  {
    name: 'popover-matched',
    surface: 'page',
    about: 'demo-clinic',
    async arrive(tab) {
      await openClaim(TRIAL)(tab);
      await inPopover(tab, 'details:has(> h3) > summary', 'unfold');
    },
  },
  {
    name: 'popover-clinical',
    surface: 'page',
    about: 'demo-clinic',
    settings: { level: 'clinical' },
    arrive: openClaim(TRIAL),
  },
  {
    name: 'popover-word',
    surface: 'page',
    about: 'demo-clinic',
    async arrive(tab) {
      await openClaim(TRIAL)(tab);
      await inPopover(tab, '.btc-term', 'focus');
    },
  },
  {
    name: 'popover-report',
    surface: 'page',
    about: 'demo-clinic',
    async arrive(tab) {
      await openClaim(TRIAL)(tab);
      await inPopover(tab, '[aria-expanded="false"].btc-action', 'press');
      await inPopover(tab, 'textarea', 'unfold');
    },
  },
  {
    name: 'popover-hidden',
    surface: 'page',
    about: 'demo-clinic',
    async arrive(tab) {
      await openClaim(TRIAL)(tab);
      await inPopover(tab, '.btc-claim-actions > .btc-action:nth-last-of-type(2)', 'press');
    },
  },
  {
    name: 'popover-right-to-left',
    surface: 'page',
    about: 'demo-clinic',
    async arrive(tab) {
      await tab.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      await openClaim(TRIAL)(tab);
    },
  },
  { name: 'source', surface: 'page', about: 'demo-clinic', arrive: openFirstSource },
];

const popups: readonly Scene[] = [
  { name: 'popup', surface: 'popup', about: 'demo-clinic' },
  { name: 'popup-nothing', surface: 'popup', about: 'off-topic' },
  { name: 'popup-language', surface: 'popup', about: 'spanish' },
  { name: 'popup-off-here', surface: 'popup', about: 'demo-clinic', settings: { offHosts: ['127.0.0.1'] } },
  { name: 'popup-off', surface: 'popup', about: 'demo-clinic', settings: { on: false } },
  { name: 'popup-listed', surface: 'popup', about: 'demo-clinic', settings: { run: 'listed' } },
  { name: 'popup-asked', surface: 'popup', about: 'demo-clinic', settings: { run: 'asked' } },
];

/** A text to check, laid where the menu lays it. */
const check =
  (text: string): NonNullable<Scene['arrive']> =>
  async (tab) => {
    await headed(tab);
    await tab.page.evaluate(async (text) => {
      const api = globalThis as unknown as { chrome: typeof chrome }; // a page of the extension's own
      const { id } = await api.chrome.windows.getCurrent();
      await api.chrome.storage.session.set({ [`panel-${id}`]: { kind: 'check', text, isCut: false, at: 1 } });
    }, text);
    await tab.page.locator('.btc-check-text').waitFor();
  };

const panels: readonly Scene[] = [
  { name: 'panel', surface: 'panel', about: 'demo-clinic', arrive: headed },
  {
    name: 'panel-grouped',
    surface: 'panel',
    about: 'demo-clinic',
    async arrive(tab) {
      await headed(tab);
      await choose(tab, 2, 1);
    },
  },
  {
    name: 'panel-none-fits',
    surface: 'panel',
    about: 'demo-clinic',
    async arrive(tab) {
      await headed(tab);
      // Products made of birth tissue, of which the page says nothing about side effects.
      await choose(tab, 0, 2);
      await choose(tab, 1, 4);
      await tab.page.locator('.btc-chip').nth(1).click();
    },
  },
  { name: 'panel-nothing', surface: 'panel', about: 'off-topic', arrive: headed },
  {
    name: 'panel-asked',
    surface: 'panel',
    about: 'demo-clinic',
    settings: { run: 'asked' },
    arrive: headed,
  },
  {
    name: 'panel-check',
    surface: 'panel',
    about: 'demo-clinic',
    arrive: check('PRP injections relieve knee pain.'),
  },
  {
    name: 'panel-check-none',
    surface: 'panel',
    about: 'demo-clinic',
    arrive: check('We open at nine on Mondays.'),
  },
];

const pages: readonly Scene[] = [
  { name: 'options', surface: 'options', arrive: headed },
  {
    name: 'options-listed',
    surface: 'options',
    settings: { run: 'listed', onHosts: ['clinic.example', 'news.example'] },
    arrive: headed,
  },
  { name: 'welcome', surface: 'welcome', arrive: headed },
];

/** Every surface, in each of the states that a reader meets. */
export const SCENES: readonly Scene[] = [...onPage, ...popups, ...panels, ...pages];

/** What of the extension's API is used above. */
declare const chrome: {
  readonly storage: { readonly session: { set(values: object): Promise<void> } };
  readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
};
