import { describe, expect, it, vi } from 'vitest';
import { SourcePopover } from '../../../components/source-popover.tsx';
import { POPOVER_CSS } from '../../../components/styles.ts';
import type { NoAnswer, SourceStatus } from '../../../lib/core/types/index.ts';
import type { ShownSource, SourceView } from '../../../lib/paint/source-view.ts';
import {
  ASKED,
  clean,
  found,
  known,
  notice,
  registration,
  retracted,
  source,
  sourceView,
  unknown,
  work,
} from './source-scenes.ts';
import { control, find, prefer, type Scheme, seen, stage, violations } from './stage.tsx';

function open(sources: readonly ShownSource[], over: Partial<SourceView> = {}) {
  const root = stage(POPOVER_CSS, <SourcePopover {...sourceView(sources, over)} />);
  return { root, text: seen(find(root, '[role="dialog"]')) };
}

describe('what a source is', () => {
  it('by its record: the kind of study, its people, how it was recognised', () => {
    const { text } = open([known]);
    expect(text).toContain('Source 9: case series');
    expect(text).toContain('Recognised by its title, with its author or year.');
    expect(text).toContain('Ember A. A registry of sore backs.');
    expect(text).toContain('Source mark 3 of 24');
  });

  it('by its title, where no pack knows it: said as that', () => {
    const { text } = open([
      source({ titleDesign: { design: 'randomized-controlled-trial', words: 'Randomized Trial' } }),
    ]);
    expect(text).toContain('Source 1: randomized trial, by its title');
    expect(text).toContain(
      'Its title says “Randomized Trial”. No pack knows it, so whether that is so was not checked.',
    );
  });

  it('by the title that Crossref has, where it has one', () => {
    const design = { design: 'animal', words: 'in rabbits' } as const;
    const status = found({ titleDesign: design });
    const printed = { design: 'randomized-controlled-trial', words: 'Randomized Trial' } as const;
    expect(open([source({ titleDesign: printed }, { status })]).text).toContain(
      'Source 1: animal study, by its title',
    );
    const silent = open([source({ titleDesign: printed }, { status: found() })]);
    expect(silent.text).toContain('Source 1: type of study not known');
  });

  it('not known, where nothing tells', () => {
    expect(open([unknown]).text).toContain('Source 7: type of study not known');
  });

  it('never by what Crossref lists it as', () => {
    const { text } = open([
      source({ doi: '10.9999/a' }, { status: found({ work: work({ title: 'Sore backs' }) }) }),
    ]);
    expect(text).toContain('Source 1: type of study not known');
    expect(text).toContain(
      'Crossref lists it as: journal article. That says how it was published, not what kind of study it is.',
    );
  });

  it('a registration is a plan', () => {
    const { text } = open([registration], { crossref: 'off' });
    expect(text).toContain('Source 3: registration of a trial');
    expect(text).toContain('it says that a study was planned, not what it found');
    expect(text).not.toContain('Crossref');
  });

  it('not by what Crossref has under a DOI that is another work’s', () => {
    const status = { state: 'other-work', work: work(), asked: ASKED } as const;
    const { text, root } = open([source({ doi: '10.9999/invented.fern' }, { status })]);
    expect(text).toContain('Source 1: type of study not known');
    expect(text).toContain(
      'Crossref has another work under the DOI that the page gives: “Fern extract in sore backs: a randomized controlled trial” (Fern and others, 2019).',
    );
    expect(root.querySelector('[data-notice]')).toBeNull();
    expect(text).not.toContain('No notice found');
  });

  it('found by likeness, to be looked at', () => {
    expect(open([source({}, { status: found({ by: 'likeness' }) })]).text).toContain(
      'see whether it is the same work',
    );
  });

  it('each of several', () => {
    const { root, text } = open([known, unknown]);
    expect(text).toContain('Sources 9 and 7');
    expect([...root.querySelectorAll('h3')].map((h) => h.textContent)).toEqual([
      'Source 9: case series',
      'Source 7: type of study not known',
    ]);
  });
});

