import { describe, expect, it } from 'vitest';
import { createTabs } from '../../lib/background/tabs.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { askedFrame } from './states.ts';

const OFF: Settings = { ...DEFAULT_SETTINGS, on: false, offHosts: [], packsOff: [] };
const OFF_HERE: Settings = { ...DEFAULT_SETTINGS, on: true, offHosts: ['clinic.example'], packsOff: [] };
const TABS = [
  { id: 1, url: 'https://clinic.example/' },
  { id: 2, url: 'chrome://settings/' },
  { id: 3, url: 'https://other.example/' },
];
/** The browser lets no script in. */
const CLOSED = 2;

/** Tab 3 is read because that was asked for. */
const ASKED = 3;
const WHEN_ASKED: Settings = { ...DEFAULT_SETTINGS, run: 'asked' };

/** @param remembered tabs in which a page was asked for, now or before */
function setUp(settings: Settings, asked: readonly number[] = [], remembered = asked) {
  const log: string[] = [];
  const looked: number[] = [];
  const inMemory = new Set(remembered);
  const act = (what: string) => async (tabId: number) => {
    // As in a browser, what is begun ends later.
    await Promise.resolve();
    if (tabId === CLOSED) throw new Error('Cannot access a chrome:// URL');
    log.push(`${what} ${tabId}`);
  };
  const tabs = createTabs({
    pages: {
      runGate: (tabId, where) => act(`gate in ${where} of`)(tabId),
      readAsked: act('asked'),
      async look(tabId) {
        looked.push(tabId);
        return [askedFrame(), askedFrame({ frameId: 4, asked: asked.includes(tabId) })];
      },
      forget: act('forget'),
    },
    asked: {
      has: async (tabId) => inMemory.has(tabId),
      delete: async (tabId) => void inMemory.delete(tabId),
    },
    readSettings: async () => settings,
    openTabs: async () => TABS,
    refreshBadge: act('badge'),
    onTurned: (tabId) => void log.push(`turned ${tabId}`),
  });
  const of = (tabId: number): string[] => log.filter((line) => line.endsWith(String(tabId)));
  return { tabs, log, of, looked, inMemory };
}

describe('startAll', () => {
  it.each<[string, Settings, readonly string[]]>([
    ['everywhere', DEFAULT_SETTINGS, ['gate in all-frames of 1', 'gate in all-frames of 3']],
    ['but not here', OFF_HERE, ['gate in all-frames of 3']],
    ['nowhere', OFF, []],
  ])('runs the gate in open tabs: %s', async (_, settings, acts) => {
    const { tabs, log } = setUp(settings);
    await tabs.startAll();
    expect(log).toEqual(acts);
  });
});

describe('apply', () => {
  it('takes everything out of tabs that were switched off', async () => {
    const { tabs, of } = setUp(OFF_HERE);
    await tabs.apply(OFF_HERE, DEFAULT_SETTINGS);
    expect(of(1)).toEqual(['forget 1', 'badge 1', 'turned 1']);
    expect(of(3)).toEqual([]);
  });

  it('runs the gate from nothing in tabs that were switched on', async () => {
    const { tabs, of } = setUp(DEFAULT_SETTINGS);
    await tabs.apply(DEFAULT_SETTINGS, OFF);
    expect(of(1)).toEqual(['forget 1', 'gate in all-frames of 1', 'turned 1']);
    expect(of(3)).toEqual(['forget 3', 'gate in all-frames of 3', 'turned 3']);
  });

  it('tells of a tab that lets no script in, too', async () => {
    const { tabs, of } = setUp(OFF);
    await tabs.apply(OFF, DEFAULT_SETTINGS);
    expect(of(CLOSED)).toEqual(['turned 2']);
  });

  it('ends as the last of two quick flips says', async () => {
    const { tabs, of } = setUp(DEFAULT_SETTINGS);
    await Promise.all([tabs.apply(OFF_HERE, DEFAULT_SETTINGS), tabs.apply(DEFAULT_SETTINGS, OFF_HERE)]);
    expect(of(1)).toEqual([
      'forget 1',
      'badge 1',
      'turned 1',
      'forget 1',
      'gate in all-frames of 1',
      'turned 1',
    ]);
  });
});

describe('pages that were asked for', () => {
  it('lose everything when all is switched off', async () => {
    const { tabs, of } = setUp(OFF, [ASKED]);
    await tabs.apply({ ...WHEN_ASKED, on: false }, WHEN_ASKED);
    expect(of(ASKED)).toEqual(['forget 3', 'badge 3', 'turned 3']);
  });

  it('are read anew as they were read, and no others', async () => {
    const { tabs, log } = setUp(WHEN_ASKED, [ASKED]);
    await tabs.readAgain();
    expect(log).toEqual(['forget 3', 'asked 3', 'turned 3']);
  });

  it('are read anew beside those that are on', async () => {
    const { tabs, of } = setUp({ ...DEFAULT_SETTINGS, run: 'listed', onHosts: ['clinic.example'] }, [ASKED]);
    await tabs.readAgain();
    expect(of(1)).toEqual(['forget 1', 'gate in all-frames of 1', 'turned 1']);
    expect(of(ASKED)).toEqual(['forget 3', 'asked 3', 'turned 3']);
  });

  it('are left alone while all is off', async () => {
    const { tabs, log } = setUp(OFF, [ASKED]);
    await tabs.readAgain();
    await tabs.addressChanged(ASKED, 'https://other.example/prp');
    expect(log).toEqual([]);
  });

  it('are looked at again when they change their address without being loaded', async () => {
    const { tabs, log } = setUp(WHEN_ASKED, [ASKED]);
    await tabs.addressChanged(1, 'https://clinic.example/prp');
    await tabs.addressChanged(ASKED, 'https://other.example/prp');
    expect(log).toEqual(['gate in page of 3']);
  });
});

describe('a page that was not asked for', () => {
  it.each<[string, Settings]>([
    ['where pages are read when asked for', WHEN_ASKED],
    ['on a site that is off', OFF_HERE],
  ])('is not even asked for that: %s', async (_, settings) => {
    const { tabs, looked } = setUp(settings, [ASKED]);
    await tabs.addressChanged(1, 'https://clinic.example/account');
    await tabs.readAgain();
    expect(looked.filter((tabId) => tabId === 1)).toEqual([]);
  });

  it('is asked once where another was before it in its tab', async () => {
    const { tabs, log, looked, inMemory } = setUp(WHEN_ASKED, [], [ASKED]);
    await tabs.addressChanged(ASKED, 'https://other.example/prp');
    await tabs.addressChanged(ASKED, 'https://other.example/hair');
    expect([log, looked, [...inMemory]]).toEqual([[], [ASKED], []]);
  });
});

describe('addressChanged', () => {
  it.each<[string, Settings, number, string, readonly string[]]>([
    ['a page that is on', DEFAULT_SETTINGS, 1, 'https://clinic.example/prp', ['gate in page of 1']],
    ['a page that is off', OFF_HERE, 1, 'https://clinic.example/prp', []],
    ['all is off', OFF, 3, 'https://other.example/', []],
    ['no script is let in', DEFAULT_SETTINGS, CLOSED, 'chrome://settings/', []],
  ])('%s', async (_, settings, tabId, address, acts) => {
    const { tabs, log } = setUp(settings);
    await tabs.addressChanged(tabId, address);
    expect(log).toEqual(acts);
  });
});
