import { describe, expect, it } from 'vitest';
import { type Choice, listOf, siteTyped, withChoice, withListed } from '../lib/settings/choices.ts';
import { type ChoicesState, createChoicesDesk } from '../lib/settings/choices-desk.ts';
import type { OptionsTold } from '../lib/settings/options-told.ts';
import { DEFAULT_SETTINGS, type Settings } from '../lib/settings/settings.ts';

function setUp(given: Partial<Settings> = {}, over: { access?: boolean | Error; broken?: string } = {}) {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...given };
  let access = over.access ?? true;
  const states: ChoicesState[] = [];
  const told: OptionsTold[] = [];
  const desk = createChoicesDesk({
    readSettings: async () => settings,
    async changeSettings(change) {
      if (over.broken !== undefined) throw new Error(over.broken);
      settings = change(settings);
    },
    async hasAccess() {
      if (access instanceof Error) throw access;
      return access;
    },
    async askAccess() {
      if (access instanceof Error) return false;
      access = true;
      return true;
    },
    onChange: (state) => states.push(state),
    onTold: (one) => told.push(one),
  });
  return { desk, told, now: () => settings, last: () => states.at(-1) };
}

describe('a choice', () => {
  it.each<[Choice, Partial<Settings>]>([
    [{ kind: 'on', on: false }, { on: false }],
    [{ kind: 'run', run: 'asked' }, { run: 'asked' }],
    [{ kind: 'claims', claims: 'safety', on: false }, { kindsOff: ['safety'] }],
    [{ kind: 'marks', marks: 'none' }, { marks: 'none' }],
    [{ kind: 'print', on: true }, { printMarks: true }],
    [{ kind: 'level', level: 'clinical' }, { level: 'clinical' }],
    [{ kind: 'language', language: 'es' }, { language: 'es' }],
  ])('%j is kept at once, told, and nothing else changes', async (choice, expected) => {
    const { desk, now, told, last } = setUp();
    await desk.choose(choice);
    expect(now()).toEqual({ ...DEFAULT_SETTINGS, ...expected });
    expect(now()).toEqual(withChoice(DEFAULT_SETTINGS, choice));
    expect(last()?.settings).toEqual(now());
    expect(told).toEqual([{ kind: 'saved', choice }]);
  });

  it('that the browser does not keep is told with its reason, and shown as it is', async () => {
    const { desk, told, last } = setUp({}, { broken: 'no room' });
    await desk.choose({ kind: 'on', on: false });
    expect(last()?.settings.on).toBe(true);
    expect(told).toEqual([{ kind: 'failed', reason: 'no room' }]);
  });
});

describe('what is typed as a site', () => {
  it.each<[string, string | null]>([
    ['clinic.example', 'clinic.example'],
    ['  WWW.Clinic.example/prp?x=1#top ', 'clinic.example'],
    ['https://www.clinic.example/prp', 'clinic.example'],
    ['http://clinic.example:8080/', 'clinic.example'],
    ['clinic.example:8080', 'clinic.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['', null],
    ['two words', null],
    ['me@clinic.example', null],
    ['mailto:me@clinic.example', null],
    ['ftp://clinic.example', null],
    ['file:///home/page.html', null],
    ['about:blank', null],
    ['*.example', null],
  ])('"%s" is %s', (text, site) => {
    expect(siteTyped(text)).toBe(site);
  });
});

describe('the lists of sites', () => {
  it('are one a mode, and none where pages are read when asked for', () => {
    expect([listOf('everywhere'), listOf('listed'), listOf('asked')]).toEqual(['offHosts', 'onHosts', null]);
  });

  it('are sorted, each site once', () => {
    const settings = { ...DEFAULT_SETTINGS, onHosts: ['b.example'] };
    expect(withListed(settings, 'onHosts', 'a.example', true).onHosts).toEqual(['a.example', 'b.example']);
    expect(withListed(settings, 'onHosts', 'b.example', true).onHosts).toEqual(['b.example']);
  });

  it.each([
    ['everywhere', 'offHosts'],
    ['listed', 'onHosts'],
  ] as const)('%s: a site is added, removed and put back on the list that counts', async (run, list) => {
    const { desk, now, told, last } = setUp({ run });
    await desk.addSite('https://www.clinic.example/prp');
    expect(now()[list]).toEqual(['clinic.example']);
    await desk.addSite('clinic.example');
    await desk.removeSite('clinic.example');
    expect([now()[list], last()?.offer]).toEqual([[], { list, site: 'clinic.example' }]);
    await desk.putSiteBack();
    expect([now()[list], last()?.offer]).toEqual([['clinic.example'], null]);
    const kinds = ['site-added', 'site-there', 'site-removed', 'site-added'];
    expect(told).toEqual(kinds.map((kind) => ({ kind, list, site: 'clinic.example' })));
  });

  it('say that what was typed is no site, until one is', async () => {
    const { desk, now, told, last } = setUp();
    await desk.addSite('two words');
    expect([last()?.wrongSite, told, now()]).toEqual([true, [], DEFAULT_SETTINGS]);
    await desk.addSite('clinic.example');
    expect(last()?.wrongSite).toBe(false);
  });

  it('stay as they are where pages are read when asked for', async () => {
    const given = { run: 'asked', offHosts: ['a.example'], onHosts: ['b.example'] } as const;
    const { desk, now } = setUp(given);
    await desk.addSite('clinic.example');
    await desk.removeSite('a.example');
    expect(now()).toEqual({ ...DEFAULT_SETTINGS, ...given });
  });

  it('put a site back on its own list, whatever counts by then', async () => {
    const { desk, now } = setUp({ offHosts: ['a.example'] });
    await desk.removeSite('a.example');
    await desk.choose({ kind: 'run', run: 'listed' });
    await desk.putSiteBack();
    expect([now().offHosts, now().onHosts]).toEqual([['a.example'], []]);
  });
});

describe('the browser’s leave to read pages', () => {
  it('is shown, asked for and told', async () => {
    const { desk, told, last } = setUp({}, { access: false });
    await desk.refresh();
    expect(last()?.access).toBe(false);
    await desk.askAccess();
    expect([last()?.access, told]).toEqual([true, [{ kind: 'access-given' }]]);
  });

  it('is unknown where it cannot be told, and may be refused', async () => {
    const { desk, told, last } = setUp({}, { access: new Error('no such permission') });
    await desk.refresh();
    expect([last()?.access, told]).toEqual([null, []]);
    await desk.askAccess();
    expect(told).toEqual([{ kind: 'access-refused' }]);
  });

  it('is asked for while the press is still handled', () => {
    let asked = false;
    const desk = createChoicesDesk({
      readSettings: async () => DEFAULT_SETTINGS,
      changeSettings: async () => undefined,
      hasAccess: async () => false,
      async askAccess() {
        asked = true;
        return false;
      },
      onChange: () => undefined,
      onTold: () => undefined,
    });
    void desk.askAccess();
    expect(asked).toBe(true);
  });
});
