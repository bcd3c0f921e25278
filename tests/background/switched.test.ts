import { describe, expect, it } from 'vitest';
import { type Switched, switchedTabs } from '../../lib/background/switched.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';

const OFF: Settings = { ...DEFAULT_SETTINGS, on: false, offHosts: [], packsOff: [] };
const OFF_HERE: Settings = { ...DEFAULT_SETTINGS, on: true, offHosts: ['clinic.example'], packsOff: [] };
const OFF_BOTH: Settings = { ...DEFAULT_SETTINGS, on: false, offHosts: ['clinic.example'], packsOff: [] };
const ASKED: Settings = { ...DEFAULT_SETTINGS, run: 'asked' };
const LISTED: Settings = { ...DEFAULT_SETTINGS, run: 'listed', onHosts: ['clinic.example'] };
const TABS = [
  { id: 1, url: 'https://www.clinic.example/prp' },
  { id: 2, url: 'https://other.example/' },
  { id: 3, url: 'file:///page.html' },
  { id: 4 },
  { url: 'https://other.example/' },
];

describe('switchedTabs', () => {
  it.each<[string, Settings, Settings, Switched]>([
    ['one site off', DEFAULT_SETTINGS, OFF_HERE, { start: [], stop: [1] }],
    ['one site on', OFF_HERE, DEFAULT_SETTINGS, { start: [1], stop: [] }],
    ['all off', DEFAULT_SETTINGS, OFF, { start: [], stop: [1, 2, 3, 4] }],
    ['all on', OFF, DEFAULT_SETTINGS, { start: [1, 2, 3, 4], stop: [] }],
    // What was on no list may have been asked for.
    ['all off where one site was off already', OFF_HERE, OFF_BOTH, { start: [], stop: [1, 2, 3, 4] }],
    [
      'all off where nothing was read unasked',
      ASKED,
      { ...ASKED, on: false },
      { start: [], stop: [1, 2, 3, 4] },
    ],
    ['from everywhere to when asked', DEFAULT_SETTINGS, ASKED, { start: [], stop: [1, 2, 3, 4] }],
    ['from everywhere to one site', DEFAULT_SETTINGS, LISTED, { start: [], stop: [2, 3, 4] }],
    ['from when asked to one site', ASKED, LISTED, { start: [1], stop: [] }],
    ['the one site off the list', LISTED, { ...LISTED, onHosts: [] }, { start: [], stop: [1] }],
    ['one site on while all is off', OFF_BOTH, OFF, { start: [], stop: [] }],
    ['no change', OFF_HERE, OFF_HERE, { start: [], stop: [] }],
  ])('%s', (_, before, now, switched) => {
    expect(switchedTabs(TABS, before, now)).toEqual(switched);
  });
});
