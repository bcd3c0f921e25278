import { describe, expect, it, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import * as scenes from './scenes.ts';
import { found, notice, source, unknown } from './source-scenes.ts';
import { control, find, openPopover, prefer, type Scheme, seen, violations } from './stage.tsx';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

describe.each(SCHEMES)('in a %s scheme', (scheme) => {
  test.each(Object.entries(scenes))('%s has no accessibility fault, folded or open', async (_name, scene) => {
    await prefer({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    const { root } = openPopover(scene);
    expect(await violations(root)).toEqual([]);
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(await violations(root)).toEqual([]);
  });
});

describe('what a reader sees', () => {
  it('a cited review that the page ranks too high', () => {
    const { dialog, root } = openPopover(scenes.citedReview);
    const text = seen(dialog);
    expect(text).toContain('The page says: PRP, in the disc, eases pain');
    expect(text).toContain('Tested against a comparison in people');
    expect(text).toContain('They disagree.');
    expect(text).toContain('The page calls source 9 a "level 1 study". It is a narrative review.');
    const cards = [...root.querySelectorAll('article')].map((card) => card.querySelector('h3')?.textContent);
    expect(cards).toEqual(['Cited as (9): narrative review', 'Randomized trial', 'Randomized trial']);
    expect(text).toContain('2022 · 98 people · compared for 12 months');
    expect(text).toContain('Pack: make-believe 1.0.0');
    expect(text).toContain('Claim 3 of 37');
  });

  it('silence, said as silence', () => {
    const text = seen(openPopover(scenes.silence).dialog);
    expect(text).toContain('PRP regrows hair');
    expect(text).toContain('No study in these packs tests this');
    expect(text).toContain('65 records looked through. That is not proof that it fails.');
    expect(text).not.toContain('What is not known');
  });

  it('the clinic’s own series: the flag stands at the study, once', () => {
    const { dialog, root } = openPopover(scenes.ownSeries, { sources: [unknown] });
    const text = seen(dialog);
    expect(text.split('Written by the clinic whose page this is.')).toHaveLength(2);
    expect(seen(find(root, 'article'))).toContain('Written by the clinic whose page this is.');
    expect(text).toContain('1 case series, 470 people, 2 years. Points the same way.');
    expect(text).toContain('Whether they would have got better anyway.');
    expect(text).toContain('Cited, not in these packs: Source 7: type of study not known');
  });

  it('a cited study that was retracted: said at its card, before its strength', () => {
    const cited = source(
      { referenceId: 'ember', doi: '10.9999/ember' },
      { status: found({ notices: [notice()] }) },
    );
    const { root } = openPopover(scenes.ownSeries, { sources: [cited] });
    const card = seen(find(root, 'article'));
    expect(card).toContain('Retracted, 4 March 2021; told by the publisher.');
    expect(card.indexOf('Retracted')).toBeLessThan(card.indexOf('470 people'));
  });

  it('another product is not support', () => {
    const text = seen(openPopover(scenes.otherProduct).dialog);
    expect(text).toContain('Near, but another product: randomized trial');
    expect(text).toContain('Shown so that it is not mistaken for support.');
    expect(text).toContain('It tested donor marrow cells, not cord cells.');
    expect(text).toContain('No study in these packs tests this');
  });

  it('laboratory and animals, plainly', () => {
    const text = seen(openPopover(scenes.laboratory).dialog);
    expect(text).toContain('Meeting poster or abstract, not peer reviewed.');
    expect(text).toContain('Laboratory work: nobody was treated.');
    expect(text).toContain('Results not read by us.');
    expect(text).toContain('Tested in animals, not in people.');
    expect(text).toContain('Whether the same happens in people.');
  });

  it('a link to the source that tells the source nothing', () => {
    const { root } = openPopover(scenes.ownSeries);
    const link = find(root, 'article a');
    expect(link.textContent).toBe('Journal of Invented Medicine, doi 10.9999/invented.ember');
    expect(link.getAttribute('href')).toBe('https://doi.org/10.9999/invented.ember');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('the appraisal and the matching, on request', () => {
    const { root, dialog } = openPopover(scenes.ownSeries);
    expect(seen(dialog)).not.toContain('Oxford CEBM 2011');
    for (const details of root.querySelectorAll('details')) details.open = true;
    const text = seen(dialog);
    expect(text).toContain('4 (Oxford CEBM 2011). Case series, no comparison group.');
    expect(text).toContain('That the treatment caused the improvement: many people improve anyway.');
    expect(text).toContain('Money and ties Not known to us.');
    expect(text).toContain('“platelet-lysate”, from this sentence');
    expect(text).toContain('The page cites it as source 12.');
  });

  it.each(Object.entries(scenes))('%s: no verdict', (_name, scene) => {
    const { root, dialog } = openPopover(scene);
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(seen(dialog)).not.toMatch(/\b(?:true|false|misleading|scam|debunked)\b/i);
  });

  it('markup in the data as text', () => {
    const { annotation, records } = scenes.ownSeries;
    const flags = [{ id: 'small' as const, reason: '<img src=x alt=boo> & <b>few</b>' }];
    const { root, dialog } = openPopover({
      annotation: { ...annotation, assessment: { ...annotation.assessment, flags } },
      records,
    });
    expect(seen(dialog)).toContain('<img src=x alt=boo> & <b>few</b>');
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('records', () => {
  it('are waited for, with the flags and the strength already there', () => {
    const { root, dialog, update } = openPopover(scenes.loading);
    expect(find(root, '[role="status"]').textContent).toContain('Loading the records');
    expect(seen(dialog)).toContain('Tested against a comparison in people');
    expect(seen(dialog)).toContain('It is a narrative review.');
    update({ records: scenes.citedReview.records });
    expect(seen(dialog)).not.toContain('Loading the records');
    expect(root.querySelectorAll('article')).toHaveLength(3);
  });

  it('can be asked for again when they failed', async () => {
    const onRetry = vi.fn();
    const { root, update } = openPopover(scenes.failed, { onRetry });
    expect(find(root, '[role="alert"]').textContent).toContain('The records could not be loaded.');
    await userEvent.click(control(root, 'Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
    update({ records: 'loading' });
    expect(root.activeElement).toBe(find(root, '[data-initial-focus]'));
  });

  it('that are in no pack at hand leave a card that says so', () => {
    const { dialog } = openPopover({ ...scenes.ownSeries, records: new Map() });
    expect(seen(dialog)).toContain('Its record is in no pack that is loaded now.');
  });
});

describe('seven studies', () => {
  it('shows three, then the rest, and the focus goes to the first new one', async () => {
    const { root } = openPopover(scenes.sevenStudies);
    expect(root.querySelectorAll('article')).toHaveLength(3);
    control(root, '4 more').focus();
    await userEvent.keyboard('{Enter}');
    expect(root.querySelectorAll('article')).toHaveLength(7);
    const fourth = root.querySelectorAll('article')[3]?.querySelector('h3');
    expect(root.activeElement).toBe(fourth);
    expect(() => control(root, '4 more')).toThrow();
  });

  it('a flag about a study that is folded away stands on top', () => {
    const { root } = openPopover(scenes.sevenStudies);
    const top = seen(find(root, '[aria-label="To keep in mind"]'));
    expect(top).toContain('Elm tested fewer than 50 people.');
    expect(top).not.toContain('Alder was short.');
  });

  it('folds up again for the next claim', async () => {
    const { root, update } = openPopover(scenes.sevenStudies);
    await userEvent.click(control(root, '4 more'));
    update({ annotation: { ...scenes.sevenStudies.annotation, id: 'another' } });
    expect(root.querySelectorAll('article')).toHaveLength(3);
  });
});

describe('keyboard', () => {
  it('is a named dialog whose heading can take the focus', () => {
    const { root, dialog } = openPopover(scenes.ownSeries);
    const ids = (dialog.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(ids.map((id) => root.getElementById(id)?.textContent).join(' ')).toBe(
      'The page says: platelet lysate, for an irritated spinal nerve, helps People treated, nobody compared',
    );
    const heading = find(root, '[data-initial-focus]');
    heading.focus();
    expect(root.activeElement).toBe(heading);
  });

  it('goes through the controls in the order seen', async () => {
    const { root } = openPopover(scenes.ownSeries);
    find(root, '[data-initial-focus]').focus();
    const names: (string | null | undefined)[] = [];
    for (let i = 0; i < 7; i++) {
      await userEvent.tab();
      names.push(root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent);
    }
    expect(names).toEqual([
      'case series',
      'Journal of Invented Medicine, doi 10.9999/invented.ember',
      'Details of this study',
      'Where these studies stand',
      'How was this matched?',
      'Previous claim',
      'Next claim',
    ]);
    find(root, '[data-initial-focus]').focus();
    await userEvent.tab({ shift: true });
    expect(root.activeElement).toBe(control(root, 'Close'));
  });

  it.each(['loading', 'failed'] as const)('says of no study that it is not at hand: %s', (records) => {
    const { root } = openPopover({ ...scenes.citedReview, records });
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(root.textContent).toContain('What was weighed');
    expect(root.textContent).not.toContain('not at hand');
  });

  it('opens details with a key', async () => {
    const { root, dialog } = openPopover(scenes.ownSeries);
    control(root, 'Details of this study').focus();
    await userEvent.keyboard('{Enter}');
    expect(seen(dialog)).toContain('How we checked');
  });

  it('closes and steps, and stands still at either end', async () => {
    const [onClose, onStep] = [vi.fn(), vi.fn()];
    const { root, update } = openPopover(scenes.silence, { onClose, onStep, index: 0, count: 2 });
    await userEvent.click(control(root, 'Previous claim'), { force: true });
    expect(onStep).not.toHaveBeenCalled();
    await userEvent.click(control(root, 'Next claim'));
    expect(onStep.mock.calls).toEqual([[1]]);
    update({ index: 1 });
    await userEvent.click(control(root, 'Next claim'), { force: true });
    await userEvent.click(control(root, 'Previous claim'));
    expect(onStep.mock.calls).toEqual([[1], [-1]]);
    await userEvent.click(control(root, 'Close'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('on a page', () => {
  it('keeps its own type whatever the page sets', () => {
    document.documentElement.style.fontSize = '40px';
    document.body.style.cssText = 'font: italic 30px serif; letter-spacing: 5px; text-transform: uppercase';
    const { root } = openPopover(scenes.silence);
    const style = getComputedStyle(find(root, '.btc-says'));
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    expect([style.fontSize, style.fontStyle, style.letterSpacing, style.textTransform]).toEqual([
      '13px',
      'normal',
      'normal',
      'none',
    ]);
  });

  it('has targets of at least 24 by 24 px', () => {
    const { root } = openPopover(scenes.sevenStudies);
    for (const target of root.querySelectorAll('button, summary')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent ?? '').toBeGreaterThanOrEqual(24);
    }
  });

  it.each([
    ['no-preference', 'btc-appear'],
    ['reduce', 'none'],
  ])('motion: %s', async (motion, animation) => {
    await prefer({ 'prefers-reduced-motion': motion });
    expect(getComputedStyle(openPopover(scenes.silence).dialog).animationName).toBe(animation);
  });
});
