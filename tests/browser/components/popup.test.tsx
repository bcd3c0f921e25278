import { describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup, type PopupProps } from '../../../components/popup.tsx';
import { PopupFailed } from '../../../components/popup-failed.tsx';
import { POPUP_CSS } from '../../../components/styles.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import type { NothingReason, PopupSource, PopupState } from '../../../lib/core/words/popup-state.ts';
import { keepPage } from './keep.ts';
import { control, find, prefer, type Scheme, seen, stage, violations } from './stage.tsx';

const HERE = {
  host: 'clinic.test',
  switches: { where: 'everywhere', site: true, all: true },
  canRead: false,
  unmarked: { hidden: 0, leftOut: 0 },
} as const;

const CLAIMS: Extract<PopupState, { kind: 'claims' }> = {
  ...HERE,
  kind: 'claims',
  counts: {
    'controlled-trials': 6,
    'uncontrolled-studies': 12,
    'reviews-only': 0,
    'preclinical-only': 1,
    none: 18,
  },
  flagged: 9,
  references: { known: 16, total: 18 },
  sources: [],
  crossref: 'off',
  absent: ['risks', 'alternatives'],
  questions: ['risks', 'evidence-for-my-condition', 'cost-and-follow-up'],
};

const KNOWN: PopupSource = {
  frameId: 0,
  id: 1,
  label: '1',
  text: 'Ember A. A registry of sore backs. J Invent Med. 2016;1:1-9.',
  kind: 'case series',
  notice: null,
  inDoubt: false,
};
const RETRACTED: PopupSource = {
  ...KNOWN,
  id: 2,
  label: '2',
  kind: 'randomized trial, by its title',
  notice: 'Retracted, 4 March 2021; told by the publisher.',
  inDoubt: true,
};
const LINKED: PopupSource = {
  ...KNOWN,
  id: 3,
  label: 'a study',
  text: null,
  kind: 'type of study not known',
};

function nothing(reason: NothingReason): PopupState {
  if (reason === 'not-a-web-page')
    return { ...HERE, kind: 'nothing', reason, host: null, switches: { ...HERE.switches, site: null } };
  return { ...HERE, kind: 'nothing', reason };
}

function inLanguage(language: string): PopupState {
  return { ...HERE, kind: 'other-language', language };
}

const REASONS: readonly (readonly [NothingReason, string])[] = [
  ['off-everywhere', 'off on all sites'],
  ['off-here', 'off on this site'],
  ['no-such-therapy', 'no mention of stem cells, PRP or their relatives'],
  ['therapy-but-no-claims', 'found no sentence that says what it does'],
  ['no-packs', 'Switch one on'],
  ['not-a-web-page', 'does not let the extension in'],
  ['no-access', 'You can allow it'],
  ['read-in-vain', 'may be too long'],
  ['not-reached', 'Reload it'],
  ['not-listed', 'only on the sites of your list'],
  ['not-asked', 'only when you ask for it'],
  ['none-marked', 'none of them is marked'],
];

const NOT_ASKED: PopupState = {
  ...HERE,
  kind: 'nothing',
  reason: 'not-asked',
  canRead: true,
  switches: { where: 'asked', site: null, all: true },
};

const KEYS = [
  { command: 'next-claim', keys: 'Alt+Shift+.' },
  { command: 'previous-claim', keys: 'Ctrl+Shift+1' },
] as const;

function open(state: PopupState, over: Partial<PopupProps> = {}): ShadowRoot {
  const props = {
    state,
    keys: KEYS,
    onSiteSwitch: () => {},
    onAllSwitch: () => {},
    onStep: () => {},
    onSource: () => {},
    onRead: () => {},
    onAskAccess: () => {},
    onUnhide: () => {},
    onPanel: () => {},
    onCheck: null,
    onCopy: async () => {},
    keep: keepPage(),
    onSaved: () => {},
    onOptions: () => {},
    ...over,
  };
  return stage(POPUP_CSS, <Popup {...props} />);
}

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
