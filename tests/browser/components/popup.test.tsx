import { describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PopupFailed } from '../../../components/popup-failed.tsx';
import { POPUP_CSS } from '../../../components/styles.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import type { PopupState } from '../../../lib/core/words/popup-state.ts';
import {
  CLAIMS,
  HERE,
  inLanguage,
  KNOWN,
  LINKED,
  NOT_ASKED,
  nothing,
  open,
  REASONS,
  RETRACTED,
} from './popup-scenes.tsx';
import { control, find, prefer, type Scheme, seen, stage, violations } from './stage.tsx';

const STATES: readonly [string, PopupState][] = [
  ['reading', { ...HERE, kind: 'reading' }],
  ['claims', CLAIMS],
  ['sources', { ...CLAIMS, sources: [KNOWN, RETRACTED, LINKED], crossref: 'on' }],
  ['claims without marks', { ...CLAIMS, unmarked: { hidden: 2, leftOut: 5 } }],
  ['not asked for', NOT_ASKED],
  ['another language', inLanguage('es')],
  ...REASONS.map(([reason]): [string, PopupState] => [reason, nothing(reason)]),
];

describe.each<Scheme>(['light', 'dark'])('in a %s scheme', (scheme) => {
  test.each(STATES)('%s has no accessibility fault', async (_name, state) => {
    await prefer({ 'prefers-color-scheme': scheme });
    expect(await violations(open(state, { onCheck: () => {} }))).toEqual([]);
  });
});

test('where nobody answers it is said, and can be tried again', async () => {
  const onRetry = vi.fn();
  const root = stage(POPUP_CSS, <PopupFailed onRetry={onRetry} onOptions={() => {}} />);
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('could not be read');
  expect(await violations(root)).toEqual([]);
  root.querySelector('button')?.click();
  expect(onRetry).toHaveBeenCalledOnce();
});

describe('claims', () => {
  it('are counted by strength, from the top of the ladder', () => {
    const root = open(CLAIMS);
    expect([...root.querySelectorAll<HTMLElement>('.btc-counts li')].map(seen)).toEqual([
      'Tested against a comparison in people 6',
      'Treated, but no comparison by chance shown 12',
      'Only in animals or the laboratory 1',
      'No study in these packs tests this, or not all of it 18',
      'With something to keep in mind 9',
    ]);
    const text = seen(find(root, 'main'));
    expect(text).toContain('37 claims on this page');
    expect(text).toContain('clinic.test');
    expect(text).toContain('16 of its 18 sources are in these packs.');
    expect(text).toContain('Alt+Shift+. next claim, Ctrl+Shift+1 previous');
  });

  it('may be missing where a part of the page could not be read', () => {
    const state = { ...CLAIMS, unmarked: { hidden: 0, leftOut: 0, partUnread: true } as const };
    expect(seen(find(open(state), 'main'))).toContain('A part of this page could not be looked through.');
  });

  it('are said to be the first of them while the rest of the page is looked at', () => {
    const state = { ...CLAIMS, unmarked: { hidden: 0, leftOut: 0, stillReading: true } as const };
    expect(seen(find(open(state), 'main'))).toContain('The rest of this page is still being looked at.');
  });

  it.each([
    [1, 'changes are read after a second.'],
    [8, 'changes are read after 8 seconds.'],
  ])('come late on a page that changes all the time, and that is said: %i s', (slowedSeconds, words) => {
    const state = { ...CLAIMS, unmarked: { hidden: 0, leftOut: 0, slowedSeconds } };
    expect(seen(find(open(state), 'main'))).toContain(words);
  });

  it('lead to what the marks mean', () => {
    expect(control(open(CLAIMS), 'What the marks mean').getAttribute('href')).toBe('/welcome.html');
  });

  it('can be gone to', async () => {
    const onStep = vi.fn();
    await userEvent.click(control(open(CLAIMS, { onStep }), 'Go to the first claim'));
    expect(onStep.mock.calls).toEqual([[1]]);
  });
});

