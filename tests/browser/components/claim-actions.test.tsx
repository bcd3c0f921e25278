import { render } from 'preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { HiddenPopover } from '../../../components/hidden-popover.tsx';
import { POPOVER_CSS } from '../../../components/styles.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import type { StudyRecord } from '../../../lib/core/types/index.ts';
import * as scenes from './scenes.ts';
import { control, find, openPopover, seen, stage, violations } from './stage.tsx';

function inSpanish(): void {
  speak('es');
  onTestFinished(() => speak('en'));
}

describe('copying', () => {
  it('the page’s words go with where they stand and what there is', async () => {
    const onCopy = vi.fn(async () => true);
    const { root, dialog } = openPopover(scenes.citedReview, { onCopy });
    control(root, 'Copy quote').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => seen(dialog)).toContain('Copied.');
    const [text] = onCopy.mock.calls[0] as unknown as [string];
    expect(text).toContain(
      '“PRP injected into the disc eases pain.” (A clinic, https://clinic.example/prp, seen on 2026-01-02)',
    );
    expect(text).toContain('Tested against a comparison in people');
    expect(text).toContain('They disagree.');
  });

  it('where the browser does not let it, the text is there to be copied by hand', async () => {
    const { root, dialog } = openPopover(scenes.silence, { onCopy: async () => false });
    await userEvent.click(control(root, 'Copy quote'));
    await expect.poll(() => seen(dialog)).toContain('Could not copy: select the text and copy it.');
    const field = find(root, 'textarea') as HTMLTextAreaElement;
    expect(field.value).toContain('PRP brings back hair.');
    expect(await violations(root)).toEqual([]);
  });
});

describe('the panel', () => {
  it('where it cannot be opened from here, how to is said', async () => {
    const { root, dialog } = openPopover(scenes.silence, { onOpenPanel: async () => false });
    await userEvent.click(control(root, 'Open in panel'));
    await expect.poll(() => seen(dialog)).toContain('Open the panel from the toolbar button');
  });
});

