import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  isOn,
  type Settings,
  withKind,
  withPack,
  withSite,
} from '../lib/settings/settings.ts';
import { patternsOf, siteOf } from '../lib/settings/site.ts';
import { parseSettings, toStored } from '../lib/settings/stored.ts';
import { changeSettings, readSettings, watchSettings } from '../lib/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

describe('siteOf', () => {
  it.each([
    ['https://clinic.example/prp?x=1#y', 'clinic.example'],
    ['https://www.clinic.example/', 'clinic.example'],
    ['http://Clinic.Example:8080/', 'clinic.example'],
    ['https://blog.clinic.example/', 'blog.clinic.example'],
    ['https://www.www.clinic.example/', null],
    ['https://www/', 'www'],
    ['http://127.0.0.1:4173/demo', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['https://klinik-süd.example/', 'xn--klinik-sd-x9a.example'],
    ['https://under_score.example/', 'under_score.example'],
    ['file:///home/someone/page.html', null],
    ['about:blank', null],
    ['chrome://extensions/', null],
    ['not an address', null],
    ['', null],
    [undefined, null],
  ])('%s is the site %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it('gives only what can stand in a match pattern and be read back from the store', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.domain({ size: 'small' }),
          fc.ipV4(),
          fc.ipV6().map((ip) => `[${ip}]`),
        ),
        (host) => {
          const address = `https://${host}/`;
          const site = siteOf(address);
          fc.pre(site !== null);
          const settings = withSite(DEFAULT_SETTINGS, site, false);
          expect(parseSettings(toStored(settings))).toEqual(settings);
          expect(isOn(settings, siteOf(address))).toBe(false);
          for (const pattern of patternsOf(site)) expect(pattern).toMatch(/^\*:\/\/[^*/]+\/\*$/);
        },
      ),
    );
  });
});

describe('patternsOf', () => {
  it.each([
    ['clinic.example', ['*://clinic.example/*', '*://www.clinic.example/*']],
    ['127.0.0.1', ['*://127.0.0.1/*']],
    ['[::1]', ['*://[::1]/*']],
  ])('%s is covered by %j', (site, patterns) => {
    expect(patternsOf(site)).toEqual(patterns);
  });
});

/** Where nobody knows which sites were switched off. */
const CAREFUL: Settings = { ...DEFAULT_SETTINGS, run: 'asked', wasDamaged: true };

describe('parseSettings', () => {
  it.each<[string, unknown, Settings]>([
    ['nothing', undefined, DEFAULT_SETTINGS],
    ['null', null, DEFAULT_SETTINGS],
    ['a text', 'on', CAREFUL],
    ['no version', { on: false, offHosts: [], packsOff: [] }, CAREFUL],
    ['an unknown version', { version: 2, on: false, offHosts: [] }, CAREFUL],
    ['a switch that is no boolean', { version: 1, on: 'no', offHosts: [] }, CAREFUL],
    [
      'hosts that are no list, beside what can be read',
      { version: 1, on: false, run: 'everywhere', offHosts: 'a.example', packsOff: 7, level: 'clinical' },
      { ...CAREFUL, on: false, level: 'clinical' },
    ],
    [
      'listed hosts that are no list',
      { version: 1, on: true, run: 'listed', offHosts: ['a.example'], onHosts: null, kindsOff: 'all' },
      { ...CAREFUL, offHosts: ['a.example'] },
    ],
    [
      'what was stored',
      { version: 1, on: false, offHosts: ['a.example'] },
      { ...DEFAULT_SETTINGS, on: false, offHosts: ['a.example'], packsOff: [] },
    ],
    [
      'damaged hosts among good ones',
      {
        version: 1,
        on: true,
        offHosts: ['b.example', 7, '*', 'a.example/x', 'https://c.example', 'a.example', 'a.example'],
      },
      { ...DEFAULT_SETTINGS, on: true, offHosts: ['a.example', 'b.example'], packsOff: [] },
    ],
    [
      'packs that are off, and damaged ids among them',
      { version: 1, on: true, offHosts: [], packsOff: ['b', 7, 'a', 'b', null] },
      { ...DEFAULT_SETTINGS, on: true, offHosts: [], packsOff: ['a', 'b'] },
    ],
    [
      'look-ups, with a mail address',
      { version: 1, on: true, offHosts: [], crossref: { on: true, mail: 'me@mail.example' }, inPlace: false },
      { ...DEFAULT_SETTINGS, crossref: { on: true, mail: 'me@mail.example' }, inPlace: false },
    ],
    [
      'look-ups, without a mail address that is none',
      { version: 1, on: true, offHosts: [], crossref: { on: true, mail: 'me at mail' } },
      { ...DEFAULT_SETTINGS, crossref: { on: true, mail: null } },
    ],
    [
      'damaged look-ups as off',
      { version: 1, on: true, offHosts: [], crossref: { on: 'yes' }, inPlace: 1 },
      DEFAULT_SETTINGS,
    ],
    [
      'choices',
      {
        version: 1,
        on: true,
        run: 'listed',
        offHosts: [],
        onHosts: ['b.example', 'a.example', '*'],
        kindsOff: ['safety', 'nonsense', 'experience'],
        marks: 'underline',
        printMarks: true,
        level: 'clinical',
        language: 'es',
      },
      {
        ...DEFAULT_SETTINGS,
        run: 'listed',
        onHosts: ['a.example', 'b.example'],
        kindsOff: ['experience', 'safety'],
        marks: 'underline',
        printMarks: true,
        level: 'clinical',
        language: 'es',
      },
    ],
    [
      'damaged choices as they were at first, but for where it runs: then nothing is read unasked',
      { version: 1, on: true, run: 'always', offHosts: [], marks: 3, level: null, language: 'fr' },
      CAREFUL,
    ],
  ])('reads %s', (_, stored, settings) => {
    expect(parseSettings(stored)).toEqual(settings);
  });

  it('never throws, and gives what it can read again, whatever is stored', () => {
    const stored = fc.oneof(
      fc.jsonValue(),
      fc.record({ version: fc.constant(1), on: fc.boolean(), offHosts: fc.array(fc.jsonValue()) }),
    );
    fc.assert(
      fc.property(stored, (value) => {
        const settings = parseSettings(value);
        const { wasDamaged, ...kept } = settings;
        // Nobody knows which sites were off.
        if (wasDamaged) expect(isOn(settings, 'clinic.example')).toBe(false);
        expect(parseSettings(toStored(settings))).toEqual(kept);
      }),
    );
  });
});