it.each(REASONS)('says why there is nothing: %s', (reason, words) => {
  const root = open(nothing(reason));
  expect(seen(find(root, 'main'))).toContain(words);
  expect(() => control(root, 'Go to the first claim')).toThrow();
});

it.each([
  ['es', 'This page is in Spanish. Claims are found in English only.'],
  ['zh', 'This page is in Chinese.'],
  ['und', 'This page is in another language. Claims'],
])('says that the page is in a language that is not searched: %s', (language, words) => {
  const root = open(inLanguage(language));
  expect(seen(find(root, 'main'))).toContain(words);
  expect(() => control(root, 'Go to the first claim')).toThrow();
});

describe('claims without a mark', () => {
  it('are said, and the hidden ones can be marked again', async () => {
    const onUnhide = vi.fn();
    const root = open({ ...CLAIMS, unmarked: { hidden: 2, leftOut: 5 } }, { onUnhide });
    const text = seen(find(root, 'main'));
    expect(text).toContain('2 hidden by you · Mark again');
    expect(text).toContain('5 of kinds that you switched off');
    await userEvent.click(control(root, 'Mark again'));
    expect(onUnhide).toHaveBeenCalledOnce();
  });

  it('are said where no claim has a mark', () => {
    const state = { ...nothing('none-marked'), unmarked: { hidden: 0, leftOut: 1 } };
    const text = seen(find(open(state), 'main'));
    expect(text).toContain('1 of a kind that you switched off');
    expect(text).not.toContain('Mark again');
  });

  it('are not spoken of where every claim has one', () => {
    expect(seen(find(open(CLAIMS), 'main'))).not.toMatch(/hidden|switched off/);
  });
});

describe('what can be done', () => {
  it.each([
    ['Read this page now', 'onRead'],
    ['Check the selected text', 'onCheck'],
    ['Open the panel', 'onPanel'],
    ['Choose where pages are read', 'onOptions'],
  ] as const)('%s', async (words, prop) => {
    const act = vi.fn();
    await userEvent.click(control(open(NOT_ASKED, { onCheck: () => {}, [prop]: act }), words));
    expect(act).toHaveBeenCalledOnce();
  });

  it('is offered only where it can be done', () => {
    const text = seen(find(open(CLAIMS, { onPanel: null }), 'main'));
    expect(text).not.toMatch(/Read this page now|Check the selected text|Open the panel|Allow on/);
  });
});

describe('where pages are read', () => {
  it.each([
    ['everywhere', true, ['On clinic.test', 'On all sites'], 'on all sites but those that you switch off'],
    ['listed', false, ['On clinic.test', 'On the sites of your list'], 'only on the sites of your list'],
    ['asked', null, ['When you ask for it'], 'only when you ask for it'],
  ] as const)('%s', (where, site, labels, words) => {
    const root = open({ ...CLAIMS, switches: { where, site, all: true } });
    const switches = [...root.querySelectorAll<HTMLInputElement>('[role="switch"]')];
    expect(switches.map((one) => one.labels?.[0]?.textContent)).toEqual(labels);
    expect(seen(find(root, 'main'))).toContain(words);
  });
});

describe('in Spanish', () => {
  it.each<[string, PopupState, readonly string[]]>([
    [
      'claims',
      { ...CLAIMS, unmarked: { hidden: 1, leftOut: 2 } },
      [
        '37 afirmaciones en esta página',
        '1 ocultada por usted · Volver a marcar',
        '2 de tipos que usted desactivó',
        'Con algo que tener en cuenta 9',
        'Alt+Shift+. afirmación siguiente, Ctrl+Shift+1 anterior',
        'Lo que esta página no dice',
        'En clinic.test',
      ],
    ],
    [
      'not asked for',
      NOT_ASKED,
      ['Las páginas solo se leen cuando usted lo pide.', 'Leer esta página ahora'],
    ],
    [
      'sources in doubt',
      { ...CLAIMS, sources: [RETRACTED], crossref: 'on' },
      ['1 fuente de esta página fue retractada o está en duda.', 'Fuentes de esta página'],
    ],
  ])('%s', async (_, state, words) => {
    speak('es');
    onTestFinished(() => speak('en'));
    const root = open(state);
    const text = seen(find(root, 'main'));
    for (const one of words) expect(text).toContain(one);
    expect(await violations(root)).toEqual([]);
  });
});

