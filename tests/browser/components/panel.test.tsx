import { describe, expect, it, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel, type PanelProps, type PanelView } from '../../../components/panel.tsx';
import { PANEL_CSS } from '../../../components/styles.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import type { StudyRecord } from '../../../lib/core/types/index.ts';
import type { PopupState } from '../../../lib/core/words/popup-state.ts';
import type { PanelClaim } from '../../../lib/messages.ts';
import { listing, NO_FILTER } from '../../../lib/panel/listing.ts';
import { keepPage } from './keep.ts';
import { citedReview } from './scenes.ts';
import { control, find, prefer, type Scheme, seen, stage, violations } from './stage.tsx';

const CLAIM: PanelClaim = {
  frameId: 0,
  id: '1:0',
  text: 'PRP eases knee pain.',
  strength: 'controlled-trials',
  title: 'Tested against a comparison in people',
  line: '1 randomized trial, 40 people, compared for 6 months. Points the same way.',
  kind: 'efficacy',
  interventions: ['prp'],
  flags: [{ id: 'small', reason: 'Source 1 is about 40 people.' }],
  hidden: false,
};
const OTHER: PanelClaim = {
  ...CLAIM,
  id: '2:0',
  text: 'Exosomes regrow discs.',
  strength: 'none',
  title: 'No study in these packs tests this',
  line: '131 records looked through. That is not proof that it fails.',
  interventions: ['exosomes'],
  flags: [],
};
const CLAIMS = [CLAIM, OTHER];

const COMMON = {
  host: 'clinic.test',
  switches: { where: 'everywhere', site: true, all: true },
  canRead: false,
  unmarked: { hidden: 0, leftOut: 0 },
} as const;
const STATE: PopupState = {
  ...COMMON,
  kind: 'claims',
  counts: {
    'controlled-trials': 1,
    'uncontrolled-studies': 0,
    'reviews-only': 0,
    'preclinical-only': 0,
    none: 1,
  },
  flagged: 1,
  references: { known: 1, total: 2 },
  sources: [],
  crossref: 'off',
  absent: ['risks'],
  questions: ['risks'],
};

function view(over: Partial<PanelView> = {}): PanelView {
  return {
    state: STATE,
    listing: listing(CLAIMS, NO_FILTER),
    inView: new Set(),
    current: null,
    ...over,
  };
}

function open(over: Partial<PanelProps> = {}): ShadowRoot {
  const nothing = () => {};
  const props: PanelProps = {
    page: view(),
    filter: NO_FILTER,
    checked: null,
    level: 'plain',
    told: null,
    keep: keepPage(),
    onFilter: nothing,
    onShowAll: nothing,
    onOpen: nothing,
    onSource: nothing,
    onUnhide: nothing,
    onRead: nothing,
    onAskAccess: nothing,
    onOptions: nothing,
    onRetry: nothing,
    onCopy: async () => {},
    onBack: nothing,
    ...over,
  };
  return stage(PANEL_CSS, <Panel {...props} />);
}

const text = (root: ShadowRoot) => seen(find(root, 'main'));
const asked: PopupState = { ...COMMON, kind: 'nothing', reason: 'not-asked', canRead: true };
const found = { language: 'en', onTopic: true, annotations: [], records: [], packsOn: 3 };
const check = (over: object) => ({ text: 'PRP.', isCut: false, found: { ...found, ...over } });

const { annotation, records } = citedReview;
const FOUND = check({
  annotations: [annotation],
  records: [...(records as ReadonlyMap<string, StudyRecord>).values()],
}); // see the scene

const SCENES: readonly [string, Partial<PanelProps>][] = [
  ['claims', {}],
  ['the current one, and one in view', { page: view({ current: '0 1:0', inView: new Set(['0 2:0']) }) }],
  [
    'groups',
    {
      page: view({ listing: listing(CLAIMS, { ...NO_FILTER, groupBy: 'strength' }) }),
      filter: { ...NO_FILTER, groupBy: 'strength' },
    },
  ],
  ['nothing that matches', { page: view({ listing: { ...listing(CLAIMS, NO_FILTER), groups: [] } }) }],
  ['loading', { page: 'loading' }],
  ['failed', { page: 'failed' }],
  ['not read', { page: view({ state: asked, listing: listing([], NO_FILTER) }) }],
  ['a selection without a claim', { checked: check({}) }],
  ['a selection with a claim', { checked: FOUND }],
];

