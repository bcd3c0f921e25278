import type { AskedFrame } from '../../lib/background/pages.ts';
import type { HandleState } from '../../lib/reader-handle.ts';

/** A reader's state; what is not given is as in a frame that was read and has nothing. */
export function readerState(given: Partial<HandleState> = {}): HandleState {
  return {
    status: 'done',
    language: 'en',
    claims: 0,
    byStrength: {
      'controlled-trials': 0,
      'uncontrolled-studies': 0,
      'reviews-only': 0,
      'preclinical-only': 0,
      none: 0,
    },
    flagged: 0,
    hidden: 0,
    leftOut: 0,
    partUnread: false,
    references: 0,
    referencesKnown: 0,
    sources: [],
    crossref: 'off',
    report: null,
    characters: 1_000,
    busyMs: 3,
    slowedMs: 0,
    current: null,
    focused: false,
    lastUsed: 0,
    ...given,
  };
}

/** A frame's answer; what is not given is as in a page that does not speak of such a therapy. */
export function askedFrame(given: Partial<AskedFrame> = {}): AskedFrame {
  return {
    frameId: 0,
    readable: true,
    focused: false,
    asked: false,
    verdict: 'silent',
    state: null,
    ...given,
  };
}
