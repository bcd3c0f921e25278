import type { Direction } from '../types/index.ts';
import { count } from './numbers.ts';

/** What the studies say, relative to the claim as worded; for lists and tables. */
export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  'in-line': 'points the same way',
  against: 'points the other way',
  mixed: 'they disagree',
  'not-applicable': 'what was found was not read, or does not settle it',
};

const OTHERS: Readonly<Record<Exclude<Direction, 'not-applicable'>, readonly [one: string, more: string]>> = {
  'in-line': ['points the same way', 'point the same way'],
  against: ['points the other way', 'point the other way'],
  mixed: ['points both ways', 'disagree'],
};

/**
 * The direction as a sentence about so many studies; one study cannot disagree with itself by halves.
 *
 * @param silent how many of the studies have no say in it, because what they found was not read or does not
 *   settle it: they never lend weight to the others' direction
 */
export function directionSentence(direction: Direction, studies: number, silent = 0): string {
  const speaking = studies - silent;
  if (silent > 0 && speaking > 0 && direction !== 'not-applicable') {
    const rest = `${speaking === 1 ? 'The other' : `The other ${count(speaking)}`} ${OTHERS[direction][speaking === 1 ? 0 : 1]}.`;
    return `What ${count(silent)} of them found was not read, or does not settle it. ${rest}`;
  }
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
