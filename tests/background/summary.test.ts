import { describe, expect, it } from 'vitest';
import type { AskedFrame } from '../../lib/background/pages.ts';
import { countClaims, summarize } from '../../lib/background/summary.ts';
import type { PageTopic, QuestionId } from '../../lib/core/types/index.ts';
import type { PopupState } from '../../lib/core/words/popup-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { popupState } from '../../lib/surfaces/popup-state.ts';
import { askedFrame, readerState } from './states.ts';

const ADDRESS = 'https://www.clinic.example/prp';

const PAGE = askedFrame({
  verdict: 'hit',
  state: readerState({
    claims: 3,
    byStrength: { ...readerState().byStrength, 'controlled-trials': 2, none: 1 },
    flagged: 1,
    hidden: 2,
    leftOut: 4,
    references: 18,
    referencesKnown: 17,
  }),
});
const FRAME = askedFrame({
  frameId: 4,
  verdict: 'hit',
  state: readerState({
    claims: 1,
    byStrength: { ...readerState().byStrength, none: 1 },
    flagged: 1,
    leftOut: 1,
  }),
});
const EMPTY = askedFrame({ verdict: 'hit', state: readerState() });
const AT_WORK = askedFrame({ verdict: 'hit', state: readerState({ status: 'reading', language: null }) });
const SPANISH = askedFrame({ verdict: 'hit', state: readerState({ language: 'es' }) });
const inFrame = (frame: AskedFrame): AskedFrame => ({ ...frame, frameId: 4 });

describe('summarize', () => {
  it('adds up what all frames say', () => {
    expect(summarize(ADDRESS, [FRAME, PAGE, askedFrame({ frameId: 7 })])).toEqual({
      readable: true,
      slowedMs: 0,
      site: 'clinic.example',
      asked: false,
      reached: true,
      onTopic: true,
      failed: 'none',
      reading: false,
      language: 'en',
      counts: {
        'controlled-trials': 2,
        'uncontrolled-studies': 0,
        'reviews-only': 0,
        'preclinical-only': 0,
        none: 2,
      },
      flagged: 2,
      hidden: 2,
      leftOut: 5,
      references: { known: 17, total: 18 },
      crossref: 'off',
      absent: null,
      questions: [],
    });
  });

  const span = { blockId: 1, start: 0, end: 9 };
  const reporting = (spoken: readonly PageTopic[], questions: readonly QuestionId[]) =>
    askedFrame({
      verdict: 'hit',
      state: readerState({
        report: {
          topics: {
            risks: [],
            'regulatory-status': [],
            alternatives: [],
            'evidence-against': [],
            ...Object.fromEntries(spoken.map((topic) => [topic, [span]])),
          },
          questions,
        },
      }),
    });

  it('says a topic absent only where no frame speaks of it', () => {
    const frames = [
      reporting(['risks'], ['alternatives', 'cost-and-follow-up']),
      reporting(['alternatives'], ['risks', 'cost-and-follow-up']),
      EMPTY,
    ];
    expect(summarize(ADDRESS, frames)).toMatchObject({
      absent: ['regulatory-status', 'evidence-against'],
      questions: ['alternatives', 'cost-and-follow-up', 'risks'],
    });
  });

  it('says nothing absent while a frame is still being read', () => {
    expect(summarize(ADDRESS, [reporting([], ['risks']), AT_WORK]).absent).toBeNull();
    const failed = askedFrame({ verdict: 'hit', state: readerState({ status: 'failed', language: null }) });
    expect(summarize(ADDRESS, [reporting([], ['risks']), failed])).toMatchObject({
      absent: null,
      failed: 'part',
    });
  });

  it('says nothing absent where a frame was looked through in part', () => {
    const part = askedFrame({ verdict: 'hit', state: readerState({ partUnread: true }) });
    expect(summarize(ADDRESS, [reporting([], ['risks']), part])).toMatchObject({
      absent: null,
      failed: 'part',
    });
  });
});

describe('countClaims', () => {
  it.each<[string, readonly AskedFrame[], number]>([
    ['no frame', [], 0],
    ['no reader', [askedFrame()], 0],
    ['two readers', [FRAME, PAGE, askedFrame({ frameId: 7 })], 4],
  ])('%s', (_, frames, count) => {
    expect(countClaims(frames)).toBe(count);
  });
});

