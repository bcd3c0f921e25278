/** Make-believe saved pages, as the page of the saved pages shows them. */
import type { SavedProps } from '../../../components/saved.tsx';
import type { SavedComparisonProps } from '../../../components/saved-comparison.tsx';
import type { SavedHomeProps } from '../../../components/saved-home.tsx';
import type { SavedPageProps } from '../../../components/saved-page.tsx';
import { changesBetween, comparing, WHOLE_VIEW } from '../../../lib/core/compare/index.ts';
import type { FullPageRecord } from '../../../lib/core/types/index.ts';
import { formatChoices } from '../../../lib/saved/formats.ts';
import type { ListState } from '../../../lib/saved/list-desk.ts';
import type { PageState } from '../../../lib/saved/page-desk.ts';
import { NO_QUERY, tagsOf } from '../../../lib/saved/search.ts';
import { snapshotInfo } from '../../../lib/saved/snapshot-info.ts';
import type { SavedPage } from '../../../lib/saved/types.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';
import { savedPage } from '../../saved/saved-page.ts';
import { PAGES } from './compare-scenes.ts';

export const NOTHING_TOLD: Omit<SavedProps, 'home' | 'children'> = {
  told: null,
  gone: null,
  onPutBack: () => {},
};

const KNEES = savedPage({
  tags: ['to ask', 'knees'],
  note: 'They answered on Monday: the photographs are of other people.',
});

/** One word that no line can hold. */
const ENDLESS = 'regeneration'.repeat(30);

/** What is hard to draw: no title, titles without an end or from right to left, thirty tags. */
export const HARD: readonly SavedPage[] = [
  savedPage({ key: 'none', title: ' ', address: `https://clinic.example/${ENDLESS}?q=${ENDLESS}` }),
  savedPage({ key: 'long', title: `All about ${ENDLESS}, and more of it`, tags: [ENDLESS] }),
  savedPage({ key: 'right', title: 'ברכיים במרפאה הבדויה', note: 'הם ענו ביום שני.', tags: ['ברכיים'] }),
  savedPage({
    key: 'tags',
    title: 'Of thirty kinds',
    tags: Array.from({ length: 30 }, (_, n) => `kind ${n}`),
  }),
];

export const MANY: readonly SavedPage[] = Array.from({ length: 120 }, (_, n) =>
  savedPage({
    key: `https://clinic.example/${n}`,
    title: `Page ${n}`,
    address: `https://clinic.example/${n}`,
  }),
);

/** @param picked keys of those that are chosen; `over.pages` are those that are listed */
export function listState(
  all: readonly SavedPage[],
  picked: readonly string[] = [],
  over: Partial<ListState> = {},
): ListState {
  return {
    ...{ pages: all, total: all.length, unreadable: 0, query: NO_QUERY, tags: tagsOf(all) },
    ...{ chosen: new Set(picked), picked: all.filter(({ key }) => picked.includes(key)), offer: null },
    room: { used: 4_200_000, most: 11_000_000_000, lasting: false },
    ...over,
  };
}

export function home(list: ListState, over: Partial<SavedHomeProps> = {}): SavedHomeProps {
  return {
    ...{ list, from: null, formats: formatChoices() },
    hrefOf: (key) => `#${new URLSearchParams({ page: key })}`,
    ...{ onLook: () => {}, onPick: () => {}, onCompare: () => {}, onExport: () => {} },
    ...{ onDelete: () => {}, onMakeLasting: () => {} },
    ...over,
  };
}

export const LISTS: readonly (readonly [string, ListState])[] = [
  ['no page', listState([])],
  ['a page', listState([KNEES])],
  ['pages that are hard to draw', listState(HARD)],
  ['120 pages, two of them chosen', listState(MANY, [MANY[0]?.key ?? '', MANY[3]?.key ?? ''])],
  [
    'nothing found',
    listState([KNEES], [KNEES.key], { pages: [], query: { text: 'elbow', tag: 'to ask' }, total: 1 }),
  ],
  ['pages that cannot be read', listState([KNEES], [], { unreadable: 2, room: null })],
  ['room that lasts', listState([KNEES], [], { room: { used: 900, most: 5_000, lasting: true } })],
];