describe.each<Scheme>(['light', 'dark'])('in a %s scheme', (scheme) => {
  test.each(SCENES)('%s: no accessibility fault', async (_, props) => {
    await prefer({ 'prefers-color-scheme': scheme });
    expect(await violations(open(props))).toEqual([]);
  });
});

describe('claims', () => {
  it('are listed with what stands behind them', () => {
    const root = open();
    expect(text(root)).toContain('2 claims on this page');
    expect(text(root)).toContain('clinic.test · 2 sources · 1 thing it does not say');
    expect([...root.querySelectorAll<HTMLElement>('.btc-claims > li')].map(seen)).toEqual([
      `PRP eases knee pain. ${CLAIM.title}. ${CLAIM.line} Source 1 is about 40 people.`,
      `Exosomes regrow discs. ${OTHER.title}. ${OTHER.line}`,
    ]);
  });

  it('are gone to by mouse and by key', async () => {
    const onOpen = vi.fn();
    const root = open({ onOpen });
    const [first, second] = root.querySelectorAll<HTMLElement>('.btc-claim');
    await userEvent.click(first!);
    second!.focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen.mock.calls.map(([claim]) => claim.id)).toEqual(['1:0', '2:0']);
  });

  it('say which is open and which are in view', () => {
    const root = open({ page: view({ current: '0 1:0', inView: new Set(['0 2:0']) }) });
    expect(seen(find(root, '[aria-current]'))).toContain('PRP eases');
    const shown = find(root, '[data-in-view="true"]');
    expect(seen(shown)).toMatch(/^Exosomes.*In view/);
    expect(seen(find(shown, 'button'))).not.toContain('In view');
  });

  it('are told of when they have left the page', () => {
    const root = open({ told: 'This claim is not on the page now.' });
    expect(seen(find(root, '.btc-panel-told[role=status]'))).toBe('This claim is not on the page now.');
  });
});

describe('filters', () => {
  it('are buttons that say how many there are and which is on', async () => {
    const onFilter = vi.fn();
    const filter = { ...NO_FILTER, strength: 'none' } as const;
    const root = open({ onFilter, filter, page: view({ listing: listing(CLAIMS, filter) }) });
    const chips = [...root.querySelectorAll<HTMLElement>('.btc-chip')];
    expect(chips.map((chip) => [seen(chip), chip.ariaPressed])).toEqual([
      ['All 2', 'false'],
      ['Compared in people 1', 'false'],
      ['No study, or not for all 1', 'true'],
      ['Something to keep in mind 1', 'false'],
    ]);
    expect(text(root)).toContain('1 of 2 shown');
    for (const chip of chips) await userEvent.click(chip);
    expect(onFilter.mock.calls.map(([change]) => change)).toEqual([
      { strength: null, flaggedOnly: false, kind: null, product: null },
      { strength: 'controlled-trials' },
      { strength: null },
      { flaggedOnly: true },
    ]);
  });

  it('choose among the kinds and products that there are, and the groups', async () => {
    const onFilter = vi.fn();
    const root = open({ onFilter });
    const [kind, product, group] = root.querySelectorAll('select');
    expect([...product!.options].map((option) => option.text)).toEqual(['Any product', 'PRP', 'Exosomes']);
    await userEvent.selectOptions(kind!, kind!.options[1]!.text);
    await userEvent.selectOptions(product!, 'Exosomes');
    await userEvent.selectOptions(group!, 'Kind of study');
    expect(onFilter.mock.calls.map(([change]) => change)).toEqual([
      { kind: 'efficacy' },
      { product: 'exosomes' },
      { groupBy: 'strength' },
    ]);
  });

  it('are shown although the page has nothing of them any more', () => {
    const filter = { strength: 'reviews-only', flaggedOnly: true, kind: 'safety', product: 'bmc' } as const;
    const left = { ...NO_FILTER, ...filter };
    const root = open({ filter: left, page: view({ listing: listing([OTHER], left) }) });
    expect([...root.querySelectorAll<HTMLElement>('[aria-pressed="true"]')].map(seen)).toEqual([
      'Summaries only 0',
      'Something to keep in mind 0',
    ]);
    const chosen = [...root.querySelectorAll('select')].map((one) => one.selectedOptions[0]?.text);
    expect(chosen.slice(0, 2)).not.toContain('Any kind');
    expect(chosen.slice(0, 2)).not.toContain('Any product');
    expect(text(root)).toContain('No claim of this page is like that.');
  });

  it('that nothing passes lead back to all', async () => {
    const onShowAll = vi.fn();
    const page = view({ listing: { ...listing(CLAIMS, NO_FILTER), groups: [] } });
    const root = open({ page, onShowAll });
    expect(text(root)).toContain('No claim of this page is like that.');
    await userEvent.click(control(root, 'Show all claims'));
    expect(onShowAll).toHaveBeenCalledOnce();
  });
});