describe('how it stands', () => {
  it('each notice for itself, the gravest with a sign, with its day, who told it and a link', () => {
    const { root, text } = open([retracted]);
    expect(text).toContain('Retracted, 4 March 2021; told by the publisher and Retraction Watch.');
    expect(text).toContain('Expression of concern, 1 November 2020; told by the publisher.');
    expect(text).toContain('Corrected, 1 December 2019; told by the publisher.');
    expect(text).toContain('A newer version.');
    expect(text).not.toContain('No notice found');
    const kinds = [...root.querySelectorAll('[data-notice]')].map((one) => one.getAttribute('data-notice'));
    expect(kinds).toEqual(['retraction', 'expression-of-concern', 'correction', 'new-version']);
    expect(find(root, '[data-notice="retraction"] svg')).toBeTruthy();
    expect(root.querySelector('[data-notice="new-version"] svg')).toBeNull();
    const link = find(root, '[data-notice="retraction"] a');
    expect(link.getAttribute('href')).toBe('https://doi.org/10.9999/invented.notice');
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('a notice is not itself retracted', () => {
    const { text } = open([
      source({}, { status: found({ noticeOf: [notice({ doi: '10.9999/the-work' })] }) }),
    ]);
    expect(text).toContain(
      'This is itself a notice (“Retraction”), about the work with the DOI 10.9999/the-work.',
    );
    expect(text).not.toContain('Retracted,');
  });

  it('without a notice: nothing was found, on that day', () => {
    const { text } = open([clean]);
    expect(text).toContain(
      'No notice found at Crossref on 25 November 2026. That is not proof that there is none.',
    );
    expect(text).not.toMatch(/not retracted/i);
  });

  const cannot = (why: NoAnswer, retryAfter: string | null = null): SourceStatus => ({
    state: 'no-answer',
    why,
    retryAfter,
  });
  it.each<[string, SourceStatus | undefined, SourceView['crossref'], string]>([
    ['off', undefined, 'off', 'look-ups at Crossref are off'],
    ['on its way', undefined, 'asking', 'Asking Crossref'],
    [
      'not there',
      { state: 'not-there', asked: ASKED },
      'on',
      'Crossref does not know this DOI (asked on 25 November 2026)',
    ],
    ['nothing like it', { state: 'nothing-like-it', asked: ASKED }, 'on', 'nothing that is like enough'],
    ['offline', cannot('offline'), 'on', 'Crossref could not be reached'],
    ['busy', cannot('busy', '2026-11-25T14:05:00.000Z'), 'on', 'asked us to wait until 14:05 UTC'],
    ['busy, no time given', cannot('busy'), 'on', 'asked us to wait. It is asked again later'],
    ['refused', cannot('refused'), 'on', 'Crossref refuses questions from this network'],
    ['slow', cannot('timeout'), 'on', 'took too long'],
    ['a login page', cannot('not-crossref'), 'on', 'a page to log in'],
    ['an error', cannot('failed'), 'on', 'answered with an error'],
  ])('%s', (_, status, crossref, words) => {
    expect(open([source({ doi: '10.9999/a' }, { status })], { crossref }).text).toContain(words);
  });
});

describe('what the page says of it', () => {
  it('both sides, and a sign only where they differ', () => {
    const { root, text } = open([known]);
    expect(text).toContain('The page says “level 1 study”. Its record says: case series.');
    expect(find(root, '[data-compared="other"] svg')).toBeTruthy();
    expect(root.querySelector('[data-compared="not-known"] svg')).toBeNull();
  });
});

describe('what can be done', () => {
  it('goes to the entry, steps, closes', () => {
    const acts = { onGoTo: vi.fn(), onStep: vi.fn(), onClose: vi.fn() };
    const { root } = open([known], acts);
    control(root, 'Go to it in the page’s list').click();
    control(root, 'Next source mark').click();
    control(root, 'Close').click();
    expect([acts.onGoTo.mock.calls, acts.onStep.mock.calls]).toEqual([[[9]], [[1]]]);
    expect(acts.onClose).toHaveBeenCalledOnce();
  });

  it('has no way to an entry that is not there', () => {
    expect(open([known], { canGoTo: () => false }).text).not.toContain('Go to it');
  });

  it('asks again for a record that did not come', () => {
    const onRetry = vi.fn();
    const { root, text } = open([known], { records: 'failed', onRetry });
    expect(text).toContain('The record could not be loaded.');
    control(root, 'Try again').click();
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('accessibility', () => {
  const scenes = { several: [known, unknown], retracted: [retracted], registration: [registration] };
  const schemes: readonly Scheme[] = ['light', 'dark'];
  it.each(
    schemes.flatMap((scheme) => Object.entries(scenes).map(([name, sources]) => ({ scheme, name, sources }))),
  )('nothing that axe finds: $name, $scheme', async ({ scheme, sources }) => {
    await prefer({ 'prefers-color-scheme': scheme });
    expect(await violations(open(sources).root)).toEqual([]);
  });
});