describe('isOn', () => {
  const listed: Settings = { ...DEFAULT_SETTINGS, run: 'listed', onHosts: ['clinic.example'] };
  const off: Settings = { ...DEFAULT_SETTINGS, on: false, offHosts: [], packsOff: [] };
  const offHere: Settings = { ...DEFAULT_SETTINGS, on: true, offHosts: ['clinic.example'], packsOff: [] };
  it.each<[Settings, string | null, boolean]>([
    [DEFAULT_SETTINGS, 'clinic.example', true],
    [DEFAULT_SETTINGS, null, true],
    [off, 'clinic.example', false],
    [off, null, false],
    [offHere, 'clinic.example', false],
    [offHere, 'blog.clinic.example', true],
    [offHere, 'other.example', true],
    [offHere, null, true],
    [listed, 'clinic.example', true],
    [listed, 'other.example', false],
    [listed, null, false],
    [{ ...listed, on: false }, 'clinic.example', false],
    [{ ...listed, run: 'asked' }, 'clinic.example', false],
  ])('%j on %s: %s', (settings, site, on) => {
    expect(isOn(settings, site)).toBe(on);
  });
});

describe('withSite', () => {
  it('switches a site off and on again, and leaves the others', () => {
    const one = withSite(DEFAULT_SETTINGS, 'b.example', false);
    const two = withSite(one, 'a.example', false);
    expect(two.offHosts).toEqual(['a.example', 'b.example']);
    expect(withSite(two, 'a.example', false)).toEqual(two);
    expect(withSite(two, 'a.example', true)).toEqual(one);
    expect(withSite(DEFAULT_SETTINGS, 'a.example', true)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('withSite, by where it runs', () => {
  it('puts a site on the list that counts, and leaves the other alone', () => {
    const listed: Settings = { ...DEFAULT_SETTINGS, run: 'listed', offHosts: ['x.example'] };
    const on = withSite(listed, 'a.example', true);
    expect(on).toEqual({ ...listed, onHosts: ['a.example'] });
    expect(withSite(on, 'a.example', false)).toEqual(listed);
    expect(withSite({ ...on, run: 'everywhere' }, 'a.example', false)).toMatchObject({
      onHosts: ['a.example'],
      offHosts: ['a.example', 'x.example'],
    });
    const asked: Settings = { ...listed, run: 'asked' };
    expect(withSite(asked, 'a.example', true)).toEqual(asked);
  });
});

describe('withKind', () => {
  it('switches a kind of claim off and on again', () => {
    const off = withKind(DEFAULT_SETTINGS, 'safety', false);
    expect(off.kindsOff).toEqual(['safety']);
    expect(withKind(off, 'safety', true)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('withPack', () => {
  it('switches a pack off and on again; what is new is on', () => {
    const off = withPack(DEFAULT_SETTINGS, 'landmarks', false);
    expect(off.packsOff).toEqual(['landmarks']);
    expect(withPack(off, 'landmarks', false)).toEqual(off);
    expect(withPack(off, 'landmarks', true)).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings(toStored(off))).toEqual(off);
  });
});

describe('the store', () => {
  beforeEach(() => fakeBrowser.reset());

  it('starts with everything on', async () => {
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, on: true, offHosts: [], packsOff: [] });
  });

  it('keeps a change and tells those who watch, until they stop', async () => {
    const seen: unknown[] = [];
    const stop = watchSettings((now, before) => seen.push([before, now]));
    await changeSettings((settings) => withSite(settings, 'a.example', false));
    stop();
    await changeSettings((settings) => ({ ...settings, on: false }));

    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      on: false,
      offHosts: ['a.example'],
      packsOff: [],
    });
    expect(seen).toEqual([
      [DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, on: true, offHosts: ['a.example'], packsOff: [] }],
    ]);
  });

  it('loses none of several changes made at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => changeSettings((s) => withPack(s, id, false))));
    expect((await readSettings()).packsOff).toEqual(['a', 'b', 'c']);
  });

  it('does not tell of changes to other things in the store', async () => {
    const onChange = vi.fn();
    watchSettings(onChange);
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(onChange).not.toHaveBeenCalled();
  });
});
