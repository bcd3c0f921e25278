import { describe, expect, it } from 'vitest';
import type { Office } from '../../lib/background/receive.ts';
import { receive } from '../../lib/background/receive.ts';
import { createRecordLookUp } from '../../lib/background/records.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { pageReference } from '../page-reference.ts';
import { askedFrame, readerState } from './states.ts';

const OFF: Settings = { ...DEFAULT_SETTINGS, on: false, offHosts: [], packsOff: [] };
const OFF_CLINIC: Settings = { ...DEFAULT_SETTINGS, on: true, offHosts: ['clinic.example'], packsOff: [] };
const OFF_BLOG: Settings = { ...DEFAULT_SETTINGS, on: true, offHosts: ['blog.example'], packsOff: [] };

const WHEN_ASKED: Settings = { ...DEFAULT_SETTINGS, run: 'asked' };

/** A frame without an address of its own. */
const MADE = { frameId: 4, url: 'about:srcdoc' };
/** A frame of the clinic in a page of the blog. */
const FRAME = { tab: tab('https://blog.example/'), frameId: 4, url: 'https://clinic.example/' };
const PAGE = { tab: tab('https://clinic.example/'), frameId: 0, url: 'https://clinic.example/' };

function tab(url: string): NonNullable<Parameters<typeof receive>[1]['tab']> {
  // A tab has some twenty more properties that no answer depends on.
  return { id: 3, url } as NonNullable<Parameters<typeof receive>[1]['tab']>;
}

function setUp(settings: Settings) {
  const log: string[] = [];
  const office: Office = {
    pages: {
      lookAgain: async (tabId) => void log.push(`look again ${tabId}`),
      look: async () => [askedFrame({ verdict: 'hit', state: readerState({ claims: 2, flagged: 1 }) })],
      runGate: async () => void log.push('gate'),
      putReader: async () => void log.push('reader'),
      putPopover: async () => void log.push('popover'),
      forget: async (tabId) => void log.push(`forget ${tabId}`),
      claims: async () => [],
      read: async () => [],
      openClaim: async (tabId, frameId, claim) => log.push(`claim ${tabId} ${frameId} ${claim}`) > 0,
      showHidden: async (tabId) => void log.push(`show hidden ${tabId}`),
      selection: async () => 'PRP cures.',
      readAsked: async (tabId) => void log.push(`read ${tabId}`),
      first: async (tabId) => log.push(`first ${tabId}`) > 0,
      openSource: async (tabId, frameId, id) => log.push(`source ${tabId} ${frameId} ${id}`) > 0,
      step: async (tabId, by) => log.push(`step ${tabId} ${by}`) > 0,
    },
    readSettings: async () => settings,
    analyze: async (blocks) => ({
      language: 'en',
      annotations: [],
      references: blocks.map(({ id, text }) => pageReference({ id, text, blockId: id })),
      marks: [],
      statements: [],
      report: null,
    }),
    records: async (ids) => createRecordLookUp([])(ids),
    async lookUp(queries) {
      log.push(`look up ${queries.length}`);
      return { on: true, answers: [] };
    },
    crossrefKept: async () => ({ count: 2, oldest: '2026-11-01' }),
    crossrefForget: async () => void log.push('forget answers'),
    saving: {
      save: async (tabId) => ({ kept: true, key: `saved ${tabId}` }),
      since: async () => null,
    },
    packsOn: async () => 3,
    languageOf: () => 'en',
    openPanel: async (_sender, claim) => log.push(`panel ${claim}`) > 0,
    addressOf: async () => 'https://clinic.example/prp',
    refreshBadge: async (tabId) => void log.push(`badge ${tabId}`),
  };
  return { office, log };
}

