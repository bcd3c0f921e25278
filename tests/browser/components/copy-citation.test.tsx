import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CopyCitation } from '../../../components/copy-citation.tsx';
import { StudyDetails } from '../../../components/study-details.tsx';
import { POPOVER_CSS } from '../../../components/styles.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import type { SourceStatus } from '../../../lib/core/types/index.ts';
import { record } from './fixtures.ts';
import * as scenes from './scenes.ts';
import { control, find, openPopover, seen, stage, violations } from './stage.tsx';

const CITED = { vancouver: 'Ember A. A study. 2016.', apa: 'Ember, A. (2016). A study.' };

function open(onCopy: (text: string) => Promise<boolean>): ShadowRoot {
  return stage(POPOVER_CSS, <CopyCitation cited={CITED} study="Ember, 2016" onCopy={onCopy} />);
}

function group(root: ShadowRoot): HTMLElement {
  return find(root, '[role="group"]');
}

describe('a citation', () => {
  it.each([
    ['Vancouver', CITED.vancouver],
    ['APA', CITED.apa],
  ])('is copied in the style that was pressed, and that is said: %s', async (style, text) => {
    const onCopy = vi.fn(async () => true);
    const root = open(onCopy);
    await userEvent.click(control(root, `${style}: copy the citation of Ember, 2016`));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(text);
    await expect.poll(() => find(root, '[role="status"]').textContent).toBe(`Copied: ${style}.`);
    expect(await violations(root)).toEqual([]);
  });

  it('of a retracted study is never copied without its retraction', async () => {
    const onCopy = vi.fn(async () => true);
    const study = record('made-up', { cited: CITED });
    const match = {
      ...{ studyId: study.id, packId: study.pack.id, relation: 'cited' as const, alsoDirect: false },
      ...{ citedAs: '1', findingIds: [], reasons: [] },
    };
    const status: SourceStatus = {
      state: 'found',
      asked: '2026-05-10',
      by: 'doi',
      work: { doi: '10.9999/a', title: null, container: null, year: null, authors: null, type: null },
      notices: [
        {
          kind: 'retraction',
          label: 'Retraction',
          doi: '10.9999/n',
          sources: ['publisher'],
          date: '2020-02-02',
        },
      ],
      noticeOf: [],
    };
    const root = stage(
      POPOVER_CSS,
      <StudyDetails match={match} record={study} open status={status} onCopy={onCopy} />,
    );
    await userEvent.click(find(root, '[role="group"] button'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      `${CITED.vancouver} [Retracted, 2 February 2020; told by the publisher.]`,
    );
  });

  it('of another style takes the place of what was said before', async () => {
    const root = open(async () => true);
    await userEvent.click(control(root, 'Vancouver: copy the citation of Ember, 2016'));
    await expect.poll(() => find(root, '[role="status"]').textContent).toBe('Copied: Vancouver.');
    await userEvent.click(control(root, 'APA: copy the citation of Ember, 2016'));
    await expect.poll(() => find(root, '[role="status"]').textContent).toBe('Copied: APA.');
  });

  it.each<[string, () => Promise<boolean>]>([
    ['says no', async () => false],
    ['fails', () => Promise.reject(new Error('no clipboard'))],
  ])('where the browser %s, the text is there to be copied by hand', async (_, onCopy) => {
    const root = open(onCopy);
    await userEvent.click(control(root, 'APA: copy the citation of Ember, 2016'));
    await expect.poll(() => seen(group(root))).toContain('Could not copy: select the text and copy it.');
    expect(root.querySelector('textarea')?.value).toBe(CITED.apa);
    expect(await violations(root)).toEqual([]);
  });

  it('can be copied by keyboard, Vancouver first', async () => {
    const onCopy = vi.fn(async () => true);
    const root = open(onCopy);
    control(root, 'Vancouver: copy the citation of Ember, 2016').focus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(CITED.apa);
  });

  it('is called what is seen, with a name for the group', () => {
    const root = open(async () => true);
    const label = root.getElementById(group(root).getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe('Copy citation');
    for (const button of root.querySelectorAll('button'))
      expect(button.getAttribute('aria-label')?.startsWith(seen(button))).toBe(true);
  });

  it('has targets of at least 24 pixels', () => {
    for (const button of open(async () => true).querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  it('is offered in Spanish', () => {
    speak('es');
    onTestFinished(() => speak('en'));
    const root = open(async () => true);
    expect(seen(group(root))).toBe('Copiar referencia Vancouver APA');
    expect(control(root, 'APA: copiar la referencia de Ember, 2016')).toBeTruthy();
  });
});

describe('in a study’s details', () => {
  it('a citation is the record’s own, and the names say which study', async () => {
    const onCopy = vi.fn(async () => true);
    const { root } = openPopover(scenes.ownSeries, { onCopy });
    await userEvent.click(control(root, 'Details of this study'));
    await userEvent.click(control(root, 'Vancouver: copy the citation of Ember and others, 2016'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(record('ember').cited?.vancouver);
  });

  it('none is offered where none was made', async () => {
    const records = new Map([['ember', record('ember', { cited: null })]]);
    const { root, dialog } = openPopover({ ...scenes.ownSeries, records });
    await userEvent.click(control(root, 'Details of this study'));
    expect(seen(dialog)).toContain('How we checked');
    expect(seen(dialog)).not.toContain('Copy citation');
  });
});
