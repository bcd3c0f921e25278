import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Options } from '../../../components/options.tsx';
import { Panel, type PanelProps } from '../../../components/panel.tsx';
import { Popup, type PopupProps } from '../../../components/popup.tsx';
import { SourcePopover } from '../../../components/source-popover.tsx';
import { OPTIONS_CSS, PANEL_CSS, POPOVER_CSS, POPUP_CSS } from '../../../components/styles.ts';
import { comparing, WHOLE_VIEW } from '../../../lib/core/compare/index.ts';
import { passageLink } from '../../../lib/core/page-record/passage-link.ts';
import type { StudyRecord } from '../../../lib/core/types/index.ts';
import type { PopupState } from '../../../lib/core/words/popup-state.ts';
import type { PanelClaim } from '../../../lib/messages.ts';
import type { DeskState } from '../../../lib/packs/desk-state.ts';
import { listing, NO_FILTER } from '../../../lib/panel/listing.ts';
import { BAD_ADDRESSES, hostile, MARKUP } from '../../hostile-values.ts';
import { pageRecord } from '../../page-record.ts';
import { savedPage } from '../../saved/saved-page.ts';
import { PAGES } from './compare-scenes.ts';
import { keepPage } from './keep.ts';
import { choicesProps, choicesState, optionsProps } from './options-scenes.ts';
import { comparison, HARD, home, listState, onePage, TWICE } from './saved-scenes.ts';
import { openComparison, openHome, openPage } from './saved-stage.tsx';
import * as scenes from './scenes.ts';
import { clean, known, registration, retracted, sourceView, unknown } from './source-scenes.ts';
import { openPopover, stage } from './stage.tsx';

/**
 * What pages, packs, readers' notes and Crossref say is shown as words on every surface: nothing becomes an element, an
 * attribute or a style, no script runs, and no link leads anywhere but to the web or to our own pages. The first page of
 * all shows nothing of others.
 */

declare global {
  /** Set by every script in the hostile words, if one runs. */
  var btcRan: number | undefined;
}

beforeEach(() => {
  globalThis.btcRan = undefined;
});
afterEach(() => {
  expect(globalThis.btcRan).toBeUndefined();
});

/** Opens all that is folded, presses nothing that leads away, and holds the drawn surface against the rules. */
function expectWords(root: ShadowRoot): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
  const all = [...root.querySelectorAll('*')];
  expect(
    root.querySelectorAll('[data-btc-made], script, iframe, object, embed, link, base, meta'),
  ).toHaveLength(0);
  const names = new Set(all.flatMap((element) => element.getAttributeNames()));
  expect([...names].filter((name) => /^(?:on|srcdoc|autofocus)|[^A-Za-z0-9-]/.test(name))).toEqual([]);
  // Preact sets listeners, not attributes; our own styles stand in sheets.
  expect([...root.querySelectorAll('style')]).toEqual([]);
  const links = [...root.querySelectorAll('a')].map((a) => a.protocol);
  expect(links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
  expect(root.textContent?.replace(/\s+/g, ' ')).toContain(MARKUP.replace(/\s+/g, ' '));
}

const nothing = (): void => undefined;

const COMMON = {
  host: 'clinic.test',
  switches: { where: 'everywhere', site: true, all: true },
  canRead: true,
  unmarked: { hidden: 1, leftOut: 1 },
} as const;
const SOURCE = {
  ...{ frameId: 0, id: 1, label: '1', text: 'Ember A. A registry.', kind: 'case series, by its title' },
  ...{ notice: 'Retracted, 4 March 2021; told by the publisher.', inDoubt: true },
};
const CLAIMS: Extract<PopupState, { kind: 'claims' }> = {
  ...COMMON,
  kind: 'claims',
  counts: {
    ...{
      'controlled-trials': 1,
      'uncontrolled-studies': 0,
      'reviews-only': 0,
      'preclinical-only': 0,
      none: 1,
    },
  },
  ...{ flagged: 1, references: { known: 1, total: 2 }, sources: [SOURCE], crossref: 'on' },
  ...{ absent: ['risks'], questions: ['risks'] },
};

function popup(state: PopupState): ShadowRoot {
  const props: PopupProps = {
    ...{ state, keys: [], onSiteSwitch: nothing, onAllSwitch: nothing, onStep: nothing, onSource: nothing },
    ...{ onRead: nothing, onAskAccess: nothing, onUnhide: nothing, onPanel: nothing, onCheck: nothing },
    ...{ onCopy: async () => {}, keep: keepPage(), onSaved: nothing, onOptions: nothing },
  };
  return stage(POPUP_CSS, <Popup {...props} />);
}

function panel(over: Partial<PanelProps>): ShadowRoot {
  const claim: PanelClaim = {
    ...{ frameId: 0, id: '1:0', text: 'PRP eases knee pain.', strength: 'none', kind: 'efficacy' },
    ...{ title: 'No study in these packs tests this', line: '131 records looked through.' },
    ...{
      interventions: ['prp'],
      flags: [{ id: 'small', reason: 'Source 1 is about 40 people.' }],
      hidden: false,
    },
  };
  const props: PanelProps = {
    ...{ page: { state: CLAIMS, listing: listing([claim], NO_FILTER), inView: new Set(), current: '0 1:0' } },
    ...{ filter: NO_FILTER, checked: null, level: 'plain', told: 'Not on the page now.', keep: keepPage() },
    ...{ onFilter: nothing, onShowAll: nothing, onOpen: nothing, onSource: nothing, onUnhide: nothing },
    ...{
      onRead: nothing,
      onAskAccess: nothing,
      onOptions: nothing,
      onRetry: nothing,
      onCopy: async () => {},
    },
    ...{ onBack: nothing, ...over },
  };
  return stage(PANEL_CSS, <Panel {...hostile(props)} />);
}