describe('gate/hit', () => {
  it.each<[string, typeof PAGE, Settings, readonly string[]]>([
    ['a page that is on', PAGE, DEFAULT_SETTINGS, ['reader']],
    ['a page that was switched off meanwhile', PAGE, OFF_CLINIC, []],
    ['all was switched off meanwhile', PAGE, OFF, []],
    ['a frame in a page that is on', FRAME, DEFAULT_SETTINGS, ['reader']],
    ['a frame of a site that is off', FRAME, OFF_CLINIC, []],
    ['a frame in a page that is off', FRAME, OFF_BLOG, []],
  ])('%s', async (_, sender, settings, acts) => {
    const { office, log } = setUp(settings);
    expect(await receive({ kind: 'gate/hit' }, sender, office)).toBe(acts.length > 0);
    expect(log).toEqual(acts);
  });

  it.each<[string, Parameters<typeof receive>[1], readonly string[]]>([
    ['a listed page', PAGE, ['reader']],
    ['a frame of a listed site in another page', FRAME, []],
    ['a frame of another site in a listed page', { ...PAGE, frameId: 4, url: 'https://blog.example/' }, []],
    ['a frame that a listed page made', { ...PAGE, ...MADE, origin: 'https://clinic.example' }, ['reader']],
    ['a frame without any origin', { ...PAGE, ...MADE, origin: 'null' }, []],
  ])('where sites are listed: %s', async (_, sender, acts) => {
    const { office, log } = setUp({ ...DEFAULT_SETTINGS, run: 'listed', onHosts: ['clinic.example'] });
    await receive({ kind: 'gate/hit' }, sender, office);
    expect(log).toEqual(acts);
  });

  it.each<[string, Settings, readonly string[]]>([
    ['where pages are read when asked for', WHEN_ASKED, ['reader']],
    ['on a site that is off', OFF_CLINIC, ['reader']],
    ['but not when all is off', OFF, []],
  ])('a page that was asked for is read: %s', async (_, settings, acts) => {
    const { office, log } = setUp(settings);
    await receive({ kind: 'gate/hit', asked: true }, PAGE, office);
    expect(log).toEqual(acts);
  });
});

describe('reader/changed', () => {
  it.each<[string, typeof PAGE, Settings, readonly string[]]>([
    ['counts again', PAGE, DEFAULT_SETTINGS, ['badge 3']],
    ['a page from the cache whose site is off by now', PAGE, OFF_CLINIC, ['forget 3', 'badge 3']],
    ['a frame of a site that is off by now leaves the page alone', FRAME, OFF_CLINIC, ['badge 3']],
  ])('%s', async (_, sender, settings, acts) => {
    const { office, log } = setUp(settings);
    expect(await receive({ kind: 'reader/changed', asked: false }, sender, office)).toBe(true);
    expect(log).toEqual(acts);
  });

  it.each<[string, Settings, boolean, string, readonly string[]]>([
    ['is not counted any more', DEFAULT_SETTINGS, false, 'https://clinic.example/', ['badge 3']],
    [
      'leaves the page alone that came instead, where it is off',
      OFF_CLINIC,
      false,
      'https://clinic.example/',
      [],
    ],
    ['is not counted in a page that was asked for', WHEN_ASKED, true, 'https://clinic.example/', ['badge 3']],
    ['leaves all alone where all is off', OFF, true, 'https://clinic.example/', []],
  ])('a frame that goes %s', async (_, settings, asked, address, acts) => {
    const { office, log } = setUp(settings);
    const now = { ...office, addressOf: async () => address };
    // The sender is still told with the page that it was in.
    const sender = { ...FRAME, tab: tab('https://blog.example/') };
    expect(await receive({ kind: 'reader/changed', asked, gone: true }, sender, now)).toBe(true);
    expect(log).toEqual(acts);
  });
});

describe('pages that were asked for', () => {
  const queries = [{ id: 0, doi: '10.5555/a', text: null, printed: null, referenceId: null }];

  it.each<[string, Settings, readonly string[], boolean]>([
    ['stay', WHEN_ASKED, ['badge 3'], true],
    ['go when all is off', OFF, ['forget 3', 'badge 3'], false],
  ])('%s', async (_, settings, acts, looked) => {
    const { office, log } = setUp(settings);
    await receive({ kind: 'reader/changed', asked: true }, PAGE, office);
    expect(log).toEqual(acts);
    const asked = { kind: 'sources/look-up', asked: true, queries } as const;
    expect(await receive(asked, PAGE, office)).toMatchObject({ on: looked });
  });

  it.each<[string, Settings, boolean, readonly string[]]>([
    ['are read', WHEN_ASKED, true, ['read 3']],
    ['are not read while all is off', OFF, false, []],
  ])('%s', async (_, settings, answer, acts) => {
    const { office, log } = setUp(settings);
    expect(await receive({ kind: 'page/read', tabId: 3 }, {}, office)).toBe(answer);
    expect(log).toEqual(acts);
  });
});

describe('sources/look-up', () => {
  const queries = [{ id: 0, doi: '10.5555/a', text: null, printed: null, referenceId: null }];
  const privately = { ...PAGE, tab: { ...PAGE.tab, incognito: true } };

  it.each<[string, typeof PAGE, Settings, unknown, readonly string[]]>([
    ['a page that is on', PAGE, DEFAULT_SETTINGS, { on: true, answers: [] }, ['look up 1']],
    ['a page that is off', PAGE, OFF_CLINIC, { on: false, answers: [] }, []],
    ['a frame of a site that is off', FRAME, OFF_CLINIC, { on: false, answers: [] }, []],
    ['a frame in a page that is off', FRAME, OFF_BLOG, { on: false, answers: [] }, []],
    ['a private window', privately, DEFAULT_SETTINGS, { on: false, why: 'private', answers: [] }, []],
  ])('%s', async (_, sender, settings, answer, acts) => {
    const { office, log } = setUp(settings);
    expect(await receive({ kind: 'sources/look-up', asked: false, queries }, sender, office)).toEqual(answer);
    expect(log).toEqual(acts);
  });
});

