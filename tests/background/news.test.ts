import { expect, it } from 'vitest';
import { isNewsOf } from '../../lib/surfaces/news.ts';

const READER = { id: 'our-id', tab: { id: 3 } };
const BACKGROUND = { id: 'our-id' };

it.each<[string, unknown, Parameters<typeof isNewsOf>[2], boolean]>([
  ['our reader in the tab', { kind: 'reader/changed' }, READER, true],
  ['our reader in another tab', { kind: 'reader/changed' }, { id: 'our-id', tab: { id: 4 } }, false],
  ['the background, of the tab', { kind: 'tab/turned', tabId: 3 }, BACKGROUND, true],
  ['the background, of another tab', { kind: 'tab/turned', tabId: 4 }, BACKGROUND, false],
  ['another message of the tab', { kind: 'gate/hit' }, READER, false],
  ['another extension', { kind: 'tab/turned', tabId: 3 }, { id: 'other-id' }, false],
  ['a tab that is no number', { kind: 'tab/turned', tabId: '3' }, BACKGROUND, false],
  ['nothing', undefined, READER, false],
])('%s', (_, message, sender, is) => {
  expect(isNewsOf(3, message, sender, 'our-id')).toBe(is);
});