describe('switches', () => {
  function switches(root: ShadowRoot): HTMLInputElement[] {
    return [...root.querySelectorAll<HTMLInputElement>('[role="switch"]')];
  }

  it('tell where it works and are switched by key', async () => {
    const [onSiteSwitch, onAllSwitch] = [vi.fn(), vi.fn()];
    const root = open(
      { ...CLAIMS, switches: { where: 'everywhere', site: true, all: false } },
      { onSiteSwitch, onAllSwitch },
    );
    const [site, all] = switches(root);
    expect(switches(root).map((s) => [s.labels?.[0]?.textContent, s.checked])).toEqual([
      ['On clinic.test', true],
      ['On all sites', false],
    ]);
    site?.focus();
    await userEvent.keyboard(' ');
    expect(onSiteSwitch.mock.calls).toEqual([[false]]);
    all?.focus();
    await userEvent.keyboard(' ');
    expect(onAllSwitch.mock.calls).toEqual([[true]]);
  });

  it('say that what was chosen is damaged, or could not be kept', async () => {
    const root = open(
      { ...NOT_ASKED, switches: { ...NOT_ASKED.switches, wasDamaged: true } },
      { notChosen: 'QUOTA_BYTES quota exceeded' },
    );
    expect(root.textContent).toContain('What you had chosen could not be read any more.');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('QUOTA_BYTES quota exceeded');
    expect(await violations(root)).toEqual([]);
  });

  it('leave out the site where there is none', () => {
    const root = open(nothing('not-a-web-page'));
    expect(switches(root).map((s) => s.labels?.[0]?.textContent)).toEqual(['On all sites']);
  });
});

describe('the page as a whole', () => {
  it('is told what we found no sentence on', () => {
    const text = seen(find(open(CLAIMS), 'main'));
    expect(text).toContain('What this page does not say We found no sentence on: risks or side effects');
    expect(text).toContain('It may be said in other words, or elsewhere.');
  });

  it('is told when it speaks of all, and nothing while that is not known', () => {
    expect(seen(find(open({ ...CLAIMS, absent: [] }), 'main'))).toContain('It speaks of risks, approval');
    expect(seen(find(open({ ...CLAIMS, absent: null }), 'main'))).not.toContain('does not say');
  });

  it('has questions to ask, which can be copied', async () => {
    const onCopy = vi.fn(async () => undefined);
    const root = open(CLAIMS, { onCopy });
    await userEvent.click(control(root, 'Questions to ask'));
    expect(seen(find(root, 'main'))).toContain('What can go wrong');
    await userEvent.click(control(root, 'Copy the questions'));
    expect(onCopy).toHaveBeenCalledWith(expect.stringMatching(/^- What can go wrong.*\n- What evidence/));
    await expect.poll(() => seen(find(root, '.btc-actions > [role="status"]'))).toBe('Copied.');
  });

  it('says when they could not be copied', async () => {
    const root = open(CLAIMS, { onCopy: () => Promise.reject(new Error('refused')) });
    await userEvent.click(control(root, 'Questions to ask'));
    await userEvent.click(control(root, 'Copy the questions'));
    await expect
      .poll(() => seen(find(root, '.btc-actions > [role="status"]')))
      .toContain('Could not be copied.');
  });

  it('leads to the options', async () => {
    const onOptions = vi.fn();
    await userEvent.click(control(open(CLAIMS, { onOptions }), 'Evidence packs and options'));
    expect(onOptions).toHaveBeenCalledOnce();
  });
});
