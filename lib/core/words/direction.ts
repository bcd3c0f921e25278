import type { Direction } from '../types/index.ts';

/** What the studies say, relative to the claim as worded; for lists and tables. */
export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  'in-line': 'points the same way',
  against: 'points the other way',
  mixed: 'they disagree',
  'not-applicable': 'what was found was not read, or does not settle it',
};

/** The direction as a sentence about so many studies; one study cannot disagree with itself by halves. */
export function directionSentence(direction: Direction, studies: number): string {
  const one = studies === 1;
  switch (direction) {
    case 'in-line':
      return one ? 'Points the same way.' : 'They point the same way.';
    case 'against':
      return one ? 'Points the other way.' : 'They point the other way.';
    case 'mixed':
      return one ? 'It points both ways.' : 'They disagree.';
    case 'not-applicable':
      return `What ${one ? 'it' : 'they'} found was not read, or does not settle it.`;
  }
}
