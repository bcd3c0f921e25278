import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { expect } from 'vitest';
import { Saved, type SavedProps } from '../../../components/saved.tsx';
import { SavedComparison, type SavedComparisonProps } from '../../../components/saved-comparison.tsx';
import type { SavedHomeProps } from '../../../components/saved-home.tsx';
import { SavedPage, type SavedPageProps } from '../../../components/saved-page.tsx';
import { SAVED_CSS } from '../../../components/styles.ts';
import { NOTHING_TOLD } from './saved-scenes.ts';
import { find, seen, stage } from './stage.tsx';

type Told = Partial<Omit<SavedProps, 'home' | 'children'>>;

const drawn = (home: SavedHomeProps | null, view: ComponentChildren, told: Told) => (
  <Saved home={home} {...NOTHING_TOLD} {...told}>
    {view}
  </Saved>
);

export const openHome = (home: SavedHomeProps, told: Told = {}): ShadowRoot =>
  stage(SAVED_CSS, drawn(home, null, told));
export const openPage = (page: SavedPageProps, told: Told = {}): ShadowRoot =>
  stage(SAVED_CSS, drawn(null, <SavedPage {...page} />, told));
export const openComparison = (comparison: SavedComparisonProps): ShadowRoot =>
  stage(SAVED_CSS, drawn(null, <SavedComparison {...comparison} />, {}));

/** Draws something else in the same place, as the page does after a press. */
export const redrawHome = (root: ShadowRoot, home: SavedHomeProps, told: Told = {}): void =>
  render(drawn(home, null, told), root);
export const redrawPage = (root: ShadowRoot, page: SavedPageProps, told: Told = {}): void =>
  render(drawn(null, <SavedPage {...page} />, told), root);

/** All that is seen. */
export const text = (root: ShadowRoot): string => seen(find(root, 'main'));

/** What is read out when it comes. */
export const announced = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('[role="status"], [role="alert"]')].map(seen).filter(Boolean);

/** Nothing runs out of a narrow window, and what is pressed is large enough. */
export function expectFits(root: ShadowRoot): void {
  const main = find(root, 'main');
  main.style.width = '320px';
  expect(main.scrollWidth).toBeLessThanOrEqual(320);
  const targets = [...root.querySelectorAll('a, button, input, select, textarea, summary')];
  const rightOf = (one?: Element | null): number => one?.getBoundingClientRect().right ?? 0;
  const isOut = (one: Element): boolean =>
    one.closest('.btc-compared') === null &&
    rightOf(one) > rightOf(one.closest('section, article, form, main'));
  expect(targets.filter(isOut).map((one) => one.outerHTML)).toEqual([]);
  const small = targets.filter((one) => one.getBoundingClientRect().height < 24);
  expect(small.map((one) => one.outerHTML)).toEqual([]);
}
