import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../lib/cli/evaluate/figures.ts';
import { scoresOf } from '../../../lib/cli/evaluate/folds.ts';
import { judgePage } from '../../../lib/cli/evaluate/judge.ts';
import type { ReadPage } from '../../../lib/cli/evaluate/types.ts';
import { found, samplePage, yes } from './sample.ts';

/** The figures of pages, by id, as "part/of". */
function figures(pages: readonly ReadPage[], fold?: number): Record<string, string> {
  const scores = scoresOf(
    pages.map(({ page }) => page),
    pages.flatMap(judgePage),
  );
  const chosen =
    fold === undefined ? scores.all : (scores.folds.find((one) => one.fold === fold)?.figures ?? []);
  return Object.fromEntries(chosen.map(({ id, part, of }) => [id, `${part}/${of}`]));
}

const clinic = samplePage({ id: 'a', fold: 0 }, [
  { label: yes(), claims: found },
  { label: yes(), claims: found },
  { label: yes({ kind: 'safety' }), claims: [{ kind: 'efficacy', stance: 'hedges' }] },
  { label: yes({ kind: 'safety' }) },
  { claims: found },
  {},
  { label: { claim: 'borderline' }, claims: found },
]);
const explainer = samplePage({ id: 'b', kind: 'explainer', fold: 3 }, [
  {},
  { claims: found },
  { claims: found },
]);
const quiet = samplePage({ id: 'c', kind: 'explainer', fold: 3 }, [{}, { label: yes() }]);
const all = [clinic, explainer, quiet];

describe('detection', () => {
  it('gives precision, recall and F1 without borderline sentences', () => {
    expect(figures(all)).toMatchObject({
      'detection/precision': '3/6',
      'detection/recall': '3/5',
      'detection/f1': '6/11',
    });
  });

  it('gives the recall of each kind', () => {
    expect(figures(all)).toMatchObject({
      'recall/efficacy': '2/3',
      'recall/safety': '1/2',
      'recall/content': '0/0',
    });
  });
});

describe('false alarms', () => {
  it('are counted by kind of page, among the sentences that make no claim', () => {
    expect(figures(all)).toMatchObject({ 'alarms/clinic': '1/2', 'alarms/explainer': '2/4' });
  });

  it('are counted by page, too', () => {
    expect(figures(all)).toMatchObject({ 'alarmed-pages/clinic': '1/1', 'alarmed-pages/explainer': '1/2' });
  });
});

describe('folds', () => {
  it('have the same figures over their own pages', () => {
    expect(figures(all, 3)).toMatchObject({ 'detection/precision': '0/2', 'alarmed-pages/clinic': '0/0' });
    expect(Object.keys(figures(all, 3))).toEqual(Object.keys(figures(all)));
  });

  it('are none in a corpus without them', () => {
    const { page } = samplePage({}, [{}]);
    expect(scoresOf([page], []).folds).toEqual([]);
  });
});

describe('labels of found sentences', () => {
  it('are right or wrong by the claim that covers most', () => {
    expect(figures(all)).toMatchObject({ 'labels/kind': '2/3', 'labels/stance': '2/3' });
    const claims = [
      { to: 3, kind: 'safety', stance: 'denies' },
      { from: 3, kind: 'mechanism', stance: 'hedges' },
    ];
    const page = samplePage({}, [{ label: yes({ kind: 'mechanism', stance: 'denies' }), claims }]);
    expect(figures([page])).toMatchObject({ 'labels/kind': '1/1', 'labels/stance': '0/1' });
  });

  it('give micro F1 of what all touching claims name', () => {
    const claims = [
      { to: 5, interventions: ['prp'], conditions: ['knee'] },
      { from: 5, interventions: ['prp', 'exosomes'], conditions: ['hip'] },
    ];
    const label = yes({ interventions: ['prp', 'stem-cell'], conditions: ['knee'] });
    const one = samplePage({}, [{ label, claims }]);
    expect(figures([one])).toMatchObject({ 'labels/interventions': '2/4', 'labels/conditions': '2/3' });
    const none = samplePage({ id: 'none' }, [{ label: yes(), claims: found }]);
    expect(figures([one, none])).toMatchObject({ 'labels/interventions': '4/6', 'labels/conditions': '2/3' });
  });
});

describe('a figure as a number', () => {
  const figure = { id: 'x', section: 'detection', name: 'x', part: 3, of: 4 } as const;
  it('is a share, or a count', () => {
    expect(numberOf({ ...figure, measure: 'share' })).toBe(0.75);
    expect(numberOf({ ...figure, measure: 'count' })).toBe(3);
  });
  it('is none where nothing was measured', () => {
    expect(numberOf({ ...figure, measure: 'f1', part: 0, of: 0 })).toBeNull();
    expect(numberOf({ ...figure, measure: 'count', part: 0, of: 0 })).toBe(0);
  });
});
