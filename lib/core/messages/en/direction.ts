/** What studies say, relative to the claim as worded. */
export const direction = {
  /** For lists and tables. */
  'direction.in-line': 'points the same way',
  'direction.against': 'points the other way',
  'direction.mixed': 'they disagree',
  'direction.not-applicable': 'what was found was not read, or does not settle it',
  /** As a sentence about one study, or several. */
  'direction.in-line.sentence': { 1: 'Points the same way.', n: 'They point the same way.' },
  'direction.against.sentence': { 1: 'Points the other way.', n: 'They point the other way.' },
  'direction.mixed.sentence': { 1: 'It points both ways.', n: 'They disagree.' },
  'direction.not-applicable.sentence': {
    1: 'What it found was not read, or does not settle it.',
    n: 'What they found was not read, or does not settle it.',
  },
  /** Of those that are left, after the two below. */
  'direction.in-line.others': {
    1: 'The other points the same way.',
    n: 'The other {count} point the same way.',
  },
  'direction.against.others': {
    1: 'The other points the other way.',
    n: 'The other {count} point the other way.',
  },
  'direction.mixed.others': { 1: 'The other points both ways.', n: 'The other {count} disagree.' },
  'direction.silent': {
    1: 'What {count} of them found was not read, or does not settle it. {others}',
    n: 'What {count} of them found was not read, or does not settle it. {others}',
  },
  'direction.no-side': {
    1: '{count} of them takes no side. {others}',
    n: '{count} of them take no side. {others}',
  },
} as const;
