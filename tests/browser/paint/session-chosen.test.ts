import { afterEach, describe, expect, it } from 'vitest';
import type { Analysis, TextBlock } from '../../../lib/core/types/index.ts';
import { until } from '../until.ts';
import { analyze, closePage, openPage, PREFERENCES, type TestPage } from './session-page.ts';

let page: TestPage | undefined;
afterEach(() => closePage(page));

const clinic = '<p>We claim this.</p><p>A trial backs this claim!</p><p>Another claim of ours.</p>';
const ids = () => page!.session.claims().map(({ annotation }) => annotation.id);
const marked = () => [...page!.marked('none'), ...page!.marked('controlled-trials')];

describe('a claim that the reader hides', () => {
  it('loses its mark and its place among the claims, but not in the list', async () => {
    page = await openPage(clinic);
    const [first = ''] = ids();
    page.session.hide(first);
    expect(marked()).toEqual(['Another claim of ours.', 'A trial backs this claim!']);
    expect(page.session.state()).toMatchObject({ claims: 2, hidden: 1 });
    expect(page.session.claims().map(({ hidden }) => hidden)).toEqual([true, false, false]);
    expect(page.session.openClaim(first)).toBe(false);
    page.session.step(1);
    await page.opened('A trial backs this claim!');
  });

  it('closes with its mark when it is open', async () => {
    page = await openPage(clinic);
    page.session.openAt(0);
    await page.opened('We claim this.');
    page.session.hide(ids()[0] ?? '');
    await page.closed();
  });

  it.each([
    [1, 'Another claim of ours.'],
    [-1, 'We claim this.'],
  ] as const)('is gone on from to its neighbour: %d', async (by, neighbour) => {
    page = await openPage(clinic);
    page.session.openAt(1);
    await page.opened('A trial backs this claim!');
    page.view()?.onHide();
    await until(() => page?.container().textContent?.includes('Hidden.') === true);
    page.session.step(by);
    await page.opened(neighbour);
  });

  it('is gone on from where it stood, though claims have come above it', async () => {
    page = await openPage(clinic);
    page.session.openAt(1);
    await page.opened('A trial backs this claim!');
    page.view()?.onHide();
    document.body.insertAdjacentHTML('afterbegin', '<p>A new claim above.</p>');
    await until(() => page?.session.state().claims === 3);
    page.session.step(1);
    await page.opened('Another claim of ours.');
  });

  it('comes back when asked for, and stays hidden while the page changes', async () => {
    page = await openPage(clinic);
    page.session.hide(ids()[0] ?? '');
    document.body.insertAdjacentHTML('beforeend', '<p>A fourth claim.</p>');
    await until(() => page?.session.state().claims === 3);
    expect(marked()).not.toContain('We claim this.');
    page.session.showHidden();
    expect(marked()).toContain('We claim this.');
    expect(page.session.state()).toMatchObject({ claims: 4, hidden: 0 });
  });
});

describe('kinds of claims that are switched off', () => {
  it('are not marked and not listed, but counted', async () => {
    page = await openPage(clinic, {
      analyze: withSafety,
      preferences: async () => ({ ...PREFERENCES, kindsOff: ['safety'] }),
    });
    await until(() => page?.session.state().leftOut === 1);
    expect(marked()).toEqual(['Another claim of ours.', 'A trial backs this claim!']);
    expect(ids()).toHaveLength(2);
  });
});

describe('a claim by its id', () => {
  it('is opened, or said not to be there', async () => {
    page = await openPage(clinic);
    expect(page.session.openClaim(ids()[2] ?? '')).toBe(true);
    await page.opened('Another claim of ours.');
    expect(page.session.openClaim('none')).toBe(false);
  });
});

/** The first claim is one of safety. */
function withSafety(blocks: readonly TextBlock[]): Analysis {
  const found = analyze(blocks);
  const annotations = found.annotations.map((one, i): typeof one =>
    i === 0 ? { ...one, frame: { ...one.frame, kind: 'safety' } } : one,
  );
  return { ...found, annotations };
}