describe('popupState', () => {
  const off: Settings = { ...DEFAULT_SETTINGS, on: false, offHosts: [], packsOff: [] };
  const offHere: Settings = { ...DEFAULT_SETTINGS, on: true, offHosts: ['clinic.example'], packsOff: [] };
  const nothing = (reason: Extract<PopupState, { kind: 'nothing' }>['reason']) => ({
    kind: 'nothing',
    reason,
  });

  const LISTED: Settings = { ...DEFAULT_SETTINGS, run: 'listed', onHosts: ['other.example'] };
  const WHEN_ASKED: Settings = { ...DEFAULT_SETTINGS, run: 'asked' };
  const UNREAD = askedFrame({ verdict: null });
  const ASKED: AskedFrame = { ...PAGE, asked: true };

  it.each<[string, string | undefined, readonly AskedFrame[], Settings, object]>([
    [
      'claims',
      ADDRESS,
      [PAGE],
      DEFAULT_SETTINGS,
      { kind: 'claims', flagged: 1, references: { known: 17, total: 18 } },
    ],
    [
      'claims in a frame while the page is being read',
      ADDRESS,
      [AT_WORK, FRAME],
      DEFAULT_SETTINGS,
      { kind: 'claims' },
    ],
    ['a reader at work', ADDRESS, [AT_WORK], DEFAULT_SETTINGS, { kind: 'reading' }],
    ['a reader on its way', ADDRESS, [askedFrame({ verdict: 'hit' })], DEFAULT_SETTINGS, { kind: 'reading' }],
    ['nothing to mark', ADDRESS, [EMPTY], DEFAULT_SETTINGS, nothing('therapy-but-no-claims')],
    ['another language', ADDRESS, [SPANISH], DEFAULT_SETTINGS, { kind: 'other-language', language: 'es' }],
    [
      'claims in a frame of a page in another language',
      ADDRESS,
      [SPANISH, FRAME],
      DEFAULT_SETTINGS,
      { kind: 'claims' },
    ],
    [
      'a page in another language whose frame is being read',
      ADDRESS,
      [SPANISH, inFrame(AT_WORK)],
      DEFAULT_SETTINGS,
      { kind: 'reading' },
    ],
    [
      'no claims in a page in another language, none in its frame',
      ADDRESS,
      [inFrame(EMPTY), SPANISH],
      DEFAULT_SETTINGS,
      { kind: 'other-language', language: 'es' },
    ],
    [
      'another language in a frame of a page without claims',
      ADDRESS,
      [inFrame(SPANISH), EMPTY],
      DEFAULT_SETTINGS,
      nothing('therapy-but-no-claims'),
    ],
    [
      'another language in a frame of a page on another subject',
      ADDRESS,
      [askedFrame(), inFrame(SPANISH)],
      DEFAULT_SETTINGS,
      { kind: 'other-language', language: 'es' },
    ],
    [
      'a page that could not be read',
      ADDRESS,
      [askedFrame({ verdict: 'hit', state: readerState({ status: 'failed', language: null }) })],
      DEFAULT_SETTINGS,
      nothing('read-in-vain'),
    ],
    [
      'a frame that could not be read in a page without claims',
      ADDRESS,
      [
        EMPTY,
        inFrame(askedFrame({ verdict: 'hit', state: readerState({ status: 'failed', language: null }) })),
      ],
      DEFAULT_SETTINGS,
      { ...nothing('therapy-but-no-claims'), unmarked: { hidden: 0, leftOut: 0, partUnread: true } },
    ],
    [
      'a page that changes more than may be read at once',
      ADDRESS,
      [askedFrame({ verdict: 'hit', state: readerState({ slowedMs: 2_500 }) })],
      DEFAULT_SETTINGS,
      { ...nothing('therapy-but-no-claims'), unmarked: { hidden: 0, leftOut: 0, slowedSeconds: 3 } },
    ],
    ['another subject', ADDRESS, [askedFrame()], DEFAULT_SETTINGS, nothing('no-such-therapy')],
    ['no gate', ADDRESS, [askedFrame({ verdict: null })], DEFAULT_SETTINGS, nothing('not-reached')],
    ['no script let in', 'chrome://settings/', [], DEFAULT_SETTINGS, nothing('not-a-web-page')],
    [
      'a viewer of PDF files',
      'https://clinic.example/a.pdf',
      [askedFrame({ readable: false })],
      DEFAULT_SETTINGS,
      nothing('not-a-web-page'),
    ],
    [
      'a site without access, whose address is not told',
      undefined,
      [],
      DEFAULT_SETTINGS,
      nothing('not-a-web-page'),
    ],
    ['off everywhere', ADDRESS, [askedFrame({ verdict: null })], off, nothing('off-everywhere')],
    ['off everywhere, on a page that cannot be read', undefined, [], off, nothing('off-everywhere')],
    ['off here', ADDRESS, [askedFrame({ verdict: null })], offHere, nothing('off-here')],
    ['off here, marks not yet gone', ADDRESS, [PAGE], offHere, nothing('off-here')],
    ['off here, but asked for', ADDRESS, [ASKED], offHere, { kind: 'claims', canRead: false }],
    ['not on the list', ADDRESS, [UNREAD], LISTED, { ...nothing('not-listed'), canRead: true }],
    ['on the list', ADDRESS, [PAGE], { ...LISTED, onHosts: ['clinic.example'] }, { kind: 'claims' }],
    ['not asked for', ADDRESS, [UNREAD], WHEN_ASKED, { ...nothing('not-asked'), canRead: true }],
    ['asked for', ADDRESS, [ASKED], WHEN_ASKED, { kind: 'claims', canRead: false }],
    [
      'asked for, on another subject',
      ADDRESS,
      [askedFrame({ asked: true })],
      WHEN_ASKED,
      { ...nothing('no-such-therapy'), canRead: false },
    ],
    [
      'nothing that can be asked for',
      'chrome://settings/',
      [],
      WHEN_ASKED,
      { ...nothing('not-a-web-page'), canRead: false },
    ],
    ['off here can be asked for', ADDRESS, [UNREAD], offHere, { canRead: true }],
    ['off everywhere cannot be asked for', ADDRESS, [UNREAD], off, { canRead: false }],
    [
      'claims that are all hidden or left out',
      ADDRESS,
      [askedFrame({ verdict: 'hit', state: readerState({ hidden: 1, leftOut: 2 }) })],
      DEFAULT_SETTINGS,
      { ...nothing('none-marked'), unmarked: { hidden: 1, leftOut: 2 } },
    ],
  ])('%s', (_, address, frames, settings, state) => {
    const page = { ...summarize(address, frames), sources: [], packsOn: 3 };
    expect(popupState(page, settings, true)).toMatchObject(state);
  });

  it.each<[string, string | undefined, AskedFrame[], Settings, object]>([
    ['no script let in', undefined, [], DEFAULT_SETTINGS, { ...nothing('no-access'), canRead: false }],
    ['on the list', undefined, [], LISTED, { ...nothing('no-access'), canRead: false }],
    [
      'let in by a press, for once',
      ADDRESS,
      [UNREAD],
      DEFAULT_SETTINGS,
      { ...nothing('no-access'), canRead: true },
    ],
    ['when asked for', ADDRESS, [UNREAD], WHEN_ASKED, { ...nothing('not-asked'), canRead: true }],
    ['asked for', ADDRESS, [ASKED], DEFAULT_SETTINGS, { kind: 'claims', canRead: false }],
    ['read before', ADDRESS, [PAGE], DEFAULT_SETTINGS, { kind: 'claims', canRead: false }],
    ['off everywhere', undefined, [], off, { ...nothing('off-everywhere'), canRead: false }],
    ['off here', ADDRESS, [UNREAD], offHere, { ...nothing('off-here'), canRead: true }],
  ])(
    'is said where the browser does not let the extension read by itself: %s',
    (_, address, frames, settings, state) => {
      const page = { ...summarize(address, frames), sources: [], packsOn: 3 };
      expect(popupState(page, settings, false)).toMatchObject(state);
    },
  );

  it('says when no evidence pack is on, whatever the page holds', () => {
    const page = { ...summarize(ADDRESS, [EMPTY]), sources: [], packsOn: 0 };
    expect(popupState(page, DEFAULT_SETTINGS, true)).toMatchObject(nothing('no-packs'));
    expect(popupState(page, off, true)).toMatchObject(nothing('off-everywhere'));
    const spanish = { ...summarize(ADDRESS, [SPANISH]), sources: [], packsOn: 0 };
    expect(popupState(spanish, DEFAULT_SETTINGS, true)).toMatchObject(nothing('no-packs'));
  });

  it.each<[string | undefined, Settings, Pick<PopupState, 'host' | 'switches'>]>([
    [
      ADDRESS,
      DEFAULT_SETTINGS,
      { host: 'clinic.example', switches: { where: 'everywhere', all: true, site: true } },
    ],
    [ADDRESS, offHere, { host: 'clinic.example', switches: { where: 'everywhere', all: true, site: false } }],
    [ADDRESS, off, { host: 'clinic.example', switches: { where: 'everywhere', all: false, site: null } }],
    [
      ADDRESS,
      { ...DEFAULT_SETTINGS, on: false, offHosts: ['clinic.example'], packsOff: [] },
      { host: 'clinic.example', switches: { where: 'everywhere', all: false, site: null } },
    ],
    ['file:///page.html', off, { host: null, switches: { where: 'everywhere', all: false, site: null } }],
    [ADDRESS, LISTED, { host: 'clinic.example', switches: { where: 'listed', all: true, site: false } }],
    [ADDRESS, WHEN_ASKED, { host: 'clinic.example', switches: { where: 'asked', all: true, site: null } }],
    [undefined, DEFAULT_SETTINGS, { host: null, switches: { where: 'everywhere', all: true, site: null } }],
  ])('switches of %s with %j', (address, settings, shown) => {
    expect(
      popupState({ ...summarize(address, [PAGE]), sources: [], packsOn: 3 }, settings, true),
    ).toMatchObject(shown);
  });
});
