import { say } from '../messages/index.ts';
import type { Direction } from '../types/index.ts';
import { count } from './numbers.ts';

/** What the studies say, relative to the claim as worded; for lists and tables. */
export function directionWords(direction: Direction): string {
  return say(`direction.${direction}`);
}

/**
 * The direction as a sentence about so many studies; one study cannot disagree with itself by halves.
 *
 * @param silent how many of the studies have no say in it, because what they found was not read or does not
 *   settle it: they never lend weight to the others' direction
 * @param law whether they are laws and notices: these find nothing, they take a side or none
 */
export function directionSentence(direction: Direction, studies: number, silent = 0, law = false): string {
  const speaking = studies - silent;
  if (silent === 0 || speaking <= 0 || direction === 'not-applicable')
    return say(`direction.${direction}.sentence`, { n: studies });
  const others = say(`direction.${direction}.others`, { n: speaking, count: count(speaking) });
  return say(law ? 'direction.no-side' : 'direction.silent', { n: silent, count: count(silent), others });
}
