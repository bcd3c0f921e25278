import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseMessage, type Sender } from '../lib/background/parse-message.ts';
import { ask, type Message } from '../lib/messages.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const SELF = { id: 'our-id', baseUrl: 'chrome-extension://our-id/' };
const PAGE_SCRIPT: Sender = { id: 'our-id', url: 'https://clinic.example/', tab: { id: 3 } };
const POPUP: Sender = { id: 'our-id', url: 'chrome-extension://our-id/popup.html' };
const OTHER: Sender = { ...PAGE_SCRIPT, id: 'other-id' };

const FROM_PAGES: readonly Message[] = [
  { kind: 'gate/hit' },
  { kind: 'gate/hit', asked: true },
  { kind: 'reader/changed', asked: true },
  { kind: 'reader/changed', asked: false, gone: true },
  { kind: 'records/get', ids: [] },
  { kind: 'records/get', ids: ['a-2020', 'b-2021'] },
  { kind: 'sources/look-up', asked: false, queries: [] },
  {
    kind: 'sources/look-up',
    asked: true,
    queries: [
      {
        id: 0,
        doi: `10.123456789/${'a'.repeat(256)}`,
        printed: null,
        text: 'a'.repeat(1_000),
        referenceId: 'b-2021',
      },
    ],
  },
  { kind: 'preferences/get' },
  { kind: 'panel/open', claim: '3:10-40' },
];
const QUERY = { id: 0, doi: '10.5555/a', text: null, referenceId: null };
const FROM_POPUP: readonly Message[] = [
  { kind: 'page/summary', tabId: 3, opened: true },
  { kind: 'page/panel', tabId: 3, opened: false },
  { kind: 'page/claim', tabId: 3, frameId: 0, claim: '3:10-40' },
  { kind: 'page/unhide', tabId: 3 },
  { kind: 'page/read', tabId: 3 },
  { kind: 'page/selection', tabId: 3 },
  { kind: 'page/check', text: 'PRP cures.' },
  { kind: 'page/first', tabId: 3 },
  { kind: 'page/step', tabId: 3, by: 1 },
  { kind: 'page/step', tabId: 3, by: -1 },
  { kind: 'page/source', tabId: 3, frameId: 0, reference: 1 },
  { kind: 'crossref/kept' },
  { kind: 'crossref/forget' },
];

describe('parseMessage', () => {
  it.each(FROM_PAGES)('takes %j from a page script only', (message) => {
    expect(parseMessage(message, PAGE_SCRIPT, SELF)).toEqual(message);
    expect(parseMessage(message, POPUP, SELF)).toBeNull();
    expect(parseMessage(message, OTHER, SELF)).toBeNull();
  });

  it.each(FROM_POPUP)('takes %j from our own pages only', (message) => {
    expect(parseMessage(message, POPUP, SELF)).toEqual(message);
    expect(parseMessage(message, PAGE_SCRIPT, SELF)).toBeNull();
    expect(parseMessage(message, { ...POPUP, id: undefined }, SELF)).toBeNull();
    expect(parseMessage(message, { id: 'our-id' }, SELF)).toBeNull();
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'gate/hit'],
    ['a list', [{ kind: 'gate/hit' }]],
    ['no kind', {}],
    ['an unknown kind', { kind: 'gate/open' }],
    ['a kind of the prototype', { kind: 'toString' }],
    ['more than belongs to it', { kind: 'gate/hit', tabId: 3 }],
    ['no ids', { kind: 'records/get' }],
    ['ids that are no texts', { kind: 'records/get', ids: [1] }],
    ['too many ids', { kind: 'records/get', ids: Array.from({ length: 501 }, () => 'a') }],
    [
      'more queries than come at once',
      { kind: 'sources/look-up', queries: Array.from({ length: 51 }, () => QUERY) },
    ],
    ['no DOI', { kind: 'sources/look-up', queries: [{ ...QUERY, doi: 'my diary' }] }],
    [
      'a DOI without end',
      { kind: 'sources/look-up', queries: [{ ...QUERY, doi: `10.5555/${'a'.repeat(800)}` }] },
    ],
    [
      'a page in place of a reference',
      { kind: 'sources/look-up', queries: [{ ...QUERY, text: 'a'.repeat(1_001) }] },
    ],
    [
      'a page’s address',
      { kind: 'sources/look-up', queries: [{ ...QUERY, url: 'https://clinic.example/' }] },
    ],
  ])('refuses %s from a page script', (_, message) => {
    expect(parseMessage(message, PAGE_SCRIPT, SELF)).toBeNull();
  });

  it.each<[string, unknown]>([
    ['no tab', { kind: 'page/summary', opened: false }],
    ['a tab that is no number', { kind: 'page/summary', tabId: '3', opened: false }],
    ['a broken tab', { kind: 'page/summary', tabId: 3.5, opened: false }],
    ['a tab below zero', { kind: 'page/summary', tabId: -1, opened: false }],
    ['a step of nothing', { kind: 'page/step', tabId: 3, by: 0 }],
    ['a step of two', { kind: 'page/step', tabId: 3, by: 2 }],
  ])('refuses %s from our own pages', (_, message) => {
    expect(parseMessage(message, POPUP, SELF)).toBeNull();
  });

  it('refuses anything else without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(PAGE_SCRIPT, POPUP), (message, sender) => {
        expect(parseMessage(message, sender, SELF)).toBeNull();
      }),
    );
  });
});

describe('ask', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives the answer', async () => {
    fakeBrowser.runtime.onMessage.addListener((message, _, respond) => {
      respond(message.kind === 'page/step');
      return true;
    });
    expect(await ask({ kind: 'page/step', tabId: 3, by: 1 })).toBe(true);
    expect(await ask({ kind: 'gate/hit' })).toBe(false);
  });

  it('fails when the message was refused', async () => {
    fakeBrowser.runtime.onMessage.addListener((_message, _sender, respond) => {
      respond(null);
      return true;
    });
    await expect(ask({ kind: 'gate/hit' })).rejects.toThrow('No answer to gate/hit');
  });

  it('fails when nobody is there', async () => {
    await expect(ask({ kind: 'gate/hit' })).rejects.toThrow();
  });
});
