import { Popup, type PopupProps } from '../../../components/popup.tsx';
import { POPUP_CSS } from '../../../components/styles.ts';
import type { NothingReason, PopupSource, PopupState } from '../../../lib/core/words/popup-state.ts';
import { keepPage } from './keep.ts';
import { stage } from './stage.tsx';

export const HERE = {
  host: 'clinic.test',
  switches: { where: 'everywhere', site: true, all: true },
  canRead: false,
  unmarked: { hidden: 0, leftOut: 0 },
} as const;

export const CLAIMS: Extract<PopupState, { kind: 'claims' }> = {
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

export const KNOWN: PopupSource = {
  frameId: 0,
  id: 1,
  label: '1',
  text: 'Ember A. A registry of sore backs. J Invent Med. 2016;1:1-9.',
  kind: 'case series',
  notice: null,
  inDoubt: false,
};
export const RETRACTED: PopupSource = {
  ...KNOWN,
  id: 2,
  label: '2',
  kind: 'randomized trial, by its title',
  notice: 'Retracted, 4 March 2021; told by the publisher.',
  inDoubt: true,
};
export const LINKED: PopupSource = {
  ...KNOWN,
  id: 3,
  label: 'a study',
  text: null,
  kind: 'type of study not known',
};

export function nothing(reason: NothingReason): PopupState {
  if (reason === 'not-a-web-page')
    return { ...HERE, kind: 'nothing', reason, host: null, switches: { ...HERE.switches, site: null } };
  return { ...HERE, kind: 'nothing', reason };
}

export function inLanguage(language: string): PopupState {
  return { ...HERE, kind: 'other-language', language };
}

export const REASONS: readonly (readonly [NothingReason, string])[] = [
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

export const NOT_ASKED: PopupState = {
  ...HERE,
  kind: 'nothing',
  reason: 'not-asked',
  canRead: true,
  switches: { where: 'asked', site: null, all: true },
};

export const KEYS = [
  { command: 'next-claim', keys: 'Alt+Shift+.' },
  { command: 'previous-claim', keys: 'Ctrl+Shift+1' },
] as const;

export function open(state: PopupState, over: Partial<PopupProps> = {}): ShadowRoot {
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