describe.each(Object.entries(scenes))('a claim’s popover, %s', (_, scene) => {
  test.each(['plain', 'clinical'] as const)('in %s words', (level) => {
    const sources = [known, unknown, clean, retracted, registration];
    const { root } = openPopover(hostile(scene), hostile({ sources, crossref: 'on', level, version: '1 2' }));
    expectWords(root);
  });
});

test('a source’s popover', () => {
  for (const one of [known, unknown, clean, retracted, registration])
    expectWords(stage(POPOVER_CSS, <SourcePopover {...hostile(sourceView([one], { crossref: 'on' }))} />));
});

describe('the popup', () => {
  const states: readonly PopupState[] = [
    CLAIMS,
    { ...COMMON, kind: 'nothing', reason: 'no-access' },
    { ...COMMON, kind: 'nothing', reason: 'none-marked', given: CLAIMS },
    { ...COMMON, kind: 'reading' },
  ];
  test.each(states)('$kind $reason', (state) => expectWords(popup(hostile(state))));
});

describe('the panel', () => {
  test('with claims', () => expectWords(panel({})));
  test('with a text that was selected', () => {
    const records = [...(scenes.citedReview.records as ReadonlyMap<string, StudyRecord>).values()]; // see the scene
    const found = {
      language: 'en',
      onTopic: true,
      annotations: [scenes.citedReview.annotation],
      records,
      packsOn: 3,
    };
    expectWords(panel({ checked: { text: 'PRP eases pain.', isCut: true, found } }));
  });
});

describe('the options', () => {
  const pack: DeskState['packs'][number] = {
    ...{
      id: 'own',
      title: 'Pack',
      version: '1.2.0',
      date: '2026-01-05',
      licence: 'CC-BY-4.0',
      about: 'Made up.',
    },
    ...{
      records: 1,
      findings: 1,
      designs: [['animal', 1]],
      on: true,
      importedAt: '2026-02-03T10:00:00.000Z',
    },
    problems: [{ entry: 'studies › rowan › level', mend: 'must be 1 to 5' }],
  };
  const record = { id: 'r', title: 'Title', name: 'Rowan, 2001', design: 'animal' as const };
  const contents = {
    records: [{ ...record, findings: [{ id: 'f', plain: 'A sentence.', caveat: 'Made up.' }] }],
    sites: [{ id: 's', domain: 'clinic.example', study: 'Rowan, 2001', note: 'Rowan owns it.' }],
  };
  const adding: readonly DeskState['adding'][] = [
    { kind: 'ready', pack, contents, replaces: null },
    { kind: 'refused', file: 'mine.json', problems: pack.problems },
    { kind: 'not-kept', title: 'Pack', reason: 'no room' },
    { kind: 'reading', file: 'mine.json' },
  ];
  test.each(adding)('with a pack of others: $kind', (adding) => {
    const state: DeskState = {
      packs: [pack],
      adding,
      offer: { why: 'removed', title: 'Pack', version: '1.0.0' },
      told: null,
    };
    const sites = choicesProps(choicesState({ offHosts: ['clinic.example'] }));
    const told = { kind: 'failed', reason: 'no store' } as const;
    expectWords(
      stage(OPTIONS_CSS, <Options {...hostile({ ...optionsProps(sites, {}, { told }), state })} />),
    );
  });
});

describe.each(BAD_ADDRESSES)('the saved pages, at %s', (address) => {
  test('as a list', () => {
    const pages = hostile([savedPage({ note: 'Ask them.', tags: ['knees'] }), ...HARD], address);
    expectWords(openHome(home(listState(pages, [pages[0]?.key ?? '']))));
  });

  test('one by one', () => {
    const state = hostile(TWICE, address);
    const { record } = state;
    expectWords(
      openPage(
        onePage(state, { passageOf: (claim) => (record === null ? null : passageLink(record, claim)) }),
      ),
    );
  });

  test('side by side', () => {
    const compared = hostile(PAGES, address);
    const pages = compared.map(({ id, record }) => ({
      page: savedPage({ key: id }),
      record: { ...pageRecord(), ...record },
    }));
    const listingOf = comparing(compared);
    const [row] = listingOf(WHOLE_VIEW).rows;
    const root = openComparison(
      comparison(0, {
        state: { pages, compared, listing: listingOf, left: 0 },
        passageHref({ pageId, claim }) {
          const page = compared.find(({ id }) => id === pageId);
          return page === undefined ? null : passageLink({ ...pageRecord(), ...page.record }, claim);
        },
      }),
    );
    expect(row).toBeDefined();
    root.querySelector<HTMLElement>('table tbody button')?.click();
    expectWords(root);
  });
});
