import { describe, expect, it, onTestFinished } from 'vitest';
import { badgeText, buttonTitle, createBadge } from '../../lib/background/badge.ts';
import { speak } from '../../lib/core/messages/index.ts';
import { askedFrame, readerState } from './states.ts';

describe('badgeText', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [999, '999'],
    [1_000, '999+'],
  ])('%i claims: "%s"', (count, text) => {
    expect(badgeText(count)).toBe(text);
  });
});

describe('buttonTitle', () => {
  it.each([
    [0, 'Behind the Claim'],
    [1, 'Behind the Claim: 1 claim on this page'],
    [31, 'Behind the Claim: 31 claims on this page'],
  ])('%i claims: %s', (count, title) => {
    expect(buttonTitle('Behind the Claim', count)).toBe(title);
  });
});

it('names the button in Spanish', () => {
  speak('es');
  onTestFinished(() => speak('en'));
  expect(buttonTitle('Behind the Claim', 1)).toBe('Behind the Claim: 1 afirmación en esta página');
  expect(buttonTitle('Behind the Claim', 31)).toBe('Behind the Claim: 31 afirmaciones en esta página');
});

describe('createBadge', () => {
  const frames = [
    askedFrame({ state: readerState({ claims: 3 }) }),
    askedFrame({ frameId: 4, state: readerState({ claims: 2 }) }),
    askedFrame({ frameId: 7 }),
  ];

  it.each([true, false])(
    'shows the count of all frames; the text has a colour where it can: %s',
    async (canColour) => {
      const shown: Record<string, unknown> = {};
      const set = (what: string) => async (details: object) => void Object.assign(shown, { [what]: details });
      const action = {
        setBadgeText: set('text'),
        setBadgeBackgroundColor: set('background'),
        setTitle: set('title'),
        ...(canColour ? { setBadgeTextColor: set('colour') } : {}),
      };
      await createBadge(action, { look: async () => frames }, 'Behind the Claim')(3);
      expect(shown).toMatchObject({
        text: { tabId: 3, text: '5' },
        background: { tabId: 3 },
        title: { tabId: 3, title: 'Behind the Claim: 5 claims on this page' },
      });
      expect('colour' in shown).toBe(canColour);
    },
  );
});