describe('the popup’s messages', () => {
  it('get a summary of the tab', async () => {
    const { office } = setUp(DEFAULT_SETTINGS);
    expect(await receive({ kind: 'page/summary', tabId: 3, opened: false }, {}, office)).toMatchObject({
      site: 'clinic.example',
      onTopic: true,
      flagged: 1,
    });
  });

  it.each(['page/summary', 'page/panel'] as const)(
    '%s: what was silent is looked at once more, when opened',
    async (kind) => {
      const { office, log } = setUp(DEFAULT_SETTINGS);
      await receive({ kind, tabId: 3, opened: false }, {}, office);
      expect(log).toEqual([]);
      await receive({ kind, tabId: 3, opened: true }, {}, office);
      expect(log).toEqual(['look again 3']);
    },
  );

  it.each([
    [{ kind: 'page/summary', tabId: 3, opened: true }, { onTopic: false }],
    [{ kind: 'page/panel', tabId: 3, opened: true }, { claims: [] }],
    [{ kind: 'page/selection', tabId: 3 }, ''],
  ] as const)('%o: runs nothing in the page where all is off', async (message, answer) => {
    const { office } = setUp(OFF);
    const broken = (): never => {
      throw new Error('run in the page');
    };
    const pages = { ...office.pages, look: broken, lookAgain: broken, claims: broken, selection: broken };
    const told = await receive(message, {}, { ...office, pages });
    if (typeof answer === 'string') expect(told).toBe(answer);
    else expect(told).toMatchObject(answer);
  });

  it('step through the claims of the tab they name', async () => {
    const { office, log } = setUp(DEFAULT_SETTINGS);
    expect(await receive({ kind: 'page/first', tabId: 5 }, {}, office)).toBe(true);
    expect(await receive({ kind: 'page/step', tabId: 6, by: -1 }, {}, office)).toBe(true);
    expect(log).toEqual(['first 5', 'step 6 -1']);
  });
});

describe('a page that is off, but was asked for', () => {
  it('keeps its reader, and its sources are looked up', async () => {
    const { office, log } = setUp(OFF_CLINIC);
    await receive({ kind: 'reader/changed', asked: true }, PAGE, office);
    await receive({ kind: 'sources/look-up', asked: true, queries: [] }, PAGE, office);
    expect(log).toEqual(['badge 3', 'look up 0']);
  });

  it('is told whether it could be read', async () => {
    const { office, log } = setUp(OFF_CLINIC);
    expect(await receive({ kind: 'page/read', tabId: 3 }, {}, office)).toBe(true);
    expect(log).toEqual(['read 3']);
    const closed = {
      ...office,
      pages: { ...office.pages, readAsked: () => Promise.reject(new Error('no')) },
    };
    expect(await receive({ kind: 'page/read', tabId: 3 }, {}, closed)).toBe(false);
  });
});

describe('what the reader has chosen', () => {
  it('goes to a page’s reader as far as it concerns it', async () => {
    const { office } = setUp({
      ...DEFAULT_SETTINGS,
      kindsOff: ['safety'],
      level: 'clinical',
      inPlace: false,
    });
    expect(await receive({ kind: 'preferences/get' }, PAGE, office)).toEqual({
      inPlace: false,
      kindsOff: ['safety'],
      level: 'clinical',
      language: 'en',
    });
  });
});

describe('the panel’s messages', () => {
  it('go to the frame and the claim that they name', async () => {
    const { office, log } = setUp(DEFAULT_SETTINGS);
    expect(await receive({ kind: 'page/claim', tabId: 3, frameId: 4, claim: '7:0' }, {}, office)).toBe(true);
    expect(await receive({ kind: 'page/unhide', tabId: 3 }, {}, office)).toBe(true);
    expect(await receive({ kind: 'page/selection', tabId: 3 }, {}, office)).toBe('PRP cures.');
    expect(log).toEqual(['claim 3 4 7:0', 'show hidden 3']);
  });

  it('get the tab’s claims and summary', async () => {
    const { office } = setUp(DEFAULT_SETTINGS);
    expect(await receive({ kind: 'page/panel', tabId: 3, opened: false }, {}, office)).toMatchObject({
      summary: { site: 'clinic.example', packsOn: 3 },
      claims: [],
      current: null,
    });
  });
});