describe('a report', () => {
  it('is written by keyboard, holds what is needed, and is copied with what was added', async () => {
    const onCopy = vi.fn(async () => true);
    const { root, dialog } = openPopover(scenes.citedReview, { onCopy });
    control(root, 'Report a wrong match').focus();
    await userEvent.keyboard('{Enter}');
    expect(root.activeElement).toBe(find(root, 'textarea'));
    await userEvent.keyboard('It speaks of knees.');
    expect(seen(dialog)).toContain('Nothing is sent.');
    expect(await violations(root)).toEqual([]);
    await userEvent.click(control(root, 'Copy the report'));
    const [text] = onCopy.mock.calls[0] as unknown as [string];
    for (const part of [
      '“PRP injected',
      'fox, Fern, Moss',
      'make-believe 1.0.0',
      '9.9.9',
      'speaks of knees.',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('clinic.example');
  });

  it('is closed by Escape alone, and keeps what was written', async () => {
    const { root } = openPopover(scenes.citedReview);
    await userEvent.click(control(root, 'Report a wrong match'));
    await userEvent.keyboard('It speaks of knees.');
    const above = vi.fn();
    find(root, '[role="dialog"]').addEventListener('keydown', above);
    await userEvent.keyboard('{Escape}');
    expect(above).not.toHaveBeenCalled();
    expect(root.querySelector('textarea')).toBeNull();
    expect(root.activeElement).toBe(control(root, 'Report a wrong match'));
    await userEvent.keyboard('{Enter}');
    expect((find(root, 'textarea') as HTMLTextAreaElement).value).toContain('It speaks of knees.');
  });

  it('is not carried to another claim, and is there when its own is come back to', async () => {
    const { annotation } = scenes.citedReview;
    const { root, update } = openPopover(scenes.citedReview);
    await userEvent.click(control(root, 'Report a wrong match'));
    await userEvent.keyboard('It speaks of knees.');
    update({ annotation: { ...scenes.silence.annotation, id: 'another' } });
    expect(root.querySelector('textarea')).toBeNull();
    await userEvent.click(control(root, 'Report a wrong match'));
    expect((find(root, 'textarea') as HTMLTextAreaElement).value).not.toContain('knees');
    control(root, 'Previous claim').focus();
    update({ annotation });
    expect((find(root, 'textarea') as HTMLTextAreaElement).value).toContain('It speaks of knees.');
    expect(root.activeElement).not.toBe(find(root, 'textarea'));
  });
});

describe('hiding', () => {
  it('is asked for, and can be undone', async () => {
    const onHide = vi.fn();
    await userEvent.click(control(openPopover(scenes.silence, { onHide }).root, 'Hide this claim'));
    expect(onHide).toHaveBeenCalledOnce();
    const onUndo = vi.fn();
    const root = stage(POPOVER_CSS, <HiddenPopover kind="hidden" onClose={() => {}} onUndo={onUndo} />);
    expect(root.textContent).toContain('Hidden until the page is loaded again.');
    expect(await violations(root)).toEqual([]);
    await userEvent.click(control(root, 'Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
    render(null, root);
  });
});

describe('for readers in the field', () => {
  it('the facts are in its terms, and the details are open', () => {
    const { dialog } = openPopover(scenes.citedReview, { level: 'clinical' });
    const text = seen(dialog);
    expect(text).toContain('Randomized Controlled Trial (MeSH)');
    expect(text).toContain('How we checked');
    expect(text).not.toContain('98 people · compared for 12 months');
  });
});

describe('in Spanish', () => {
  it('speaks Spanish, and marks the studies’ own words as English', async () => {
    inSpanish();
    const { root, dialog } = openPopover(scenes.citedReview);
    for (const details of root.querySelectorAll('details')) details.open = true;
    const text = seen(dialog);
    for (const words of ['La página dice:', 'Afirmación 3 de 37', '¿Cómo se emparejó esto?', 'Copiar cita'])
      expect(text).toContain(words);
    expect(text).toContain('Los hallazgos y detalles de los estudios están en inglés.');
    expect(find(root, '.btc-findings [lang="en"]').textContent).toContain('A review by the trial team');
    expect(await violations(root)).toEqual([]);
  });

  it('the page’s own words are marked as English, and the sentence around them is not', () => {
    inSpanish();
    const { citedReview } = scenes;
    const reason = 'Depende de qué sea: “stem cells” y “cures “all” pain” pueden designar muchos “.';
    const assessment = {
      ...citedReview.annotation.assessment,
      flags: [{ id: 'count-of-cells', reason }] as const,
    };
    const { root } = openPopover({ ...citedReview, annotation: { ...citedReview.annotation, assessment } });
    const flag = find(root, '[data-flag="count-of-cells"]');
    expect(flag.textContent).toBe(reason);
    expect([...flag.querySelectorAll('[lang]')].map((one) => one.textContent)).toEqual([
      'stem cells',
      'cures “all” pain',
    ]);
    speak('en');
    const english = openPopover(citedReview).root;
    expect(english.querySelector('.btc-flag [lang]')).toBeNull();
  });
});

describe('words that need explaining', () => {
  it('are explained while they have the focus; Escape closes the explanation and not the popover', async () => {
    const { root, dialog } = openPopover(scenes.ownSeries);
    const heard = vi.fn();
    dialog.addEventListener('keydown', heard);
    const term = find(root, '.btc-term');
    expect(seen(dialog)).not.toContain('Case series:');
    term.focus();
    await expect.poll(() => find(root, '.btc-gloss:not([hidden])').textContent).toMatch(/^\S.+: \S/);
    expect(await violations(root)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(root.querySelector('.btc-gloss:not([hidden])')).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('are explained once a popover', () => {
    const { root } = openPopover(scenes.citedReview);
    const terms = [...root.querySelectorAll('.btc-gloss b')].map((name) => name.textContent);
    expect(terms.length).toBeGreaterThan(0);
    expect(new Set(terms).size).toBe(terms.length);
  });
});

describe('where the studies stand', () => {
  it('in words, with the direction beside it', async () => {
    const { root } = openPopover(scenes.citedReview);
    await userEvent.click(control(root, 'Where these studies stand'));
    const rungs = [...root.querySelectorAll<HTMLElement>('.btc-study-ladder li')].map(seen);
    expect(rungs[0]).toBe('Systematic reviews: none');
    expect(rungs[1]).toBe('Randomized trials: Fern and others, 2016; Moss and others, 2022');
    expect(rungs[5]).toContain('Fox and others, 2016');
    expect(root.textContent).toContain('What was found: they disagree.');
    expect(await violations(root)).toEqual([]);
  });

  it('of more than fit on a rung, the last place says how many more', async () => {
    const { annotation, records } = scenes.citedReview;
    const [trial] = annotation.assessment.studies;
    const [record] = [...(records as ReadonlyMap<string, StudyRecord>).values()]; // see the scene
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const studies = ids.map((studyId) => ({ ...trial!, studyId }));
    const { root } = openPopover({
      annotation: { ...annotation, assessment: { ...annotation.assessment, studies } },
      records: new Map(ids.map((id) => [id, { ...record!, id }])),
    });
    await userEvent.click(control(root, 'Where these studies stand'));
    expect(root.querySelectorAll('.btc-rung circle')).toHaveLength(4);
    expect(find(root, '.btc-rung text').textContent).toBe('+3');
  });

  it('a study of another product is a hollow dot', async () => {
    const { root } = openPopover(scenes.otherProduct);
    await userEvent.click(control(root, 'Where these studies stand'));
    const fills = [...root.querySelectorAll('.btc-rung circle')].map((dot) => dot.getAttribute('fill'));
    expect(fills).toContain('none');
    expect(fills).not.toContain('currentColor');
  });
});
