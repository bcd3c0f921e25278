import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PopupState } from '../../../lib/core/words/popup-state.ts';
import { CLAIMS, HERE, KNOWN, LINKED, open, RETRACTED } from './popup-scenes.tsx';
import { control, find, seen } from './stage.tsx';

describe('the sources of the page', () => {
  const withSources = { ...CLAIMS, sources: [KNOWN, RETRACTED, LINKED], crossref: 'on' as const };

  it('are listed with their kind and what became of them, and open on the page', async () => {
    const onSource = vi.fn();
    const root = open(withSources, { onSource });
    await userEvent.click(control(root, 'Sources of this page'));
    const items = [...root.querySelectorAll<HTMLElement>('.btc-sources li')].map(seen);
    expect(items[0]).toBe('1 case series Ember A. A registry of sore backs. J Invent Med. 2016;1:1-9.');
    expect(items[1]).toContain('Retracted, 4 March 2021; told by the publisher.');
    expect(items[2]).toBe('a study type of study not known');
    await userEvent.click(find(root, '.btc-sources li:nth-child(2) button'));
    expect(onSource.mock.calls).toEqual([[RETRACTED]]);
  });

  it('that are in doubt are told without being asked for', () => {
    const text = (state: PopupState) => seen(find(open(state), 'main'));
    expect(text(withSources)).toContain('1 source of this page was taken back or is in doubt.');
    expect(text({ ...withSources, sources: [KNOWN] })).not.toContain('in doubt');
  });

  it.each([
    ['off', 'look-ups at Crossref are off'],
    ['asking', 'Asking Crossref'],
    ['on', 'Crossref was asked'],
    ['private', 'in a private window nothing is asked'],
    ['failed', 'could not be asked'],
  ] as const)('say whether Crossref was asked: %s', (crossref, words) => {
    const root = open({ ...withSources, crossref });
    find(root, '.btc-popup-part:has(.btc-sources) details').setAttribute('open', '');
    expect(seen(find(root, 'main'))).toContain(words);
  });

  it('come a few at a time where there are many, and it is said where not all are listed', async () => {
    const sources = Array.from({ length: 200 }, (_, i) => ({ ...KNOWN, id: i + 1 }));
    const root = open({ ...withSources, sources, references: { known: 16, total: 340 } });
    await userEvent.click(control(root, 'Sources of this page'));
    const listed = () => root.querySelectorAll('.btc-sources li').length;
    expect(listed()).toBe(20);
    expect(seen(find(root, 'main'))).toContain('The page gives 340 sources; the first 200 are listed.');
    await userEvent.click(control(root, 'Show 20 of 180 more sources'));
    expect(listed()).toBe(40);
    expect(root.activeElement).toBe(root.querySelector('.btc-sources li:nth-child(21)'));
  });

  it('are listed where the page makes no claim, too', () => {
    const { references, sources, crossref } = withSources;
    const given = { references, sources, crossref };
    const root = open({ ...HERE, kind: 'nothing', reason: 'therapy-but-no-claims', given });
    expect(root.querySelectorAll('.btc-sources li').length).toBe(3);
  });

  it('are left out where the page gives none', () => {
    expect(seen(find(open(CLAIMS), 'main'))).not.toContain('Sources of this page');
  });
});