describe('without claims', () => {
  it('says why, and offers to read the page where it can', async () => {
    const onRead = vi.fn();
    const root = open({ page: view({ state: asked, listing: listing([], NO_FILTER) }), onRead });
    expect(text(root)).toContain('only when you ask for it');
    await userEvent.click(control(root, 'Read this page now'));
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('says that the browser does not let the extension in, and offers to have it let in', async () => {
    const onAskAccess = vi.fn();
    const shut: PopupState = { ...asked, kind: 'nothing', reason: 'no-access', canRead: false };
    const root = open({ page: view({ state: shut, listing: listing([], NO_FILTER) }), onAskAccess });
    expect(text(root)).toContain('Not allowed to read this page');
    await userEvent.click(control(root, 'Allow on all sites'));
    expect(onAskAccess).toHaveBeenCalledWith(null);
  });

  it('can be asked again after a failure', async () => {
    const onRetry = vi.fn();
    await userEvent.click(control(open({ page: 'failed', onRetry }), 'Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('a page that is not read because of what was chosen', () => {
  it('leads to where that is chosen', async () => {
    const onOptions = vi.fn();
    const root = open({ onOptions, page: view({ state: asked, listing: listing([], NO_FILTER) }) });
    await userEvent.click(control(root, 'Evidence packs and options'));
    expect(onOptions).toHaveBeenCalledOnce();
  });
});

describe('a selected text', () => {
  it.each([
    [{ packsOn: 0 }, 'No evidence pack is on'],
    [{ onTopic: false }, 'no mention of stem cells'],
    [{ language: 'es' }, 'It is in Spanish. Claims are found in English only.'],
    [{ language: 'es', onTopic: false }, 'It is in Spanish. Claims are found in English only.'],
    [{ language: 'und', onTopic: false }, 'It is in another language.'],
    [{}, 'We found no sentence that says what it does.'],
  ])('without a claim says why: %j', (over, words) => {
    expect(text(open({ checked: check(over) }))).toContain(`No claim was found in it. `);
    expect(text(open({ checked: check(over) }))).toContain(words);
  });

  it.each([
    [async () => {}, 'Copied: APA.'],
    [() => Promise.reject(new Error('no clipboard')), 'Could not copy'],
  ])('has studies that can be cited, and says whether that was copied: %#', async (onCopy, said) => {
    const copied = vi.fn(onCopy);
    const root = open({ checked: FOUND, onCopy: copied });
    for (const details of root.querySelectorAll('details')) details.open = true;
    const button = [...root.querySelectorAll('button')].find((one) => seen(one) === 'APA');
    await userEvent.click(button!);
    expect(copied).toHaveBeenCalledOnce();
    await expect.poll(() => text(root)).toContain(said);
  });

  it.each([
    ['plain', false],
    ['clinical', true],
  ] as const)('shows its studies as the reader likes them: %s', (level, isOpen) => {
    const root = open({ checked: FOUND, level });
    const card = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Vancouver');
    expect(card!.closest('details')!.open).toBe(isOpen);
  });

  it('leads back to the page', async () => {
    const onBack = vi.fn();
    await userEvent.click(control(open({ checked: check({}), onBack }), 'Back to the page’s claims'));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

it('speaks Spanish', () => {
  speak('es');
  try {
    const words = text(open({ page: view({ current: '0 1:0' }) }));
    expect(words).toContain('2 afirmaciones en esta página');
    expect(words).toContain('2 fuentes · 1 cosa que no dice');
  } finally {
    speak('en');
  }
});