const THEN = pageRecord({
  claims: [recordedClaim({ text: 'PRP cures the pain of worn knees.' })],
});
const NOW = pageRecord({
  readAt: '2026-05-12T16:45:00.000Z',
  sha256: 'b'.repeat(64),
  canonical: 'https://clinic.example/all-about-knees',
  claims: [
    recordedClaim({ text: 'PRP may ease the pain of worn knees.', stance: 'hedges' }),
    recordedClaim({
      text: 'Exosomes regrow your knee.',
      start: 60,
      strength: 'none',
      direction: 'not-applicable',
      title: 'No study in these packs tests this',
      line: '131 records looked through. That is not proof that it fails.',
      flags: [{ id: 'beyond-evidence', reason: '“Regrow” goes beyond any study in people in these packs.' }],
      studies: [{ referenceId: 'Fern', relation: 'other-product' }],
    }),
  ],
});

/** A page that was saved with each of these records, the last of them shown, held against the one before. */
export function pageState(records: readonly FullPageRecord[], over: Partial<PageState> = {}): PageState {
  const snapshots = records.map((record, n) => snapshotInfo(`s${n + 1}`, record));
  const page = savedPage({ ...{ tags: ['to ask'], note: 'Ask them.' }, snapshots });
  const [record = NOW, before] = records.toReversed();
  return {
    page,
    shown: snapshots.at(-1) ?? snapshotInfo('s1', record),
    record,
    against: snapshots.at(-2) ?? null,
    isAgainstFirst: snapshots.length > 1,
    changes: before === undefined ? null : changesBetween(before, record),
    offer: null,
    ...over,
  };
}

/** Saved twice on one day. */
export const TWICE: PageState = pageState([THEN, NOW]);
const OFTEN = pageState([pageRecord({ readAt: '2026-04-01T08:00:00.000Z' }), THEN, NOW]);

export const PAGE_STATES: readonly (readonly [string, PageState | null])[] = [
  ['saved once', pageState([NOW])],
  ['saved several times', OFTEN],
  ['without claims', pageState([pageRecord()])],
  ['in another language', pageState([pageRecord({ language: 'de' })])],
  ['partly unread', pageState([pageRecord({ ...NOW, partUnread: true })])],
  ['with a record that cannot be read', pageState([THEN, NOW], { record: null, changes: null })],
  ...HARD.map(
    (page) =>
      [
        `hard to draw: ${page.key}`,
        { ...TWICE, page: { ...TWICE.page, ...page, snapshots: TWICE.page.snapshots } },
      ] as const,
  ),
  ['gone', null],
];

export function onePage(state: PageState | null, over: Partial<SavedPageProps> = {}): SavedPageProps {
  return {
    ...{ state, formats: formatChoices(), backHref: '#' },
    passageOf: ({ text }) => `https://clinic.example/knees#:~:text=${encodeURIComponent(text)}`,
    ...{ onShow: () => {}, onHoldAgainst: () => {}, onDeleteTime: () => {}, onAnnotate: () => {} },
    ...{ onExport: () => {}, onCompare: () => {}, onDelete: () => {} },
    ...over,
  };
}

/** @param left pages that could not be read */
export function comparison(left = 0, over: Partial<SavedComparisonProps> = {}): SavedComparisonProps {
  const pages = PAGES.map(({ id, record }) => ({
    page: savedPage({ key: id }),
    record: { ...pageRecord(), ...record },
  }));
  return {
    state: { pages, compared: PAGES, listing: comparing(PAGES), left },
    ...{ view: WHOLE_VIEW, formats: formatChoices(), backHref: '#' },
    passageHref: ({ claim }) => `https://clinic.example/knees#:~:text=${encodeURIComponent(claim.text)}`,
    ...{ onView: () => {}, onExport: () => {} },
    ...over,
  };
}
